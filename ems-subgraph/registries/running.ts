import { newId, query, Refusal, SECOND } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { appKnown } from '../helpers.ts';

const DEADLINE = 10 * SECOND;
/** Of arguments, as JSON. */
export const MAX_ARGUMENTS = 200_000;
const Name = z.string().min(1).max(200);
const Arguments = z.unknown().refine((value) => (JSON.stringify(value ?? null) ?? '').length <= MAX_ARGUMENTS, {
  message: `Use at most ${MAX_ARGUMENTS} characters.`,
  params: { rule: 'too_long' },
});

/** Runs something in the owner's process as the caller, and writes down that it ran and how it ended. */
export async function run(ctx: Context, action: string, of: { app: string; name: string }, part: string, input: unknown): Promise<unknown> {
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
