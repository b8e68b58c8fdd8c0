import { type Harness, together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { from, join, LOGIN, PASSWORD, runSchedule, setSettings, startAccounts } from './testing.ts';

let accounts: Harness;
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const login = (address: string, email: string, password = PASSWORD) => from(accounts, address)(LOGIN, { input: { email, password } });
const codes = (errors: unknown[]) => errors.map((error) => /^Error: (\w+)/.exec(String(error))?.[1]);

describe('throttling', () => {
  it('locks an account after as many failures as the setting says, even all at once and from many addresses', async () => {
    const { email } = await join(accounts);
    await together(10, (i) => login(`192.0.2.${i}`, email, 'wrong'));
    await expect(login('192.0.2.99', email)).rejects.toThrow('LIMIT_REACHED');
    await accounts.system().db.execute(sql`update accounts.throttles set locked_until = now() - interval '1 second'`);
    await login('192.0.2.99', email);
  });

  it('forgets the failures of an account that signs in', async () => {
    const { email } = await join(accounts);
    for (let i = 0; i < 3; i++) {
      await together(6, () => login('192.0.2.200', email, 'wrong'));
      await login('192.0.2.201', email);
    }
  });

  it('locks an address that tries many accounts, and no other address', async () => {
    await setSettings(accounts, 'addressLockoutThreshold: 5');
    const { email } = await join(accounts);
    for (let i = 0; i < 5; i++) await expect(login('198.51.100.1', `guess${i}@lyceum.test`, 'wrong')).rejects.toThrow('UNAUTHENTICATED');
    await expect(login('198.51.100.1', email)).rejects.toThrow('LIMIT_REACHED');
    await login('198.51.100.2', email);
    await setSettings(accounts, 'addressLockoutThreshold: 100');
  });

  it('counts guesses of the present password by whoever holds a token', async () => {
    const person = await join(accounts);
    const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { id } }';
    await together(10, () => person.get(CHANGE, { input: { currentPassword: 'wrong', newPassword: 'another horse battery' } }));
    await expect(person.get(CHANGE, { input: { currentPassword: PASSWORD, newPassword: 'another horse battery' } })).rejects.toThrow(
      'LIMIT_REACHED',
    );
  });

  it('keeps no trace once it no longer counts', async () => {
    await login('192.0.2.250', 'nobody@lyceum.test', 'wrong').catch(() => {});
    await runSchedule(accounts, 'prune', new Date(Date.now() + 16 * 60_000));
    expect(await accounts.system().db.execute(sql`select * from accounts.throttles`)).toHaveLength(0);
  });
});

describe('a flood of logins', () => {
  it('from one address is refused past a few, while others sign in and read', async () => {
    await setSettings(accounts, 'addressLockoutThreshold: 100000');
    const { email } = await join(accounts);
    const flood = together(200, (i) => login('203.0.113.66', `flood${i}@lyceum.test`, 'wrong'));
    const began = performance.now();
    const [reading, signingIn] = await Promise.all([accounts.viewer().ask('{ roles { name } }'), login('203.0.113.77', email)]);
    expect(reading.errors).toBeUndefined();
    expect(signingIn.login.user.id).toBeDefined();
    expect(performance.now() - began).toBeLessThan(10_000);
    const { done, refused } = await flood;
    expect(done).toHaveLength(0);
    const verified = codes(refused).filter((code) => code === 'UNAUTHENTICATED').length;
    expect(verified).toBeGreaterThanOrEqual(16);
    expect(verified).toBeLessThan(100);
    expect(codes(refused).filter((code) => code === 'LIMIT_REACHED')).toHaveLength(200 - verified);
  });

  it('from everywhere is refused past what may wait, and nothing is left waiting', async () => {
    const { refused } = await together(200, (i) => login(`10.0.${i}.1`, `spread${i}@lyceum.test`, 'wrong'));
    const limited = codes(refused).filter((code) => code === 'LIMIT_REACHED').length;
    expect(limited).toBeGreaterThan(0);
    expect(codes(refused).filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(200 - limited);
    const { email } = await join(accounts);
    await login('10.1.1.1', email);
  });

  it('of registrations does not keep the database’s connections from others', async () => {
    const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) { user { id } } }';
    const flood = together(120, (i) =>
      from(accounts, `10.2.${i}.1`)(REGISTER, { input: { email: `crowd${i}@lyceum.test`, password: PASSWORD, displayName: 'Crowd' } }),
    );
    const { done: reads } = await together(40, () =>
      accounts.viewer({ scopes: ['accounts:read'] }).get('{ users(first: 5) { totalCount } }'),
    );
    expect(reads).toHaveLength(40);
    const { done, refused } = await flood;
    expect(codes(refused)).toEqual(refused.map(() => 'LIMIT_REACHED'));
    expect((await accounts.facts('accounts.user.registered.v1')).filter(({ data }) => String(data.email).startsWith('crowd'))).toHaveLength(
      done.length,
    );
  });
});
