import { NOBODY, type Principal } from '@lyceum/platform/principal.ts';
import type { Revocations } from './revocations.ts';
import { InvalidToken, KeysUnavailable, type TokenVerifier, type Verified } from './tokens.ts';

/** Why a request is not let in. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
}
export { KeysUnavailable };

/** Who asks; `verified` is absent for nobody. */
export interface Identity {
  readonly principal: Principal;
  readonly verified?: Verified;
}

export type Authenticate = (authorization: string | undefined) => Identity | Promise<Identity>;

const SCHEME = 'Bearer ';
const nobody: Identity = { principal: NOBODY };

/** Reads `Authorization: Bearer <token>`; without the header one is nobody, with a token that is not good one is refused. */
export function authenticator(verifier: TokenVerifier, revocations: Revocations | undefined): Authenticate {
  const checked = (verified: Verified): Identity => {
    const { principal, issuedAt } = verified;
    if (revocations?.isRevoked(principal.sessionId, principal.userId, issuedAt))
      throw new Unauthenticated('The session has ended. Sign in again.');
    return { principal, verified };
  };
  return (authorization) => {
    if (!authorization) return nobody;
    const before = authorization.startsWith(SCHEME) ? verifier.known(authorization.slice(SCHEME.length)) : undefined;
    if (before) return checked(before);
    const [, token] = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i.exec(authorization) ?? [];
    if (!token) throw new Unauthenticated('Send "Authorization: Bearer <access token>".');
    try {
      const verified = verifier.verify(token);
      return verified instanceof Promise ? verified.then(checked, refuse) : checked(verified);
    } catch (error) {
      return refuse(error);
    }
  };
}

/** With authentication switched off everyone is nobody. */
export const everyoneIsNobody: Authenticate = () => nobody;

function refuse(error: unknown): never {
  throw error instanceof InvalidToken ? new Unauthenticated(error.message, { cause: error }) : error;
}
