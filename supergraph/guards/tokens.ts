import type { Principal } from '@lyceum/platform/principal.ts';
import { MINUTE, SECOND } from '@lyceum/platform/time.ts';
import type { JSONWebKeySet } from 'jose';
// not the whole of jose: a gateway starts the sooner
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import * as errors from 'jose/errors';
import { createLocalJWKSet } from 'jose/jwks/local';
import { jwtVerify } from 'jose/jwt/verify';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/** The token says nothing that we believe. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}
/** The keys can't be had just now, so nothing can be said of any token. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

export interface Verified {
  readonly principal: Principal & { kind: 'viewer' };
  /** Unix time in milliseconds. */
  readonly issuedAt: number;
  /** Unix time in seconds. */
  readonly expiresAt: number;
}

const Claims = z.object({
  sub: z.uuid(),
  sid: z.uuid(),
  roles: z.array(z.string()),
  scope: z.string(),
  iat: z.number(),
  exp: z.number(),
  /** The same moment as `iat`, to the millisecond; a token that does not say it counts as of the beginning of its second. */
  iat_ms: z.int().optional(),
});

const KEYS_FRESH_FOR = 10 * MINUTE;
/** An unknown key id makes the keys be read again, not more often than this: forged ids cost one request each. */
const REFETCH_AFTER = 2 * SECOND;

interface Settings {
  readonly jwks: () => Promise<JSONWebKeySet>;
  readonly issuer: string;
  readonly audience: string;
}

/** Verifies access tokens (RFC 9068: `typ` at+jwt), ES256 only; each once until it expires. */
export class TokenVerifier {
  readonly #settings: Settings;
  readonly #verified = new LRUCache<string, Verified>({ max: 10_000 });
  #keys: ReturnType<typeof createLocalJWKSet> | undefined;
  #fetchedAt = Number.NEGATIVE_INFINITY;
  #fetching: Promise<void> | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** One that has been verified and is still good. */
  known(token: string, now = Date.now()): Verified | undefined {
    const known = this.#verified.get(token);
    return known && known.expiresAt * SECOND > now ? known : undefined;
  }

  /** Known tokens are answered at once. Throws InvalidToken or KeysUnavailable. */
  verify(token: string, now = Date.now()): Verified | Promise<Verified> {
    const known = this.#verified.get(token);
    if (!known) return this.#verify(token);
    if (known.expiresAt * SECOND > now) return known;
    this.#verified.delete(token);
    throw new InvalidToken('The access token has expired.');
  }

  async #verify(token: string): Promise<Verified> {
    await this.#freshKeys(kidOf(token));
    if (!this.#keys) throw new KeysUnavailable('The keys of access tokens are not available.');
    const { issuer, audience } = this.#settings;
    let payload: unknown;
    try {
      ({ payload } = await jwtVerify(token, this.#keys, { algorithms: ['ES256'], issuer, audience, typ: 'at+jwt' }));
    } catch (error) {
      throw new InvalidToken(error instanceof errors.JWTExpired ? 'The access token has expired.' : 'The access token is not valid.', {
        cause: error,
      });
    }
    const claims = Claims.safeParse(payload);
    if (!claims.success) throw new InvalidToken('The access token lacks a claim.', { cause: claims.error });
    const { sub, sid, roles, scope, iat, exp, iat_ms: issuedAt = iat * SECOND } = claims.data;
    const principal = { kind: 'viewer', userId: sub, sessionId: sid, roles, scopes: scope.split(' ').filter(Boolean) } as const;
    const verified: Verified = { principal, issuedAt, expiresAt: exp };
    this.#verified.set(token, verified);
    return verified;
  }

  async #freshKeys(kid: string): Promise<void> {
    const age = performance.now() - this.#fetchedAt;
    const missing = !this.#keys?.jwks().keys.some((key) => key.kid === kid);
    if (age < (missing ? REFETCH_AFTER : KEYS_FRESH_FOR) && this.#keys) return;
    this.#fetching ??= this.#fetch().finally(() => {
      this.#fetching = undefined;
    });
    await this.#fetching;
  }

  async #fetch(): Promise<void> {
    try {
      this.#keys = createLocalJWKSet(await this.#settings.jwks());
      this.#fetchedAt = performance.now();
    } catch (error) {
      // keys that were good go on being good while their owner is away
      if (!this.#keys) throw new KeysUnavailable('The keys of access tokens are not available.', { cause: error });
      this.#fetchedAt = performance.now();
    }
  }
}

function kidOf(token: string): string {
  try {
    const { kid } = decodeProtectedHeader(token);
    if (kid) return kid;
  } catch {
    // not a token at all
  }
  throw new InvalidToken('The access token is not valid.');
}
