import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { ProviderRefused, ProviderSilent } from '../provider.ts';
import { sandboxRequests } from '../tables.ts';
import { toWire } from './sandbox-wire.ts';

const Refused = z.object({ refused: z.object({ code: z.string(), message: z.string() }) });

/**
 * Runs a request once per idempotency key, in a transaction of the sandbox's own, and remembers the answer, refusals included. A
 * script with the word for its time-out loses the first answer after the work was done.
 */
export async function once<T>(
  ctx: Context,
  wire: z.ZodType<T>,
  key: string,
  script: readonly string[],
  timeout: 'timeout' | 'capture-timeout' | 'cancel-timeout' | 'refund-timeout',
  run: (tx: Context) => Promise<T>,
): Promise<T> {
  const { calls, response } = await ctx.transact(async (tx) => {
    // two requests with one key queue here
    const [request] = await tx.db
      .insert(sandboxRequests)
      .values({ key, calls: 1 })
      .onConflictDoUpdate({ target: sandboxRequests.key, set: { calls: sql`${sandboxRequests.calls} + 1` } })
      .returning();
    if (!request) throw new Error('The sandbox could not take the request.');
    if (request.response !== null || lostBefore(script, timeout, request.calls)) return request;
    const answer = await answerOf(() => run(tx));
    await tx.db.update(sandboxRequests).set({ response: answer }).where(eq(sandboxRequests.key, key));
    return { calls: request.calls, response: answer };
  });
  const lost =
    lostBefore(script, timeout, calls) || (calls === 1 && script.includes(timeout === 'timeout' ? 'timeout-after-success' : timeout));
  if (lost) throw new ProviderSilent('The sandbox did not answer in time.');
  const refusal = Refused.safeParse(response);
  if (refusal.success) throw new ProviderRefused(refusal.data.refused.code, refusal.data.refused.message);
  return wire.parse(response);
}

const lostBefore = (script: readonly string[], timeout: string, calls: number) =>
  timeout === 'timeout' && calls === 1 && script.includes('timeout-before-success');

async function answerOf(run: () => Promise<unknown>): Promise<unknown> {
  try {
    return toWire(await run());
  } catch (error) {
    if (error instanceof ProviderRefused) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
}
