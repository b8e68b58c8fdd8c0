import { type Harness, together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { from, holder, join, LOGIN, PASSWORD, PHONE, REFRESH, runSchedule, setSettings, startAccounts } from './testing.ts';

let accounts: Harness;
beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

const DAY = 86_400_000;
const refresh = (refreshToken: string) => accounts.nobody.get(REFRESH, { input: { refreshToken } });
const refused = async (refreshToken: string) => (await accounts.nobody.refusal(REFRESH, { input: { refreshToken } })).code;
const signIn = async (email: string, password = PASSWORD, userAgent = PHONE) => {
  const { login } = await from(accounts, '203.0.113.9', userAgent)(LOGIN, { input: { email, password } });
  return { ...login, ...holder(accounts, login.accessToken) };
};
const sessionsOf = async (person: { get: ReturnType<typeof from> }) =>
  (await person.get('{ sessions { id device address current } }')).sessions;
const revocations = async (userId: string) =>
  (await accounts.facts('accounts.session.revoked.v1')).filter(({ data }) => data.userId === userId).map(({ data }) => data.reason);

describe('a refresh token', () => {
  it('gives tokens to one of twenty who use it at once, and the session goes on', async () => {
    const { refreshToken, id } = await join(accounts);
    const { done, refused: others } = await together(20, () => refresh(refreshToken));
    expect(done).toHaveLength(1);
    expect(others.map((error) => String(error).slice(7, 15))).toEqual(Array.from({ length: 19 }, () => 'CONFLICT'));
    expect(await revocations(id)).toEqual([]);
    await refresh(done[0].refreshToken.refreshToken);
  });

  it('used again after the grace ends the session, for the thief and for the owner', async () => {
    const { refreshToken, id } = await join(accounts);
    const next = (await refresh(refreshToken)).refreshToken.refreshToken;
    await accounts
      .system()
      .db.execute(sql`update accounts.refresh_tokens set rotated_at = rotated_at - interval '6 seconds' where rotated_at is not null`);
    const { done } = await together(20, () => refresh(refreshToken));
    expect(done).toHaveLength(0);
    expect(await refused(next)).toBe('UNAUTHENTICATED');
    expect(await revocations(id)).toEqual(['refresh token used twice']);
    const { auditLog } = await accounts
      .viewer({ scopes: ['accounts:audit'] })
      .get('{ auditLog(action: "session.replayed") { nodes { details } } }');
    expect(auditLog.nodes).toContainEqual({ details: { userId: id } });
  });

  it('ends the session at once when the setting allows no grace', async () => {
    await setSettings(accounts, 'refreshReuseGraceSeconds: 0');
    const { refreshToken, id } = await join(accounts);
    const { done } = await together(20, () => refresh(refreshToken));
    expect(done).toHaveLength(1);
    expect(await revocations(id)).toEqual(['refresh token used twice']);
    expect(await refused(done[0].refreshToken.refreshToken)).toBe('UNAUTHENTICATED');
    await setSettings(accounts, 'refreshReuseGraceSeconds: 5');
  });

  it('that nobody gave, of a session that ran out, or of one that was ended, gives nothing', async () => {
    expect(await refused('nonsense')).toBe('UNAUTHENTICATED');
    const [ran, left] = [await join(accounts), await join(accounts)];
    await accounts
      .system()
      .db.execute(sql`update accounts.sessions set expires_at = now() - interval '1 second' where id = ${ran.sessionId}`);
    expect(await refused(ran.refreshToken)).toBe('UNAUTHENTICATED');
    await left.get('mutation { logout { revokedAt } }');
    expect(await refused(left.refreshToken)).toBe('UNAUTHENTICATED');
  });

  it('is not stored as it is', async () => {
    const { refreshToken } = await join(accounts);
    const rows = await accounts.system().db.execute(sql`select * from accounts.refresh_tokens`);
    expect(JSON.stringify([...rows])).not.toContain(refreshToken);
  });
});

describe('sessions', () => {
  it('are listed with their devices, and ended one by one', async () => {
    const person = await join(accounts);
    const phone = await signIn(person.email);
    expect(await sessionsOf(phone)).toEqual([
      { id: phone.sessionId, device: 'Phone', address: '203.0.113.9', current: true },
      { id: person.sessionId, device: 'Program', address: 'unknown', current: false },
    ]);
    const END = 'mutation ($id: ID!) { revokeSession(input: { sessionId: $id }) { id revokedAt } }';
    const { revokeSession } = await phone.get(END, { id: person.sessionId });
    expect(revokeSession.revokedAt).not.toBeNull();
    expect(await refused(person.refreshToken)).toBe('UNAUTHENTICATED');
    expect(await sessionsOf(phone)).toHaveLength(1);
    const stranger = await join(accounts);
    await expect(stranger.get(END, { id: phone.sessionId })).rejects.toThrow('NOT_FOUND');
    await expect(stranger.get('query ($id: ID!) { sessions(userId: $id) { id } }', { id: phone.id })).rejects.toThrow('FORBIDDEN');
    const admin = accounts.viewer({ scopes: ['accounts:read', 'accounts:manage'] });
    expect((await admin.get('query ($id: ID!) { sessions(userId: $id) { id } }', { id: phone.id })).sessions).toEqual([
      { id: phone.sessionId },
    ]);
    await admin.get(END, { id: phone.sessionId });
    expect(await revocations(person.id)).toEqual(['revoked', 'revoked']);
  });

  it('end all at once', async () => {
    const person = await join(accounts);
    await signIn(person.email);
    expect(await person.get('mutation { logoutAll }')).toEqual({ logoutAll: 2 });
    expect(await sessionsOf(person)).toEqual([]);
    expect(await revocations(person.id)).toEqual(['logout', 'logout']);
  });

  it('are never more than the setting allows, even when many begin at once: the least used ends', async () => {
    await setSettings(accounts, 'maxSessions: 3');
    const person = await join(accounts);
    const { done } = await together(12, () => signIn(person.email));
    expect(done).toHaveLength(12);
    expect(await sessionsOf(person)).toHaveLength(3);
    expect(await revocations(person.id)).toEqual(Array.from({ length: 10 }, () => 'too many sessions'));
    await setSettings(accounts, 'maxSessions: 50');
  });

  it('other than the one that asks end when the password changes, and the old password is worth nothing', async () => {
    const person = await join(accounts);
    const other = await signIn(person.email);
    const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { id } }';
    await expect(person.get(CHANGE, { input: { currentPassword: 'wrong', newPassword: 'another horse battery' } })).rejects.toThrow(
      'INVALID',
    );
    await expect(person.get(CHANGE, { input: { currentPassword: PASSWORD, newPassword: PASSWORD } })).rejects.toThrow('INVALID');
    await person.get(CHANGE, { input: { currentPassword: PASSWORD, newPassword: 'another horse battery' } });
    expect((await sessionsOf(person)).map(({ id }: { id: string }) => id)).toEqual([person.sessionId]);
    expect(await refused(other.refreshToken)).toBe('UNAUTHENTICATED');
    await refresh(person.refreshToken);
    await expect(signIn(person.email)).rejects.toThrow('UNAUTHENTICATED');
    await signIn(person.email, 'another horse battery');
    expect(await accounts.facts('accounts.password.changed.v1')).toContainEqual(expect.objectContaining({ data: { userId: person.id } }));
  });

  it('keep one of two passwords that are set at once', async () => {
    const person = await join(accounts);
    const { done, refused: lost } = await together(4, (i) =>
      person.get('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { id } }', {
        input: { currentPassword: PASSWORD, newPassword: `horse number ${i}` },
      }),
    );
    expect([done.length, lost.length]).toEqual([1, 3]);
  });
});

describe('a suspension', () => {
  it('ends every session, lets none begin, and is lifted again', async () => {
    const person = await join(accounts);
    const admin = accounts.viewer({ scopes: ['accounts:manage'] });
    const variables = { id: person.id };
    await admin.get('mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: "spam" }) { status } }', variables);
    expect(await refused(person.refreshToken)).toBe('UNAUTHENTICATED');
    await expect(signIn(person.email)).rejects.toThrow('FORBIDDEN');
    await expect(signIn(person.email, 'wrong')).rejects.toThrow('UNAUTHENTICATED');
    expect(await revocations(person.id)).toEqual(['suspended']);
    expect((await admin.refusal('mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: "x" }) { id } }', variables)).code).toBe(
      'CONFLICT',
    );
    await admin.get('mutation ($id: ID!) { reinstateUser(input: { userId: $id }) { status } }', variables);
    expect((await admin.refusal('mutation ($id: ID!) { reinstateUser(input: { userId: $id }) { id } }', variables)).code).toBe('CONFLICT');
    await signIn(person.email);
    for (const type of ['accounts.user.suspended.v1', 'accounts.user.reinstated.v1'])
      expect((await accounts.facts(type)).filter(({ data }) => data.userId === person.id)).toHaveLength(1);
  });

  it('leaves no session behind, however many begin at the same moment', async () => {
    const person = await join(accounts);
    const admin = accounts.viewer({ scopes: ['accounts:manage'] });
    await together(9, (i) =>
      i === 4
        ? admin.get('mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: "spam" }) { id } }', { id: person.id })
        : i % 2
          ? signIn(person.email)
          : refresh(person.refreshToken),
    );
    expect(await sessionsOf(person)).toEqual([]);
  });
});

describe('closing the account', () => {
  it('wants the password, ends all sessions, and signing in opens it again', async () => {
    const person = await join(accounts);
    const CLOSE = 'mutation ($password: String!) { deactivateMe(input: { password: $password }) { status } }';
    await expect(person.get(CLOSE, { password: 'wrong' })).rejects.toThrow('INVALID');
    expect(await person.get(CLOSE, { password: PASSWORD })).toEqual({ deactivateMe: { status: 'DEACTIVATED' } });
    expect(await refused(person.refreshToken)).toBe('UNAUTHENTICATED');
    const back = await signIn(person.email);
    expect(await back.get('{ me { status } }')).toEqual({ me: { status: 'ACTIVE' } });
    for (const type of ['accounts.user.deactivated.v1', 'accounts.user.reinstated.v1'])
      expect((await accounts.facts(type)).filter(({ data }) => data.userId === person.id)).toHaveLength(1);
  });
});

describe('what is old', () => {
  it('is forgotten, and nothing else', async () => {
    const person = await join(accounts);
    await refresh(person.refreshToken);
    const ended = await signIn(person.email);
    await ended.get('mutation { logout { id } }');
    const db = accounts.system().db;
    const count = async () => {
      const [row] = await db.execute<Record<'sessions' | 'tokens' | 'attempts', number>>(sql`select
        (select count(*)::int from accounts.sessions where user_id = ${person.id}) as sessions,
        (select count(*)::int from accounts.refresh_tokens t join accounts.sessions s on s.id = t.session_id where s.user_id = ${person.id}) as tokens,
        (select count(*)::int from accounts.login_attempts where user_id = ${person.id}) as attempts`);
      return row;
    };
    expect(await count()).toEqual({ sessions: 2, tokens: 3, attempts: 1 });
    await runSchedule(accounts, 'prune', new Date(Date.now() + 399 * DAY));
    expect(await count()).toEqual({ sessions: 2, tokens: 3, attempts: 1 });
    // the session that was ended goes, with its token; the open one ran out 30 days after its use and goes later
    await runSchedule(accounts, 'prune', new Date(Date.now() + 401 * DAY));
    expect(await count()).toEqual({ sessions: 1, tokens: 1, attempts: 0 });
    await runSchedule(accounts, 'prune', new Date(Date.now() + 432 * DAY));
    expect(await count()).toEqual({ sessions: 0, tokens: 0, attempts: 0 });
  });
});

describe('a role that is taken away', () => {
  it('is in no token that is younger than the fact that tells it, however both race', async () => {
    const admin = accounts.viewer({ scopes: ['accounts:manage'] });
    const ROLE = (mutation: string) => `mutation ($input: RoleInput!) { ${mutation}(input: $input) { id } }`;
    const said = async (accessToken: string) => z.object({ iat_ms: z.int(), roles: z.array(z.string()) }).parse(decodeJwt(accessToken));
    for (let round = 0; round < 8; round++) {
      const person = await join(accounts);
      const input = { userId: person.id, role: 'INSTRUCTOR' };
      await admin.get(ROLE('assignRole'), { input });
      const sessions = [person, ...(await Promise.all([1, 2, 3].map(() => signIn(person.email))))];
      const { done, refused: failed } = await together(5, async (i) =>
        i === 2
          ? void (await admin.get(ROLE('revokeRole'), { input }))
          : said((await refresh(sessions[i > 2 ? i - 1 : i].refreshToken)).refreshToken.accessToken),
      );
      expect(failed).toEqual([]);
      const [fact] = (await accounts.facts('accounts.role.revoked.v1')).filter(({ data }) => data.userId === person.id);
      const since = Date.parse(String(fact?.data.at));
      for (const token of done) if (token) expect(token.roles.includes('INSTRUCTOR') && token.iat_ms > since).toBe(false);
    }
  });
});
