import { MINUTE } from '@lyceum/kit';
import { and, gt, inArray, isNull, lt, max, or, sql } from 'drizzle-orm';
import type { Context } from './context.ts';
import { throttles } from './tables.ts';

/** What failures count against: the account, and the address if it is known. */
export const throttleKeys = (email: string, address: string | null): string[] => [
  `account:${email}`,
  ...(address === null ? [] : [`address:${address}`]),
];

/** Null: go on. A date: one of the keys is locked until then. */
export async function admitted(ctx: Context, keys: string[]): Promise<Date | null> {
  const [row] = await ctx.db
    .select({ until: max(throttles.lockedUntil) })
    .from(throttles)
    .where(and(inArray(throttles.key, keys), gt(throttles.lockedUntil, ctx.now)));
  return row?.until ?? null;
}

/** Counts a failure against every key, and locks those that reach the threshold; one statement, so parallel failures all count. */
export async function recordFailure(ctx: Context, keys: string[]): Promise<void> {
  const { lockoutThreshold, addressLockoutThreshold, lockoutMinutes } = ctx.settings;
  const window = lockoutMinutes * MINUTE;
  const opened = new Date(ctx.now.getTime() - window).toISOString();
  const until = new Date(ctx.now.getTime() + window).toISOString();
  const now = ctx.now.toISOString();
  await ctx.db.execute(sql`
    insert into accounts.throttles as t (key, failures, window_started_at)
    select key, 1, ${now}::timestamptz from unnest(array[${sql.join(
      keys.map((key) => sql`${key}`),
      sql`, `,
    )}]::text[]) as key order by key
    on conflict (key) do update set
      failures = case when t.window_started_at < ${opened}::timestamptz then 1 else t.failures + 1 end,
      window_started_at = case when t.window_started_at < ${opened}::timestamptz then ${now}::timestamptz else t.window_started_at end,
      locked_until = case when t.window_started_at >= ${opened}::timestamptz and t.failures + 1 >= (case when t.key like 'address:%' then ${addressLockoutThreshold} else ${lockoutThreshold} end)::int then ${until}::timestamptz end`);
}

/** A login that succeeded clears what was counted against its account. */
export async function forgive(ctx: Context, keys: string[]): Promise<void> {
  await ctx.db.delete(throttles).where(
    inArray(
      throttles.key,
      keys.filter((key) => key.startsWith('account:')),
    ),
  );
}

/** Forgets what no longer counts. */
export async function pruneThrottles(ctx: Context): Promise<void> {
  const opened = new Date(ctx.now.getTime() - ctx.settings.lockoutMinutes * MINUTE);
  await ctx.db
    .delete(throttles)
    .where(and(lt(throttles.windowStartedAt, opened), or(isNull(throttles.lockedUntil), lt(throttles.lockedUntil, ctx.now))));
}
