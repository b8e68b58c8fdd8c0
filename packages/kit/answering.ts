import type { Answer, Asked } from '@lyceum/platform/multiplex/messages.ts';
import { principalVerifier } from '@lyceum/platform/principal.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { z } from 'zod';
import { newId } from './columns.ts';
import { PersistedDocuments, PersistedQuery } from './persisted.ts';
import { Refusal } from './refusal.ts';
import type { SubgraphRuntime } from './runtime.ts';

const DEFAULT_TIMEOUT = 10 * SECOND;

const Body = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.object({ persistedQuery: PersistedQuery.optional() }).nullish(),
});

/** A status of HTTP, and the JSON beneath it. */
export interface Answered extends Answer {
  readonly text: string;
}

/** Answers what the gateway asks, however it arrives. Who asks is what the signed principal says; without a valid one it is nobody. */
export function answering(
  runtime: Pick<SubgraphRuntime, 'name' | 'log' | 'execute'>,
  secret: string,
): (asked: Asked) => Answered | Promise<Answered> {
  const verify = principalVerifier(secret, runtime.name);
  const documents = new PersistedDocuments();
  return ({ body: bytes, principal, requestId, fresh, timeoutMs }) => {
    const body = Body.safeParse(parseJson(bytes));
    if (!body.success)
      return answered(400, { errors: [{ message: 'The body is not a GraphQL request.', extensions: { code: 'BAD_REQUEST' } }] });
    const { operationName, variables, extensions } = body.data;
    const query = documents.find(body.data.query ?? undefined, extensions?.persistedQuery);
    if (typeof query !== 'string') return answered(query.status, { errors: [query.error] });
    const request = {
      query,
      operationName: operationName ?? undefined,
      variables: variables ?? {},
      principal: verify(principal, bytes),
      requestId: requestId || newId(),
      fresh,
      timeoutMs: timeoutMs > 0 ? Math.min(timeoutMs, DEFAULT_TIMEOUT) : DEFAULT_TIMEOUT,
    };
    return runtime.execute(request).then(
      (response) => answered(200, response, !response.errors && !response.extensions),
      (error: unknown) => failed(error, runtime.log),
    );
  };
}

/** What is answered in place of what went wrong. */
export function failed(error: unknown, log: SubgraphRuntime['log']): Answered {
  const refusal = error instanceof Refusal ? error : undefined;
  if (!refusal) log.error({ err: error }, 'a request failed');
  return answered(refusal?.code === 'LIMIT_REACHED' ? 413 : 503, {
    errors: [
      {
        message: refusal?.message ?? 'Something went wrong on our side.',
        extensions: { code: refusal?.code ?? 'INTERNAL_SERVER_ERROR' },
      },
    ],
  });
}

export const answered = (status: number, body: unknown, exact = false): Answered => ({ status, exact, text: JSON.stringify(body) });

function parseJson(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString());
  } catch {
    return null;
  }
}
