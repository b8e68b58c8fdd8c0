import type { Client, FormattedExecutionResult } from 'graphql-ws';
import { ConnectionError, RefusedError, type ResponseError } from './errors.ts';

export interface StreamOptions {
  readonly client: Client;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** False for streams without a cursor (typing, presence): they go on from now. */
  readonly resumable: boolean;
  /** Where the stream's log stands now, to begin without a gap. */
  readonly startCursor: () => Promise<string | null>;
  /** Called before a new try, with the close code, to renew tokens if that is why. */
  readonly beforeRetry: (closeCode: number | null) => Promise<void>;
  /** Tries in a row without an event before it gives up. */
  readonly maxTries: number;
}

const FIRST_DELAY_MS = 100;
const LAST_DELAY_MS = 5_000;
/** Errors that end a subscription for good, by code. */
const FINAL = new Set([
  'CURSOR_EXPIRED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INVALID',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'UNAUTHORIZED_FIELD_OR_TYPE',
]);
/** Close codes of graphql-transport-ws that a new try can't mend. */
const FATAL_CLOSES = new Set([4004, 4005, 4400, 4406, 4409]);

/**
 * The events of a subscription, each once and in order: when the socket goes, it connects again and goes on behind the last event's
 * cursor. Ends when the server completes it; throws RefusedError when the server refuses it, ConnectionError when it stays away.
 */
export async function* stream(options: StreamOptions): AsyncGenerator<unknown, void, void> {
  let cursor = readCursor(options.variables.after) ?? (options.resumable ? await options.startCursor() : null);
  for (let tries = 0; ; ) {
    const variables = options.resumable ? { ...options.variables, after: cursor } : options.variables;
    try {
      for await (const event of options.client.iterate<unknown, Extensions>({ query: options.query, variables })) {
        tries = 0;
        cursor = event.extensions?.cursor ?? cursor;
        if (event.errors?.length) throw new RefusedError(plain(event), event.data);
        yield event.data;
      }
      return;
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal && (FINAL.has(refusal.code) || !isRetriable(refusal))) throw refusal;
      const closeCode = closeCodeOf(error);
      if (closeCode !== null && FATAL_CLOSES.has(closeCode))
        throw new ConnectionError(`The server closed the stream (${closeCode}).`, { cause: error });
      if (++tries > options.maxTries) throw new ConnectionError('The stream could not be opened again.', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, Math.min(LAST_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - 1))));
      await options.beforeRetry(closeCode);
    }
  }
}

type Extensions = { cursor?: string } & Record<string, unknown>;

const readCursor = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const plain = (event: FormattedExecutionResult<unknown, Extensions>): ResponseError[] =>
  (event.errors ?? []).map(({ message, path, extensions }) => ({
    message,
    ...(path ? { path } : {}),
    ...(extensions ? { extensions } : {}),
  }));
const isRetriable = ({ code }: RefusedError) => code === 'UNAVAILABLE' || code === 'SLOW';

/** graphql-ws throws a list of GraphQL errors when the server refuses an operation. */
function asRefusal(error: unknown): RefusedError | null {
  if (error instanceof RefusedError) return error;
  if (!Array.isArray(error)) return null;
  return new RefusedError(error, null);
}

/** graphql-ws throws the socket's CloseEvent when the socket goes. */
function closeCodeOf(error: unknown): number | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number' ? error.code : null;
}
