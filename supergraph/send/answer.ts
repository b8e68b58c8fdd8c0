import type { SubgraphResponse } from '@lyceum/platform/transport.ts';
import { z } from 'zod';
import type { Incoming } from './waiting.ts';

// only what is read of it is checked; the executor completes values by the schema
const Answer = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.looseObject({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

/** The response that a text holds; throws what is wrong with it. */
export function answerOf(text: string, status: number): SubgraphResponse {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`the answer with status ${status} is not JSON`);
  }
  if (isData(json)) return { data: json.data };
  const answer = Answer.safeParse(json);
  if (!answer.success || (answer.data.data === undefined && !answer.data.errors?.length))
    throw new Error(`the answer with status ${status} is not one of GraphQL`);
  const { data, errors, extensions } = answer.data;
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors?.length
      ? {
          errors: errors.map(({ message, path, extensions: about }) => ({
            message,
            ...(path ? { path } : {}),
            ...(about ? { extensions: about } : {}),
          })),
        }
      : {}),
    ...(extensions ? { extensions } : {}),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nearly every answer. */
const isData = (json: unknown): json is { data: Record<string, unknown> } =>
  isRecord(json) && isRecord(json.data) && json.errors === undefined && json.extensions === undefined;

const BEFORE = '{"data":';
const AFTER = '}';

/** The JSON of the data of an answer that is said to be exact. */
export function textOf({ exact, body }: Incoming): string | undefined {
  if (!exact || body.toString('latin1', 0, BEFORE.length) !== BEFORE) return undefined;
  return body.toString('utf8', BEFORE.length, body.length - AFTER.length);
}

/** A subgraph's word on a document that was named by its hash. */
export function persistedProblem({ errors }: SubgraphResponse): 'not found' | 'not supported' | undefined {
  for (const { message, extensions } of errors ?? []) {
    if (extensions?.code === 'PERSISTED_QUERY_NOT_FOUND' || message === 'PersistedQueryNotFound') return 'not found';
    if (extensions?.code === 'PERSISTED_QUERY_NOT_SUPPORTED' || message === 'PersistedQueryNotSupported') return 'not supported';
  }
  return undefined;
}
