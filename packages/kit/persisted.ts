import { createHash } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/** How a request names its document by hash: https://www.apollographql.com/docs/apollo-server/performance/apq */
export const PersistedQuery = z.object({ version: z.literal(1), sha256Hash: z.string() });

const MAX_BYTES = 16 * 1024 * 1024;

/** A document can't be had; the error is what the protocol says of it. */
export interface NoDocument {
  readonly status: number;
  readonly error: GraphQLFormattedError;
}

/** The documents that have been sent with their hash; the least used are forgotten. */
export class PersistedDocuments {
  readonly #texts: LRUCache<string, string>;
  constructor(max = 5_000) {
    this.#texts = new LRUCache({ max, maxSize: MAX_BYTES, sizeCalculation: (text) => text.length + 64 });
  }

  /** The text of a request's document. */
  find(query: string | undefined, persisted: z.output<typeof PersistedQuery> | undefined): string | NoDocument {
    if (!persisted) return query ?? noDocument(400, 'BAD_REQUEST', 'Send a query, or the hash of one.');
    const { sha256Hash } = persisted;
    if (query === undefined) return this.#texts.get(sha256Hash) ?? noDocument(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
    if (this.#texts.get(sha256Hash) === query) return query;
    if (createHash('sha256').update(query).digest('hex') !== sha256Hash)
      return noDocument(400, 'BAD_REQUEST', 'The hash is not that of the query.');
    this.#texts.set(sha256Hash, query);
    return query;
  }
}

const noDocument = (status: number, code: string, message: string): NoDocument => ({ status, error: { message, extensions: { code } } });
