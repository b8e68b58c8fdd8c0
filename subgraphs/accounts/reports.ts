import { before, DAY, found, one, Period, report } from '@lyceum/kit';
import { at } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { enforceReading } from './helpers.ts';

async function figures(ctx: Context, { from, to }: Period) {
  // a session was used at the times its tokens were given
  const active = (days: number) => sql`(
    select count(distinct s.user_id) from accounts.refresh_tokens t join accounts.sessions s on s.id = t.session_id
    where t.issued_at >= ${at(new Date(to.getTime() - days * DAY))} and t.issued_at < ${at(to)})`;
  const attempts = (outcome: string) =>
    sql`(select count(*) from accounts.login_attempts where outcome = ${outcome} and at >= ${at(from)} and at < ${at(to)})`;
  const row = one(
    await ctx.db.execute<Record<'sign_ups' | 'daily' | 'weekly' | 'monthly' | 'failed' | 'locked', string>>(sql`
      select (select count(*) from accounts.users where created_at >= ${at(from)} and created_at < ${at(to)}) as sign_ups,
        ${active(1)} as daily, ${active(7)} as weekly, ${active(30)} as monthly, ${attempts('FAILED')} as failed, ${attempts('LOCKED')} as locked`),
  );
  return {
    signUps: Number(row.sign_ups),
    dailyActive: Number(row.daily),
    weeklyActive: Number(row.weekly),
    monthlyActive: Number(row.monthly),
    failedLogins: Number(row.failed),
    lockOuts: Number(row.locked),
  };
}

export const generateAccountSummary = report(
  'Sign-ups, active people, failed logins and lock-outs of a period, and of the one before.',
  z.object({ period: Period }),
  async (ctx: Context, { period }) => ({
    period,
    figures: await figures(ctx, period),
    previous: await figures(ctx, before(period)),
    sessionsByDevice: [
      ...(await ctx.db.execute<{ device: string; count: number }>(sql`
      select device, count(*)::int as count from accounts.sessions where revoked_at is null and expires_at > ${at(ctx.now)}
      group by device order by count desc, device`)),
    ],
    generatedAt: ctx.now,
  }),
);

export const generateUserAccountReport = report(
  'Sessions, logins and activity of one account over the last 30 days.',
  z.object({ userId: z.uuid() }),
  async (ctx: Context, { userId }) => {
    await enforceReading(ctx, userId);
    const user = found(await ctx.load.user.load(userId), 'The user');
    const since = at(new Date(ctx.now.getTime() - 30 * DAY));
    const now = at(ctx.now);
    const logins = (outcome: string) => sql`count(*) filter (where outcome = ${outcome})::int`;
    const [attempts, activeDays, sessionsByDevice] = await Promise.all([
      ctx.db.execute<Record<'succeeded' | 'failed' | 'locked' | 'addresses', number>>(sql`
        select ${logins('SUCCEEDED')} as succeeded, ${logins('FAILED')} as failed, ${logins('LOCKED')} as locked,
          count(distinct address) filter (where outcome = 'SUCCEEDED')::int as addresses
        from accounts.login_attempts where user_id = ${userId} and at >= ${since}`),
      ctx.db.execute<{ days: number }>(sql`
        select count(distinct (t.issued_at at time zone 'UTC')::date)::int as days from accounts.refresh_tokens t
        join accounts.sessions s on s.id = t.session_id where s.user_id = ${userId} and t.issued_at >= ${since}`),
      ctx.db.execute<{ device: string; count: number }>(sql`
        select device, count(*)::int as count from accounts.sessions
        where user_id = ${userId} and revoked_at is null and expires_at > ${now} group by device order by count desc, device`),
    ]);
    const { succeeded, failed, locked, addresses } = one(attempts);
    return {
      user,
      ageDays: Math.floor((ctx.now.getTime() - user.createdAt.getTime()) / DAY),
      lastLoginAt: user.lastLoginAt,
      passwordChangedAt: user.passwordChangedAt,
      openSessions: sessionsByDevice.reduce((sum, { count }) => sum + count, 0),
      sessionsByDevice: [...sessionsByDevice],
      addressesLast30Days: addresses,
      activeDaysLast30Days: one(activeDays).days,
      loginsLast30Days: succeeded,
      failedLoginsLast30Days: failed,
      lockOutsLast30Days: locked,
      generatedAt: ctx.now,
    };
  },
);
