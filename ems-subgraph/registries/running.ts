import { found, invalid, newId, query, Refusal, SECOND } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { appKnown } from '../helpers.ts';

const DEADLINE = 10 * SECOND;
/** Of arguments, as JSON. */
const MAX_ARGUMENTS = 200_000;
/** What runs others may not be run through itself: a request could nest without end. */
const RUNNERS = new Set(['executeQuery', 'runUtility', 'runHelper']);

const Name = z.string().min(1).max(200);
const Arguments = z.unknown().refine((value) => (JSON.stringify(value ?? null) ?? '').length <= MAX_ARGUMENTS, {
  message: `Use at most ${MAX_ARGUMENTS} characters.`,
  params: { rule: 'too_long' },
});

/** Runs something in the owner's process as the caller, and writes down that it ran and how it ended. */
async function run(ctx: Context, action: string, of: { app: string; name: string }, part: string, input: unknown): Promise<unknown> {
  const since = performance.now();
  const note = (outcome: string) =>
    ctx.audit(action, { type: 'EmsPart', id: `${of.app}.${of.name}` }, { outcome, ms: Math.round(performance.now() - since) });
  try {
    const result = await ctx.ask(of.app, part, input, { timeoutMs: DEADLINE });
    await note('ok');
    return result;
  } catch (error) {
    await note(error instanceof Refusal ? error.code : 'failed');
    throw error;
  }
}

const Running = z.object({ app: Name, name: Name, args: Arguments });

export const runUtility = query('Runs a utility of an app, in its process.', Running, async (ctx: Context, { app, name, args }) => {
  await appKnown(ctx, { app });
  return run(ctx, 'utility.run', { app, name }, 'operator.run', { kind: 'utility', name, args: args ?? {} });
});

export const runHelper = query(
  'Runs a helper of an app, in its process and with the caller’s own rights.',
  Running,
  async (ctx: Context, { app, name, args }) => {
    await appKnown(ctx, { app });
    return run(ctx, 'helper.run', { app, name }, 'operator.run', { kind: 'helper', name, args: args ?? {} });
  },
);

export const executeQuery = query(
  'Answers a registered query by `app.name` as the graph answers the caller: with every guard of its root field.',
  z.object({ name: Name, variables: z.record(z.string(), z.unknown()).nullish() }),
  async (ctx: Context, { name: full, variables }) => {
    if (JSON.stringify(variables ?? {}).length > MAX_ARGUMENTS)
      throw invalid([{ path: ['variables'], rule: 'too_long', message: `Use at most ${MAX_ARGUMENTS} characters.` }]);
    const [, app = '', name = ''] = /^([a-z][a-z0-9-]*)\.(\w+)$/.exec(full) ?? [];
    if (!name) throw invalid([{ path: ['name'], rule: 'format', message: 'Name it as app.query, for example courses.searchCourses.' }]);
    await appKnown(ctx, { app });
    const [part, root] = await ctx.load.entryNamed.loadMany([`${app} QUERY ${name}`, `${app} CONTROLLER Query.${name}`]);
    const known = found(
      [part, root].find((entry) => entry && !(entry instanceof Error)),
      `The query ${full}`,
    );
    const field =
      root && !(root instanceof Error)
        ? name
        : known instanceof Error
          ? undefined
          : known.fields.find((of) => of.startsWith('Query.'))?.slice('Query.'.length);
    if (!field) throw new Refusal('CONFLICT', `${full} answers no root field of the graph: it is read as a part of other things.`);
    if (app === 'ems' && RUNNERS.has(field))
      throw new Refusal('CONFLICT', 'What runs queries is not run by itself: run the query directly.');
    return run(ctx, 'query.executed', { app, name }, 'operator.read', { field, variables: variables ?? {} });
  },
);

const Rights = z.object({
  user: z.object({ status: z.string() }),
  roles: z.array(z.object({ name: z.string() })),
  scopes: z.array(z.string()),
});
const Decision = z.object({
  allowed: z.boolean(),
  rule: z.string(),
  reason: z.string(),
  hidden: z.boolean().optional(),
  requiredScope: z.string().optional(),
});

export const checkPermission = query(
  'Whether somebody may do something, by which rule and why: the answer of the very function that the app asks before it does it.',
  z.object({ app: Name, action: Name, subjectId: Name, actorId: z.uuid().nullish() }),
  async (ctx: Context, { app, action, subjectId, actorId }) => {
    await appKnown(ctx, { app });
    const other = actorId && actorId !== ctx.viewerOrNull?.id ? actorId : null;
    if (other && !ctx.hasScope('ems:read')) throw new Refusal('FORBIDDEN', 'Asking for somebody else needs the scope ems:read.', {});
    // whoever may not read the other's rights learns nothing of them here either
    const rights = other ? Rights.parse(await ctx.ask('accounts', 'permissionsFor', { userId: other })) : null;
    if (rights && rights.user.status !== 'ACTIVE')
      return {
        allowed: false,
        rule: 'account.standing',
        reason: `Their account is ${rights.user.status.toLowerCase()}: they cannot sign in.`,
      };
    const actor =
      other && rights ? { userId: other, sessionId: newId(), roles: rights.roles.map(({ name }) => name), scopes: rights.scopes } : null;
    const decision = Decision.parse(
      await run(ctx, 'permission.checked', { app, name: action }, 'operator.decide', { action, subjectId, actor }),
    );
    return decision;
  },
);
