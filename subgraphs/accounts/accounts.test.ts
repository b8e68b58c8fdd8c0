import { type Harness, together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAccounts } from './testing.ts';

let accounts: Harness;
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) { accessToken refreshToken user { id displayName } } }';
const LOGIN = 'mutation ($input: LoginInput!) { login(input: $input) { accessToken refreshToken user { id } } }';
const password = 'correct horse battery';
let count = 0;
const join = async () => {
  const email = `person${++count}@lyceum.test`;
  const { register } = await accounts.nobody.get(REGISTER, { input: { email, password, displayName: `Person ${count}` } });
  return { email, ...register };
};

describe('registering', () => {
  it('makes a student who is signed in, and tells it', async () => {
    const { user, email } = await join();
    expect(await accounts.facts('accounts.user.registered.v1')).toContainEqual(
      expect.objectContaining({ subject: { type: 'User', id: user.id }, data: { userId: user.id, displayName: user.displayName, email } }),
    );
    const me = await accounts.viewer({ id: user.id }).get('{ me { email roles status } }');
    expect(me).toEqual({ me: { email, roles: ['STUDENT'], status: 'ACTIVE' } });
  });

  it('gives one account to twenty who ask for the same address at once', async () => {
    const input = { email: 'Same@lyceum.test', password, displayName: 'Same' };
    const { done, refused } = await together(20, () => accounts.nobody.get(REGISTER, { input }));
    expect(done).toHaveLength(1);
    expect(refused).toHaveLength(19);
  });

  it('names every fault of the input at once', async () => {
    const { code, violations } = await accounts.nobody.refusal(REGISTER, {
      input: { email: 'a@b.test', password: 'aaa', displayName: 'A' },
    });
    expect(code).toBe('INVALID');
    expect(violations.map(({ rule }) => rule)).toEqual(['too_short', 'guessable']);
  });
});

describe('logging in', () => {
  it('refuses a wrong password and an unknown address with the same words', async () => {
    const { email } = await join();
    const wrong = await accounts.nobody.refusal(LOGIN, { input: { email, password: 'wrong' } });
    const unknown = await accounts.nobody.refusal(LOGIN, { input: { email: 'nobody@lyceum.test', password: 'wrong' } });
    expect(wrong).toEqual(unknown);
    expect(wrong.code).toBe('UNAUTHENTICATED');
  });
});

describe('administration', () => {
  it('keeps the last administrator, even when two leave at once', async () => {
    const admin = accounts.viewer({ scopes: ['accounts:manage', 'accounts:read'] });
    const [a, b] = [await join(), await join()];
    const change = (kind: string, userId: string) =>
      admin.get(`mutation ($input: RoleInput!) { ${kind}(input: $input) { roles } }`, { input: { userId, role: 'ADMIN' } });
    await change('assignRole', a.user.id);
    await change('assignRole', b.user.id);
    const { done, refused } = await together(2, (i) => change('revokeRole', i ? a.user.id : b.user.id));
    expect([done.length, refused.length]).toEqual([1, 1]);
  });

  it('pages users by cursor, without reading one twice', async () => {
    const admin = accounts.viewer({ scopes: ['accounts:read'] });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { users } = await admin.get(
        'query ($after: Cursor) { users(first: 2, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      seen.push(...users.nodes.map((node: { id: string }) => node.id));
      after = users.pageInfo.hasNextPage ? users.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(3);
  });

  it('is refused to students', async () => {
    expect((await accounts.viewer().refusal('{ users { nodes { id } } }')).code).toBe('FORBIDDEN');
    expect((await accounts.nobody.refusal('{ users { nodes { id } } }')).code).toBe('UNAUTHENTICATED');
  });

  it('changes settings live, with a version', async () => {
    const admin = accounts.viewer({ scopes: ['ems:settings'] });
    const { accountSettings } = await admin.get('{ accountSettings { version passwordMinLength } }');
    expect(accountSettings).toEqual({ version: 0, passwordMinLength: 10 });
    const change = 'mutation ($input: UpdateAccountSettingsInput!) { updateAccountSettings(input: $input) { version passwordMinLength } }';
    expect((await admin.get(change, { input: { expectedVersion: 0, passwordMinLength: 12 } })).updateAccountSettings).toEqual({
      version: 1,
      passwordMinLength: 12,
    });
    expect((await admin.refusal(change, { input: { expectedVersion: 0, passwordMinLength: 8 } })).code).toBe('CONFLICT');
    expect((await admin.refusal(change, { input: { passwordMinLength: 2 } })).code).toBe('INVALID');
  });
});

describe('reading many people', () => {
  it('costs the same few statements, however many there are', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, join));
    const admin = accounts.viewer({ scopes: ['accounts:read'] });
    const list = (first: number) =>
      admin.get('query ($first: Int) { users(first: $first) { totalCount nodes { displayName email roles } } }', { first });
    const [few, many] = [await accounts.statements(() => list(2)), await accounts.statements(() => list(50))];
    expect([few.length, many.length]).toEqual([3, 3]);
    const entities = await accounts.statements(() =>
      admin.get('query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { displayName roles } } }', {
        r: people.map(({ user }) => ({ __typename: 'User', id: user.id })),
      }),
    );
    expect(entities).toHaveLength(2);
  });
});
