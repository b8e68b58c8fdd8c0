import { newId } from '@lyceum/kit';
import type { Harness } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, startAccounts } from './testing.ts';

let accounts: Harness;
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

describe('another person’s account', () => {
  it('shows name and standing to everybody, and address and roles to nobody, by query and by reference', async () => {
    const person = await join(accounts);
    const stranger = await join(accounts);
    const readers = [
      accounts.nobody,
      accounts.viewer({ id: stranger.id }),
      accounts.viewer({ scopes: ['courses:manage', 'reports:read', 'profiles:manage'] }),
    ];
    for (const reader of readers) {
      const hidden = { displayName: person.user.displayName, email: null, roles: [], status: 'ACTIVE' };
      expect(await reader.entity('User', { id: person.id }, 'displayName email roles status')).toEqual(hidden);
      expect((await reader.get('query ($id: ID!) { user(id: $id) { displayName email roles status } }', { id: person.id })).user).toEqual(
        hidden,
      );
    }
    for (const reader of [accounts.viewer({ id: person.id }), accounts.viewer({ scopes: ['accounts:read'] })])
      expect(await reader.entity('User', { id: person.id }, 'email roles')).toEqual({ email: person.email, roles: ['STUDENT'] });
  });

  it('never tells the hash of a password, nor why somebody is suspended', async () => {
    const reader = accounts.viewer({ scopes: ['accounts:read', 'accounts:manage'] });
    for (const field of ['passwordHash', 'suspendedReason']) expect((await reader.refusal(`{ me { ${field} } }`)).code).toBe('INVALID');
  });

  it('hides its sessions by id, by reference and by list', async () => {
    const person = await join(accounts);
    const SESSION = 'id address device';
    for (const reader of [accounts.nobody, accounts.viewer(), accounts.viewer({ scopes: ['accounts:audit'] })])
      expect(await reader.entity('Session', { id: person.sessionId }, SESSION)).toBeNull();
    expect(await accounts.viewer({ id: person.id }).entity('Session', { id: person.sessionId }, 'id')).toEqual({ id: person.sessionId });
    expect(await accounts.viewer({ scopes: ['accounts:read'] }).entity('Session', { id: person.sessionId }, 'id')).toEqual({
      id: person.sessionId,
    });
    expect((await accounts.nobody.refusal('{ sessions { id } }')).code).toBe('UNAUTHENTICATED');
  });

  it('keeps what it may do and its report to itself', async () => {
    const person = await join(accounts);
    const documents = [
      'permissionsFor(userId: $id) { scopes }',
      'userReport(userId: $id) { openSessions }',
      'sessions(userId: $id) { id }',
    ].map((field) => `query ($id: ID!) { ${field} }`);
    for (const document of documents) {
      expect((await accounts.nobody.refusal(document, { id: person.id })).code).toBe('UNAUTHENTICATED');
      expect((await accounts.viewer().refusal(document, { id: person.id })).code).toBe('FORBIDDEN');
      await accounts.viewer({ id: person.id }).get(document, { id: person.id });
      await accounts.viewer({ scopes: ['accounts:read'] }).get(document, { id: person.id });
    }
    expect((await accounts.viewer({ scopes: ['accounts:read'] }).refusal(documents[0] ?? '', { id: newId() })).code).toBe('NOT_FOUND');
  });

  it('is found by its address by administrators only', async () => {
    const person = await join(accounts);
    const SEARCH = 'query ($q: String!) { users(filter: { query: $q }) { totalCount nodes { id } } }';
    expect((await accounts.viewer().refusal(SEARCH, { q: person.email })).code).toBe('FORBIDDEN');
    expect((await accounts.viewer({ scopes: ['accounts:read'] }).get(SEARCH, { q: person.email })).users).toEqual({
      totalCount: 1,
      nodes: [{ id: person.id }],
    });
  });

  it('asks who reads in a shared live execution only where the answer depends on it', async () => {
    const person = await join(accounts);
    const asked = async (fields: string) =>
      (
        await accounts.runtime.execute({
          query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { ${fields} } } }`,
          variables: { r: [{ __typename: 'User', id: person.id }] },
          principal: { kind: 'audience', audience: { type: 'Chatroom', id: newId() }, scopes: [] },
          requestId: newId(),
          timeoutMs: 5_000,
        })
      ).extensions?.viewerAsked === true;
    expect(await asked('id displayName status')).toBe(false);
    expect(await asked('email')).toBe(true);
  });
});

describe('roles', () => {
  it('give their scopes, and taking one away takes them', async () => {
    const person = await join(accounts);
    const admin = accounts.viewer({ scopes: ['accounts:manage', 'accounts:read'] });
    const change = (kind: string) =>
      admin.get(`mutation ($input: RoleInput!) { ${kind}(input: $input) { roles } }`, { input: { userId: person.id, role: 'INSTRUCTOR' } });
    const read = async () =>
      (await admin.get('query ($id: ID!) { permissionsFor(userId: $id) { user { id } roles { name } scopes } }', { id: person.id }))
        .permissionsFor;
    await change('assignRole');
    await change('assignRole');
    expect(await read()).toEqual({
      user: { id: person.id },
      roles: [{ name: 'INSTRUCTOR' }, { name: 'STUDENT' }],
      scopes: ['courses:teach'],
    });
    await change('revokeRole');
    expect(await read()).toMatchObject({ scopes: [] });
    for (const type of ['accounts.role.assigned.v1', 'accounts.role.revoked.v1'])
      expect((await accounts.facts(type)).filter(({ data }) => data.userId === person.id).map(({ subject }) => subject)).toEqual([
        { type: 'User', id: person.id },
      ]);
  });
});

describe('a part that is called by its name', () => {
  it('checks for itself what its caller may do', async () => {
    const person = await join(accounts);
    const { ctx } = accounts.viewer();
    const period = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
    for (const [part, input] of [
      ['listUsers', { page: {} }],
      ['readAuditLog', { page: {} }],
      ['userByEmail', { email: person.email }],
      ['sessionsOfUser', { userId: person.id }],
      ['permissionsFor', { userId: person.id }],
      ['generateAccountSummary', { period }],
      ['generateUserAccountReport', { userId: person.id }],
      ['assignRole', { userId: person.id, role: 'ADMIN' }],
      ['revokeRole', { userId: person.id, role: 'STUDENT' }],
      ['suspendUser', { userId: person.id, reason: 'spam' }],
      ['reinstateUser', { userId: person.id }],
      ['rotateSigningKey', {}],
    ] as const)
      await expect(ctx.ask('accounts', part, input), part).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const found = await accounts.viewer({ scopes: ['accounts:read'] }).ctx.ask('accounts', 'userByEmail', { email: person.email });
    expect(found).toEqual({ id: person.id, displayName: expect.any(String) });
  });
});

describe('the audit log', () => {
  it('has an entry for every change of an account', async () => {
    const person = await join(accounts);
    await person.get('mutation { updateAccount(input: { displayName: "New Name" }) { id } }');
    await person.get(
      'mutation { changePassword(input: { currentPassword: "correct horse battery", newPassword: "another horse battery" }) { id } }',
    );
    const admin = await join(accounts);
    const manager = accounts.viewer({ id: admin.id, scopes: ['accounts:manage', 'accounts:audit'] });
    for (const [name, extra] of [
      ['assignRole', ', role: "RECRUITER"'],
      ['revokeRole', ', role: "RECRUITER"'],
      ['suspendUser', ', reason: "spam"'],
      ['reinstateUser', ''],
    ])
      await manager.get(`mutation ($id: ID!) { ${name}(input: { userId: $id${extra} }) { id } }`, { id: person.id });
    const { auditLog } = await manager.get('{ auditLog(first: 100) { nodes { action subjectId actor { id } details } } }');
    const about = auditLog.nodes
      .filter(
        (entry: { subjectId: string; details: { userId?: string } }) => entry.subjectId === person.id || entry.details.userId === person.id,
      )
      .map(
        ({ action, actor }: { action: string; actor: { id: string } | null }) =>
          `${action} by ${actor === null ? 'nobody' : actor.id === person.id ? 'them' : 'admin'}`,
      );
    // of one transaction: in no order
    expect(about.toSorted()).toEqual(
      [
        'user.registered by nobody',
        'session.created by nobody',
        'user.changed by them',
        'password.changed by them',
        'role.assigned by admin',
        'role.revoked by admin',
        'session.revoked by admin',
        'user.suspended by admin',
        'user.reinstated by admin',
      ].toSorted(),
    );
    expect(JSON.stringify(auditLog)).not.toContain('horse');
  });
});
