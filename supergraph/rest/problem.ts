import { STATUS_CODES } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import type { HttpError } from '../serve/respond.ts';

/** RFC 9457, with the graph's code. */
export interface Problem {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  UNAUTHORIZED_FIELD_OR_TYPE: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INVALID: 422,
  BAD_USER_INPUT: 400,
  LIMIT_REACHED: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

/** A refusal before anything ran. */
export function problemOf({ status, code, message, headers, extensions }: HttpError, requestId: string): Problem {
  const { http: _, ...more } = extensions;
  return { status, headers, body: { ...more, ...bodyOf(status, code, message, requestId) } };
}

/** What an operation ended with. `signedIn` false: who has no right may get it by signing in. */
export function problemOfErrors(errors: readonly GraphQLFormattedError[], requestId: string, signedIn: boolean): Problem {
  const codes = errors.map(({ extensions }) => (typeof extensions?.code === 'string' ? extensions.code : 'BAD_USER_INPUT'));
  const at = Math.max(
    0,
    codes.findIndex((code) => code !== 'UNAUTHORIZED_FIELD_OR_TYPE'),
  );
  const first = errors[at];
  const said = codes[at] ?? 'INTERNAL_SERVER_ERROR';
  const code = said === 'UNAUTHORIZED_FIELD_OR_TYPE' && !signedIn ? 'UNAUTHENTICATED' : said;
  const status = STATUS[code] ?? 500;
  const { violations, retryAfter, limit, max } = first?.extensions ?? {};
  return {
    status,
    headers: {
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(retryAfter === undefined ? (status === 503 ? { 'retry-after': '1' } : {}) : { 'retry-after': String(retryAfter) }),
    },
    body: {
      ...bodyOf(status, code, first?.message ?? 'Something went wrong on our side. Try again.', requestId),
      ...(violations === undefined ? {} : { errors: violations }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
      ...(limit === undefined ? {} : { limit }),
      ...(max === undefined ? {} : { max }),
    },
  };
}

const bodyOf = (status: number, code: string, detail: string, requestId: string) => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail,
  code,
  requestId,
});
