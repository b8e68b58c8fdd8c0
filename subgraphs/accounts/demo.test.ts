import { DEMO_PASSWORD, makeWorld } from '@lyceum/demo/world.ts';
import type { Harness } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from './demo.ts';
import { holder, LOGIN, startAccounts } from './testing.ts';

let accounts: Harness;
const world = makeWorld();
beforeAll(async () => {
  accounts = await startAccounts();
  await demo(accounts.system().db, world);
});
afterAll(() => accounts.stop());

const signIn = async (email: string) => {
  const { login } = await accounts.nobody.get(LOGIN, { input: { email, password: DEMO_PASSWORD } });
  return holder(accounts, login.accessToken);
};

describe('the demo', () => {
  it('lets its four people sign in, each with what they may do', async () => {
    const may = async (name: string) => (await signIn(`${name}@lyceum.test`)).scopes;
    expect(await may('student')).toEqual([]);
    expect(await may('instructor')).toEqual(['courses:teach']);
    expect(await may('recruiter')).toEqual(['jobs:recruit']);
    expect(await may('admin')).toContain('accounts:manage');
    await signIn(world.users.find(({ suspended }, i) => i > 50 && !suspended)?.email ?? '');
  });

  it('keeps suspended people out, and shows administrators why', async () => {
    const suspended = world.users.find((user) => user.suspended);
    expect((await accounts.nobody.refusal(LOGIN, { input: { email: suspended?.email, password: DEMO_PASSWORD } })).code).toBe('FORBIDDEN');
    const admin = await signIn('admin@lyceum.test');
    const { users, auditLog } = await admin.get(
      '{ users(filter: { status: SUSPENDED }) { totalCount } auditLog(action: "user.suspended") { nodes { details actor { displayName } } } }',
    );
    expect(users.totalCount).toBe(world.users.filter((user) => user.suspended).length);
    expect(auditLog.nodes).toContainEqual({ details: { reason: 'Advertising in course rooms.' }, actor: { displayName: 'Ada Admin' } });
  });

  it('has a past that reports tell of', async () => {
    const admin = await signIn('admin@lyceum.test');
    const { accountSummary } = await admin.get(
      'query ($p: PeriodInput!) { accountSummary(period: $p) { figures { signUps dailyActive weeklyActive monthlyActive failedLogins lockOuts } sessionsByDevice { device } } }',
      { p: { from: '2026-10-01T00:00:00Z', to: '2026-11-01T12:00:00Z' } },
    );
    const { signUps, dailyActive, weeklyActive, monthlyActive, failedLogins } = accountSummary.figures;
    expect(signUps).toBe(world.users.filter(({ joinedAt }) => joinedAt >= new Date('2026-10-01T00:00:00Z')).length);
    expect(failedLogins).toBeGreaterThan(0);
    expect(0 < dailyActive && dailyActive < weeklyActive && weeklyActive < monthlyActive && monthlyActive < 500).toBe(true);
    expect(accountSummary.sessionsByDevice.length).toBeGreaterThan(2);
  });

  it('holds no key and no token that anybody could know', async () => {
    const db = accounts.system().db;
    const tokens = await db.execute(sql`select 1 from accounts.refresh_tokens where hash like 'demo %' and hash ~ '^[A-Za-z0-9_-]{43}$'`);
    expect(tokens).toHaveLength(0);
    const fresh = await startAccounts();
    await demo(fresh.system().db, world);
    expect(await fresh.system().db.execute(sql`select 1 from accounts.signing_keys`)).toHaveLength(0);
    await fresh.stop();
  });

  it('is the same each time: a second run adds nothing', async () => {
    const count = () =>
      accounts.system().db.execute(sql`select (select count(*) from accounts.users) as u, (select count(*) from accounts.sessions) as s,
        (select count(*) from accounts.refresh_tokens) as t, (select count(*) from accounts.login_attempts) as a, (select count(*) from accounts.audit) as l`);
    const before = await count();
    await demo(accounts.system().db, makeWorld());
    expect(await count()).toEqual(before);
  });
});
