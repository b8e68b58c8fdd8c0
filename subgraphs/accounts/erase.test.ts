import type { Harness } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { from, join, LOGIN, PASSWORD, runSchedule, setSettings, startAccounts } from './testing.ts';

let accounts: Harness;
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const ERASE = 'mutation ($password: String!) { eraseMe(input: { password: $password }) { erased erasesAt } }';
const login = (email: string) => from(accounts, '198.51.100.9')(LOGIN, { input: { email, password: PASSWORD } });
const told = async (userId: string) =>
  (await accounts.facts('accounts.user.erased.v1')).filter(({ subject }) => subject.id === userId).length;
const rows = async (userId: string, email: string) => {
  const [row] = await accounts.system().db.execute(sql`select
    (select count(*)::int from accounts.sessions where user_id = ${userId}) as sessions,
    (select count(*)::int from accounts.login_attempts where user_id = ${userId}) as logins,
    (select count(*)::int from accounts.outbox where fact::text like ${`%${email}%`}) as facts,
    (select status || ' ' || display_name from accounts.users where id = ${userId}) as person`);
  return row;
};

describe('who asks to be erased', () => {
  it('needs the password, and stays while there is no other administrator', async () => {
    const ana = await join(accounts);
    await expect(ana.get(ERASE, { password: 'another one' })).rejects.toThrow('INVALID');
    await accounts.system().db.execute(sql`insert into accounts.role_assignments (user_id, role) values (${ana.id}, 'ADMIN')`);
    await expect(ana.get(ERASE, { password: PASSWORD })).rejects.toThrow('CONFLICT');
    await expect(from(accounts, '198.51.100.9')(ERASE, { password: PASSWORD })).rejects.toThrow('UNAUTHENTICATED');
  });

  it('is refused while suspended, and cannot be somebody else', async () => {
    await setSettings(accounts, 'erasureGraceDays: 0');
    const [ana, bea] = [await join(accounts), await join(accounts)];
    await accounts
      .viewer({ scopes: ['accounts:manage'] })
      .get('mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: "asked to wait" }) { id } }', { id: ana.id });
    await expect(ana.get(ERASE, { password: PASSWORD })).rejects.toThrow('CONFLICT');
    await expect(
      bea.get('mutation ($id: ID!) { eraseMe(input: { password: "x", userId: $id }) { erased } }', { id: ana.id }),
    ).rejects.toThrow('userId');
    expect([await told(ana.id), await told(bea.id)]).toEqual([0, 0]);
  });

  it('may come back for as many days as the setting says, and is gone afterwards', async () => {
    await setSettings(accounts, 'erasureGraceDays: 14');
    const [ana, bea] = [await join(accounts), await join(accounts)];
    for (const one of [ana, bea]) expect((await one.get(ERASE, { password: PASSWORD })).eraseMe.erased).toBe(false);
    await login(ana.email);
    const later = (days: number) => new Date(Date.now() + days * 86_400_000);
    await runSchedule(accounts, 'eraseDue', later(13));
    expect([await told(ana.id), await told(bea.id)]).toEqual([0, 0]);
    await runSchedule(accounts, 'eraseDue', later(15));
    await runSchedule(accounts, 'eraseDue', later(16));
    expect([await told(ana.id), await told(bea.id)]).toEqual([0, 1]);
    await login(ana.email);
    await expect(login(bea.email)).rejects.toThrow('UNAUTHENTICATED');
  });

  it('leaves an id behind, and nothing that says whose it was', async () => {
    await setSettings(accounts, 'erasureGraceDays: 0');
    const ana = await join(accounts);
    await login(ana.email);
    expect(await rows(ana.id, ana.email)).toMatchObject({ sessions: 2, facts: 1 });
    expect((await ana.get(ERASE, { password: PASSWORD })).eraseMe.erased).toBe(true);
    expect(await rows(ana.id, ana.email)).toEqual({ sessions: 0, logins: 0, facts: 0, person: 'ERASED Erased user' });
    // the address is free again
    expect((await join(accounts)).id).not.toBe(ana.id);
  });
});
