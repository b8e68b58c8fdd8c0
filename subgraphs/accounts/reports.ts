import { before, DAY, filled, found, one, type Period, report, Span, type Steps, stepOf, stepsOf } from '@lyceum/kit';
import { at, within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { demand, enforceReading } from './helpers.ts';

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

/** Step by step: accounts made, people who came, and logins that went wrong. */
async function seriesOf(ctx: Context, steps: Steps) {
  const { period } = steps;
  const step = (column: string) => stepOf(sql.raw(column), steps);
  const points = await ctx.db.execute<{ date: string; signUps: number; active: number; failedLogins: number; lockOuts: number }>(sql`
    select date, sum(sign_ups)::int as "signUps", sum(active)::int as active, sum(failed)::int as "failedLogins", sum(locked)::int as "lockOuts" from (
      select ${step('created_at')} as date, count(*) as sign_ups, 0 as active, 0 as failed, 0 as locked
      from accounts.users where ${within(sql`created_at`, period)} group by 1
      union all
      select ${step('t.issued_at')}, 0, count(distinct s.user_id), 0, 0
      from accounts.refresh_tokens t join accounts.sessions s on s.id = t.session_id where ${within(sql`t.issued_at`, period)} group by 1
      union all
      select ${step('at')}, 0, 0, count(*) filter (where outcome = 'FAILED'), count(*) filter (where outcome = 'LOCKED')
      from accounts.login_attempts where ${within(sql`at`, period)} group by 1) parts
    group by date`);
  return filled(steps, [...points], { signUps: 0, active: 0, failedLogins: 0, lockOuts: 0 });
}

export const generateAccountSummary = report(
  'Sign-ups, active people, failed logins and lock-outs of a period, and of the one before.',
  Span,
  async (ctx: Context, span) => {
    demand(ctx, 'reports:read');
    const steps = stepsOf(span);
    const { period } = steps;
    return {
      ...steps,
      figures: await figures(ctx, period),
      previous: await figures(ctx, before(period)),
      sessionsByDevice: [
        ...(await ctx.db.execute<{ device: string; count: number }>(sql`
        select device, count(*)::int as count from accounts.sessions where revoked_at is null and expires_at > ${at(ctx.now)}
        group by device order by count desc, device`)),
      ],
      series: await seriesOf(ctx, steps),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);

export const generateUserAccountReport = report(
  'Sessions, logins and activity of one account over the last 30 days.',
  z.object({ userId: z.uuid() }),
  async (ctx: Context, { userId }) => {
    await enforceReading(ctx, userId);
    const user = found(await ctx.load.user.load(userId), 'The user');
    const period = { from: new Date(ctx.now.getTime() - 30 * DAY), to: ctx.now };
    const since = at(period.from);
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
      period,
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
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
