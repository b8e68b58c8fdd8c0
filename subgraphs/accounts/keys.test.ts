import { type Harness, testSubgraph, together } from '@lyceum/kit/testing.ts';
import { openVault } from '@lyceum/kit/vault.ts';
import { sql } from 'drizzle-orm';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import subgraph from './subgraph.ts';
import { join, runSchedule, SETTINGS_KEY, setSettings, startAccounts } from './testing.ts';

let accounts: Harness;
beforeAll(async () => {
  accounts = await startAccounts({ TOKEN_ISSUER: 'test-issuer', TOKEN_AUDIENCE: 'test-graph' });
});
afterAll(() => accounts.stop());

const Jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })) });
const published = async () => {
  const answer = await accounts.runtime.handle(new Request('http://accounts/.well-known/jwks.json'));
  return Jwks.parse(await answer.json());
};
const verify = async (token: string) =>
  jwtVerify(token, createLocalJWKSet(await published()), {
    issuer: 'test-issuer',
    audience: 'test-graph',
    typ: 'at+jwt',
    algorithms: ['ES256'],
  });
const rotate = async () =>
  (await accounts.viewer({ scopes: ['accounts:manage'] }).get('mutation { rotateSigningKey { id } }')).rotateSigningKey.id;

describe('access tokens', () => {
  it('are signed, short-lived and say who, which session and what it may do', async () => {
    const { accessToken, id, sessionId } = await join(accounts);
    const { payload } = await verify(accessToken);
    expect(payload).toMatchObject({ sub: id, sid: sessionId, roles: ['STUDENT'], scope: '', jti: expect.any(String) });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(15 * 60);
    expect(Math.floor(Number(payload.iat_ms) / 1_000)).toBe(payload.iat);
    await setSettings(accounts, 'accessTokenMinutes: 3');
    const { payload: shorter } = await verify((await join(accounts)).accessToken);
    expect((shorter.exp ?? 0) - (shorter.iat ?? 0)).toBe(3 * 60);
    await setSettings(accounts, 'accessTokenMinutes: 15');
  });

  it('are signed by one key, though twenty are the first to need one', async () => {
    await accounts.system().db.execute(sql`delete from accounts.signing_keys`);
    const { done } = await together(20, () => published());
    expect(new Set(done.flatMap(({ keys }) => keys.map(({ kid }) => kid))).size).toBe(1);
  });
});

describe('a rotated key', () => {
  it('is published before it signs, and tokens of the old one stay good', async () => {
    const old = (await join(accounts)).accessToken;
    const kid = await rotate();
    const { keys } = await published();
    expect(keys.map(({ kid }) => kid)).toContain(kid);
    expect(JSON.stringify(keys)).not.toContain('"d"');
    const during = (await join(accounts)).accessToken;
    expect(decodeProtectedHeader(during).kid).toBe(decodeProtectedHeader(old).kid);
    await accounts
      .system()
      .db.execute(
        sql`update accounts.signing_keys set created_at = created_at - interval '11 seconds', retired_at = retired_at - interval '11 seconds'`,
      );
    const after = (await join(accounts)).accessToken;
    expect(decodeProtectedHeader(after).kid).toBe(kid);
    for (const token of [old, during, after]) await verify(token);
  });

  it('signs at once when the setting says so, and leaves the JWKS after an hour', async () => {
    await setSettings(accounts, 'signingKeySettleSeconds: 0');
    const kid = await rotate();
    expect(decodeProtectedHeader((await join(accounts)).accessToken).kid).toBe(kid);
    await accounts
      .system()
      .db.execute(sql`update accounts.signing_keys set retired_at = retired_at - interval '61 minutes' where retired_at is not null`);
    expect((await published()).keys.map(({ kid }) => kid)).toEqual([kid]);
    await runSchedule(accounts, 'prune', new Date(Date.now() + 25 * 3_600_000));
    expect(await accounts.system().db.execute(sql`select id from accounts.signing_keys`)).toHaveLength(1);
  });

  it('comes by itself when the present one is old', async () => {
    const [before] = (await published()).keys;
    await runSchedule(accounts, 'rotateOldKey', new Date(Date.now() + 89 * 86_400_000));
    expect((await published()).keys).toEqual([before]);
    await runSchedule(accounts, 'rotateOldKey', new Date(Date.now() + 91 * 86_400_000));
    expect((await published()).keys).toHaveLength(2);
  });

  it('is for administrators, and audited', async () => {
    expect((await accounts.viewer().refusal('mutation { rotateSigningKey { id } }')).code).toBe('FORBIDDEN');
    const { auditLog } = await accounts.viewer({ scopes: ['accounts:audit'] }).get('{ auditLog(action: "key.rotated") { totalCount } }');
    expect(auditLog.totalCount).toBe(3);
  });
});

describe('private keys', () => {
  const privateHalves = () => accounts.system().db.execute<{ jwk: unknown }>(sql`select private_jwk as jwk from accounts.signing_keys`);

  it('lie sealed in the database, under a key that is not there', async () => {
    await join(accounts);
    const halves = await privateHalves();
    expect(halves.length).toBeGreaterThan(0);
    for (const { jwk } of halves) {
      expect(Object.keys(Object(jwk))).toEqual(['sealed']);
      expect(JSON.stringify(jwk)).not.toContain('"d"');
      expect(z.looseObject({ d: z.string() }).safeParse(openVault(SETTINGS_KEY, 'accounts.keys').open(jwk)).success).toBe(true);
      expect(() => openVault('another key that is long enough to seal', 'accounts.keys').open(jwk)).toThrow();
    }
  });

  it('that another SETTINGS_KEY sealed sign no more: one of our own takes over, once', async () => {
    await accounts.system().db.execute(sql`delete from accounts.signing_keys`);
    const foreign = (await join(accounts)).accessToken;
    const jwk = openVault('another key that is long enough to seal', 'accounts.keys').seal({ kty: 'EC' });
    await accounts.system().db.execute(sql`update accounts.signing_keys set private_jwk = ${JSON.stringify(jwk)}::jsonb`);
    const kids = await Promise.all(Array.from({ length: 5 }, async () => decodeProtectedHeader((await join(accounts)).accessToken).kid));
    expect(new Set(kids).size).toBe(1);
    expect(kids[0]).not.toBe(decodeProtectedHeader(foreign).kid);
    await verify(foreign);
  });

  it('are needed: without SETTINGS_KEY accounts does not start', async () => {
    await expect(testSubgraph(subgraph)).rejects.toThrow('SETTINGS_KEY');
  });
});
