import { ConnectionError, RefusedError, type ResponseError } from './errors.ts';

export interface HttpResult {
  readonly data: unknown;
  readonly errors: readonly ResponseError[];
  /** Where each log stood before the request ran: by domain, the cursor to subscribe after. */
  readonly cursors: ReadonlyMap<string, string>;
}

/** One POST; rejects with ConnectionError when there is no GraphQL answer. */
export async function post(url: string, body: object, accessToken: string | null, fetchImpl: typeof fetch): Promise<HttpResult> {
  let response: Response;
  try {
    response = await fetchImpl(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(accessToken ? { authorization: `Bearer ${accessToken}` } : {}),
      },
      body: JSON.stringify(body),
    });
  } catch (cause) {
    throw new ConnectionError(`${url} does not answer.`, { cause });
  }
  const text = await response.text();
  const answer = readAnswer(text);
  if (!answer) throw new ConnectionError(`${url} answered ${response.status} with something else than GraphQL.`);
  const cursors = (response.headers.get('lyceum-cursor') ?? '').split(',').flatMap((entry) => {
    const [source, cursor] = entry.trim().split('=');
    return source && cursor ? [[source, cursor] as const] : [];
  });
  return { ...answer, cursors: new Map(cursors) };
}

/** The data of an answer; throws RefusedError if it has any error. */
export function dataOf(result: { data: unknown; errors: readonly ResponseError[] }): unknown {
  if (result.errors.length) throw new RefusedError(result.errors, result.data);
  return result.data;
}

function readAnswer(text: string): { data: unknown; errors: readonly ResponseError[] } | null {
  try {
    const body: { data?: unknown; errors?: ResponseError[] } = JSON.parse(text);
    return body.data === undefined && body.errors === undefined ? null : { data: body.data ?? null, errors: body.errors ?? [] };
  } catch {
    return null;
  }
}
