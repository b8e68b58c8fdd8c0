import type { Principal } from '@lyceum/platform/principal.ts';
import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { z } from 'zod';
import { scopesOf } from './catalogue.ts';
import type { BaseContext } from './context.ts';
import { query, service } from './parts.ts';
import type { Decision } from './permissions.ts';
import { found, invalid, Refusal } from './refusal.ts';
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
} as const;

const PERMISSION = /^validate(\w+)Permissions$/;
const isPermission = (name: string) => PERMISSION.test(name);

export interface OperatorOptions {
  readonly parts: ReadonlyMap<string, AnyPart>;
  readonly settings: SettingsStore;
  readonly schema: GraphQLSchema;
  /** The same request's context for somebody else. */
  as(ctx: BaseContext, principal: Principal): BaseContext;
  /** Runs a document with the context's rights. */
  execute(
    ctx: BaseContext,
    document: string,
    variables: Record<string, unknown>,
  ): Promise<{ data?: unknown; errors?: readonly { message: string; extensions?: Record<string, unknown> | undefined }[] }>;
}

export function operatorParts({ parts, settings, schema, as, execute }: OperatorOptions): Record<string, AnyPart> {
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
      const { data, errors = [] } = await execute(ctx, documentOf(ctx, definition), variables);
      const [error] = errors;
      const answer = z.record(z.string(), z.unknown()).catch({}).parse(data)[field];
      if (error && answer == null) {
        const { code, violations } = Extensions.parse(error.extensions ?? {});
        throw new Refusal(code, error.message, { violations });
      }
      return answer ?? null;
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
      const { allowed, rule, reason, hidden, requiredScope } = DecisionShape.parse(
        await permission.part(asked, { ...subject, action: permission.action }),
      );
      return { allowed, rule, reason, hidden, requiredScope };
    },
  );

  const known = (key: string) => found(settings.definition.schema.shape[key], `The setting ${key}`);
  return {
    [OPERATOR.run]: run,
    [OPERATOR.read]: read,
    [OPERATOR.decide]: decide,
    [OPERATOR.setSetting]: service(
      'Sets settings, or takes them back to their defaults.',
      z.object({ values: z.record(z.string(), z.unknown()), unset: z.array(z.string()), expectedVersion: z.int().min(0).nullish() }),
      async (ctx: BaseContext, { values, unset, expectedVersion }) => {
        for (const key of [...Object.keys(values), ...unset]) known(key);
        await ctx.transact((tx) => settings.change(tx, { expectedVersion, set: values, unset }));
        return settings.announced();
      },
      { transaction: false },
    ),
    [OPERATOR.rollbackSettings]: service(
      'Takes settings back to what they were.',
      z.object({ key: z.string().nullish(), version: z.int().min(0).nullish(), expectedVersion: z.int().min(0).nullish() }),
      async (ctx: BaseContext, input) => {
        if (input.key != null) known(input.key);
        await ctx.transact((tx) => settings.rollback(tx, input));
        return settings.announced();
      },
      { transaction: false },
    ),
    [OPERATOR.settingHistory]: query(
      'The changes of a setting, newest first.',
      z.object({ key: z.string(), first: z.int().min(1).max(100) }),
      async (ctx: BaseContext, { key, first }) => {
        demand(ctx, 'ems:settings');
        known(key);
        return settings.history(ctx, key, first);
      },
    ),
  };
}

function demand(ctx: BaseContext, scope: string): void {
  if (!ctx.hasScope(scope)) throw new Refusal('FORBIDDEN', `This needs the scope ${scope}.`);
}

const DecisionShape = z.object({
  allowed: z.boolean(),
  rule: z.string(),
  reason: z.string(),
  hidden: z.boolean().optional(),
  requiredScope: z.string().optional(),
});
const Extensions = z.object({
  code: z.enum(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'INVALID', 'CONFLICT', 'LIMIT_REACHED', 'UNAVAILABLE']).catch('UNAVAILABLE'),
  violations: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), rule: z.string(), message: z.string() })).catch([]),
});

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

const CONNECTION_PARTS = new Set(['edges']);

/** A document that asks a root field for all that is its own: leaves, and values up to two levels below; no lists of lists of others. */
function documentOf(ctx: BaseContext, field: GraphQLField<unknown, unknown>): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = selectionOf(ctx, field.type, getNamedType(field.type).name.endsWith('Connection') ? 3 : 2);
  return `query${variables && `(${variables})`} { ${field.name}${given && `(${given})`} ${selection} }`;
}

function selectionOf(ctx: BaseContext, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    const guards = [field.astNode, 'astNode' in target ? target.astNode : null].map((node) =>
      scopesOf(node && 'directives' in node ? node.directives : []),
    );
    const refused = guards.some((scopes) => scopes && !scopes.some((all) => all.every((scope) => ctx.hasScope(scope))));
    if (
      refused ||
      CONNECTION_PARTS.has(field.name) ||
      field.args.some(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined)
    )
      return [];
    if (isLeafType(target)) return [field.name];
    if (depth <= 1 || target.name.endsWith('Connection')) return [];
    return [`${field.name} ${selectionOf(ctx, field.type, depth - 1)}`];
  });
  return `{ ${fields.length ? fields.join(' ') : '__typename'} }`;
}
