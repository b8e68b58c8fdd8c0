import type { Principal } from '@lyceum/platform/principal.ts';
import { getNamedType } from 'graphql';
import { z } from 'zod';
import type { BaseContext } from './context.ts';
import { actingPart } from './operator-acting.ts';
import { documentOf, isPage, selectionOf } from './operator-documents.ts';
import { type ExplainingOptions, explainingParts } from './operator-explaining.ts';
import { answerOf, type ReadingOptions, readingParts } from './operator-reading.ts';
import { settingParts } from './operator-settings.ts';
import { query } from './parts.ts';
import { type Decision, DecisionShape } from './permissions.ts';
import { invalid, Refusal } from './refusal.ts';
import type { SettingsStore } from './settings-store.ts';
import type { AnyPart } from './subgraph.ts';

/** What an operator may have done in a domain's own process, always with the caller's own rights. Asked for as parts. */
export const OPERATOR = {
  run: 'operator.run',
  read: 'operator.read',
  decide: 'operator.decide',
  setSetting: 'operator.setSetting',
  rollbackSettings: 'operator.rollbackSettings',
  settingHistory: 'operator.settingHistory',
  explainSettings: 'operator.explainSettings',
  governs: 'operator.governs',
  report: 'operator.report',
  rows: 'operator.rows',
  sources: 'operator.sources',
  act: 'operator.act',
  document: 'operator.document',
  explain: 'operator.explain',
  indexAdvice: 'operator.indexAdvice',
} as const;

const PERMISSION = /^validate(\w+)Permissions$/;
const isPermission = (name: string) => PERMISSION.test(name);

export interface OperatorOptions extends ReadingOptions, ExplainingOptions {
  readonly settings: SettingsStore;
  /** The same request's context for somebody else. */
  as(ctx: BaseContext, principal: Principal): BaseContext;
}

export function operatorParts(options: OperatorOptions): Record<string, AnyPart> {
  const { parts, settings, schema, as, execute } = options;
  const reading = readingParts(options);
  const explaining = explainingParts(options);
  const run = query(
    'Runs a utility or an open helper by its name.',
    z.object({ kind: z.enum(['utility', 'helper']), name: z.string(), args: z.unknown() }),
    async (ctx: BaseContext, { kind, name, args }) => {
      demand(ctx, 'ems:run');
      const part = parts.get(name);
      if (part?.kind !== kind) throw new Refusal('NOT_FOUND', `There is no ${kind} ${name} here.`);
      if (part.kind === 'utility') return part(args);
      if (!part.open && !isPermission(name)) throw new Refusal('FORBIDDEN', `${name} is for its own domain: it does not check who asks.`);
      return part(ctx, args);
    },
  );

  const read = query(
    'Answers a root field of the graph whole.',
    z.object({ field: z.string(), variables: z.record(z.string(), z.unknown()) }),
    async (ctx: BaseContext, { field, variables }) => {
      demand(ctx, 'ems:run');
      const definition = schema.getQueryType()?.getFields()[field];
      if (!definition || field.startsWith('_')) throw new Refusal('NOT_FOUND', `There is no query ${field} here.`);
      const known = new Set(definition.args.map(({ name }) => name));
      const unknown = Object.keys(variables).filter((name) => !known.has(name));
      if (unknown.length)
        throw invalid(unknown.map((name) => ({ path: ['variables', name], rule: 'unknown', message: 'Unknown argument.' })));
      const reach = { depth: isPage(getNamedType(definition.type)) ? 3 : 2 };
      const document = documentOf(definition, selectionOf(ctx, definition.type, reach));
      return answerOf(field, await execute(ctx, document, variables));
    },
  );

  const decide = query(
    'Whether somebody may do something, by which rule and why: what the domain itself asks before it does it.',
    z.object({
      action: z.string(),
      subjectId: z.string(),
      actor: z.object({ userId: z.uuid(), sessionId: z.uuid(), roles: z.array(z.string()), scopes: z.array(z.string()) }).nullable(),
    }),
    async (ctx: BaseContext, { action, subjectId, actor }): Promise<Decision> => {
      if (actor) demand(ctx, 'ems:read');
      const permission = permissionFor(parts, action);
      const asked = actor ? as(ctx, { kind: 'viewer', ...actor }) : ctx;
      const subject = permission.part.subject ? await permission.part.subject(asked, subjectId) : { [permission.idKey]: subjectId };
      return DecisionShape.parse(await permission.part(asked, { ...subject, action: permission.action }));
    },
  );

  return {
    [OPERATOR.run]: run,
    [OPERATOR.read]: read,
    [OPERATOR.decide]: decide,
    [OPERATOR.report]: reading.report,
    [OPERATOR.rows]: reading.rows,
    [OPERATOR.sources]: reading.sources,
    [OPERATOR.document]: reading.document,
    [OPERATOR.act]: actingPart(options),
    [OPERATOR.explain]: explaining.explain,
    [OPERATOR.indexAdvice]: explaining.indexAdvice,
    ...settingParts(settings),
  };
}

function demand(ctx: BaseContext, scope: string): void {
  if (!ctx.hasScope(scope)) throw new Refusal('FORBIDDEN', `This needs the scope ${scope}.`);
}

interface Permission {
  readonly part: AnyPart;
  readonly action: string;
  readonly idKey: string;
}

/** The permission that decides an action: `read`, or `enrollment.read` where several know it. */
function permissionFor(parts: ReadonlyMap<string, AnyPart>, asked: string): Permission {
  const all = [...parts].flatMap(([name, part]) => {
    const noun = PERMISSION.exec(name)?.[1];
    const shape: Record<string, z.ZodType> = part.input instanceof z.ZodObject ? part.input.shape : {};
    const actions = shape.action instanceof z.ZodEnum ? shape.action.options.map(String) : [];
    const idKey = Object.keys(shape).find((key) => key !== 'action') ?? 'id';
    return noun ? actions.map((action) => ({ part, action, idKey, full: `${noun[0]?.toLowerCase()}${noun.slice(1)}.${action}` })) : [];
  });
  const fitting = all.filter(({ action, full }) => action === asked || full === asked);
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  const choices = (fitting.length ? fitting : all).map(({ full }) => full).join(', ');
  throw invalid([
    {
      path: ['action'],
      rule: fitting.length ? 'ambiguous' : 'unknown',
      message: fitting.length ? `Say which: ${choices}.` : `There is no such action here; there are ${choices || 'none'}.`,
    },
  ]);
}
