import { newId } from '@lyceum/kit';
import type { Harness } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { join, PASSWORD, setSettings, startAccounts } from './testing.ts';

let accounts: Harness;
let person: Awaited<ReturnType<typeof join>>;
let other: Awaited<ReturnType<typeof join>>;
let admin: Awaited<ReturnType<typeof join>>;
beforeAll(async () => {
  accounts = await startAccounts();
  [person, other, admin] = [await join(accounts), await join(accounts), await join(accounts)];
  await accounts
    .viewer({ scopes: ['accounts:manage'] })
    .get('mutation ($id: ID!) { assignRole(input: { userId: $id, role: "ADMIN" }) { id } }', { id: admin.id });
  await setSettings(accounts, 'lockoutThreshold: 100');
});
afterAll(() => accounts.stop());

/** Everything that is stored, but for the counts of failed logins. */
const stored = async () => {
  // the relay notes on a fact how far it got: only the facts themselves count here
  const statements = [
    'select t.fact from (select fact from accounts.outbox) as t',
    ...['users', 'role_assignments', 'sessions', 'refresh_tokens', 'signing_keys', 'audit', 'settings'].map(
      (table) => `select * from accounts.${table} as t`,
    ),
  ];
  const rows = await Promise.all(statements.map((statement) => accounts.system().db.execute(sql.raw(`${statement} order by t::text`))));
  return rows.map((table) => [...table]);
};

const joining = (changes: Record<string, unknown>) => ({ email: 'new@lyceum.test', password: PASSWORD, displayName: 'New', ...changes });
const long = (n: number) => 'x'.repeat(n);
type Who = 'nobody' | 'person' | 'admin';
/** What is wrong, who asks, the mutation, its input (texts that begin with `$` are from above), and the refusal: code and paths below `input`. */
const cases: [what: string, who: Who, mutation: string, input: Record<string, unknown>, code: string, ...paths: string[]][] = [
  ['an address without an at', 'nobody', 'register', joining({ email: 'lyceum.test' }), 'INVALID'],
  ['an address with a new line', 'nobody', 'register', joining({ email: 'a@b.test\nBcc: x@y.test' }), 'INVALID'],
  ['an address that is too long', 'nobody', 'register', joining({ email: `${long(250)}@b.test` }), 'INVALID'],
  ['an address that has an account', 'nobody', 'register', joining({ email: '$email' }), 'CONFLICT'],
  ['a password that is too short', 'nobody', 'register', joining({ password: 'Ab1!xyz' }), 'INVALID', 'password'],
  ['a password that is too long', 'nobody', 'register', joining({ password: `abcd${long(300)}` }), 'INVALID', 'password'],
  ['a password far too long', 'nobody', 'register', joining({ password: long(100_000) }), 'INVALID', 'password'],
  ['a password of one letter', 'nobody', 'register', joining({ password: 'aaaaaaaaaaaa' }), 'INVALID', 'password'],
  ['the address as password', 'nobody', 'register', joining({ password: 'new@lyceum.test' }), 'INVALID', 'password'],
  [
    'the name as password',
    'nobody',
    'register',
    joining({ displayName: 'Long Enough Name', password: 'long enough name' }),
    'INVALID',
    'password',
  ],
  ['no name', 'nobody', 'register', joining({ displayName: '   ' }), 'INVALID', 'displayName'],
  ['a name of nothing to see', 'nobody', 'register', joining({ displayName: '\u200b\u202e\u0000' }), 'INVALID', 'displayName'],
  ['a name that is too long', 'nobody', 'register', joining({ displayName: long(101) }), 'INVALID', 'displayName'],
  ['a name that is a number', 'nobody', 'register', joining({ displayName: 7 }), 'INVALID'],
  ['nothing', 'nobody', 'register', {}, 'INVALID'],
  ['a role on the side', 'nobody', 'register', joining({ roles: ['ADMIN'] }), 'INVALID'],
  ['an unknown address', 'nobody', 'login', { email: 'who@lyceum.test', password: PASSWORD }, 'UNAUTHENTICATED'],
  ['a wrong password', 'nobody', 'login', { email: '$email', password: 'wrong' }, 'UNAUTHENTICATED'],
  ['an empty password', 'nobody', 'login', { email: '$email', password: '' }, 'UNAUTHENTICATED'],
  ['a password far too long to hash', 'nobody', 'login', { email: '$email', password: long(100_000) }, 'INVALID', 'password'],
  ['SQL as address', 'nobody', 'login', { email: "' or 1=1 --", password: 'x' }, 'UNAUTHENTICATED'],
  ['a list as password', 'nobody', 'login', { email: '$email', password: ['a'] }, 'INVALID'],
  ['an address with a NUL', 'nobody', 'login', { email: 'a\u0000@b.test', password: 'x' }, 'INVALID'],
  ['a refresh token that is none', 'nobody', 'refreshToken', { refreshToken: 'x' }, 'UNAUTHENTICATED'],
  ['an empty refresh token', 'nobody', 'refreshToken', { refreshToken: '' }, 'UNAUTHENTICATED'],
  ['a refresh token far too long', 'nobody', 'refreshToken', { refreshToken: long(10_000) }, 'INVALID', 'refreshToken'],
  ['an access token as refresh token', 'nobody', 'refreshToken', { refreshToken: '$accessToken' }, '$either'],
  ['a session that is none', 'person', 'revokeSession', { sessionId: newId() }, 'NOT_FOUND'],
  ['somebody else’s session', 'person', 'revokeSession', { sessionId: '$theirSession' }, 'NOT_FOUND'],
  ['a session id that is none', 'person', 'revokeSession', { sessionId: '1' }, 'INVALID', 'sessionId'],
  ['a session of nobody’s', 'nobody', 'revokeSession', { sessionId: '$theirSession' }, 'UNAUTHENTICATED'],
  [
    'a wrong present password',
    'person',
    'changePassword',
    { currentPassword: 'wrong', newPassword: 'another horse battery' },
    'INVALID',
    'currentPassword',
  ],
  [
    'a new password that is too short',
    'person',
    'changePassword',
    { currentPassword: PASSWORD, newPassword: 'short1' },
    'INVALID',
    'newPassword',
  ],
  ['the same password again', 'person', 'changePassword', { currentPassword: PASSWORD, newPassword: PASSWORD }, 'INVALID', 'newPassword'],
  ['an empty new name', 'person', 'updateAccount', { displayName: '' }, 'INVALID', 'displayName'],
  ['closing with a wrong password', 'person', 'deactivateMe', { password: 'wrong' }, 'INVALID', 'password'],
  ['closing the last administrator’s account', 'admin', 'deactivateMe', { password: PASSWORD }, 'CONFLICT'],
  ['erasing with a wrong password', 'person', 'eraseMe', { password: 'wrong' }, 'INVALID', 'password'],
  ['erasing with an endless password', 'person', 'eraseMe', { password: long(1025) }, 'INVALID', 'password'],
  ['erasing the last administrator', 'admin', 'eraseMe', { password: PASSWORD }, 'CONFLICT'],
  ['giving a role without the scope', 'person', 'assignRole', { userId: '$me', role: 'ADMIN' }, 'FORBIDDEN'],
  ['a role that is none', 'admin', 'assignRole', { userId: '$them', role: 'GOD' }, 'INVALID', 'role'],
  ['a role by an inherited name', 'admin', 'assignRole', { userId: '$them', role: 'constructor' }, 'INVALID', 'role'],
  ['a role for nobody', 'admin', 'assignRole', { userId: newId(), role: 'STUDENT' }, 'NOT_FOUND'],
  ['a role for a bad id', 'admin', 'assignRole', { userId: 'x', role: 'GOD' }, 'INVALID', 'userId', 'role'],
  ['taking the last administrator’s role', 'admin', 'revokeRole', { userId: '$admin', role: 'ADMIN' }, 'CONFLICT'],
  ['suspending oneself', 'admin', 'suspendUser', { userId: '$admin', reason: 'x' }, 'INVALID', 'userId'],
  ['suspending without a reason', 'admin', 'suspendUser', { userId: '$them', reason: ' ' }, 'INVALID', 'reason'],
  ['suspending with a novel', 'admin', 'suspendUser', { userId: '$them', reason: long(501) }, 'INVALID', 'reason'],
  ['suspending nobody', 'admin', 'suspendUser', { userId: newId(), reason: 'x' }, 'NOT_FOUND'],
  ['suspending without the scope', 'person', 'suspendUser', { userId: '$them', reason: 'x' }, 'FORBIDDEN'],
  ['reinstating who is not suspended', 'admin', 'reinstateUser', { userId: '$them' }, 'CONFLICT'],
  ['settings without the scope', 'person', 'updateAccountSettings', { passwordMinLength: 20 }, 'FORBIDDEN'],
  ['settings out of bounds', 'admin', 'updateAccountSettings', { passwordMinLength: 2, accessTokenMinutes: 60 }, 'INVALID'],
];

it.each(cases)('refuses %s', async (_, who, mutation, raw, code, ...paths) => {
  const values = new Map(
    Object.entries({
      $email: person.email,
      $accessToken: person.accessToken,
      $theirSession: other.sessionId,
      $me: person.id,
      $them: other.id,
      $admin: admin.id,
    }),
  );
  const input = Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [key, typeof value === 'string' ? (values.get(value) ?? value) : value]),
  );
  const actors = {
    nobody: accounts.nobody,
    person: accounts.viewer({ id: person.id }),
    admin: accounts.viewer({ id: admin.id, scopes: ['accounts:manage', 'ems:settings'] }),
  };
  const types: Record<string, string> = { assignRole: 'RoleInput', revokeRole: 'RoleInput' };
  const type = types[mutation] ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const before = await stored();
  const refusal = await actors[who].refusal(`mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input });
  expect(code === '$either' ? ['INVALID', 'UNAUTHENTICATED'] : [code]).toContain(refusal.code);
  if (paths.length) expect([...new Set(refusal.violations.map(({ path }) => path.slice(1).join('.')))]).toEqual(paths);
  if (refusal.code === 'INVALID') expect(refusal.violations.length).toBeGreaterThan(0);
  expect(await stored()).toEqual(before);
});

it('refuses to register when that is switched off, or from another domain than those listed', async () => {
  const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) { user { id } } }';
  await setSettings(accounts, 'allowSignup: false');
  expect((await accounts.nobody.refusal(REGISTER, { input: joining({}) })).code).toBe('FORBIDDEN');
  await setSettings(accounts, 'allowSignup: true, allowedEmailDomains: ["school.test"]');
  expect((await accounts.nobody.refusal(REGISTER, { input: joining({}) })).violations).toEqual([
    { path: ['input', 'email'], rule: 'domain', message: 'Use an address at school.test.' },
  ]);
  await accounts.nobody.get(REGISTER, { input: joining({ email: 'Somebody@School.test' }) });
});
