import { createHash } from 'node:crypto';
import { type DocumentNode, getOperationAST, parse } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A document as it is sent: https://www.apollographql.com/docs/apollo-server/performance/apq */
export interface Sendable {
  readonly text: string;
  /** `"extensions":{…}` that names the document by its SHA-256. */
  readonly hashed: string;
  /** Sent a second time it changes nothing. */
  readonly safe: boolean;
}

/** What is known of an instance: it takes hashes, it wants texts, or neither has been seen yet. */
export type Taking = 'hashes' | 'texts' | 'unknown';

/** Hashes each document once. */
export class Documents {
  readonly #known: LRUCache<string, Sendable>;
  constructor(max = 5_000) {
    this.#known = new LRUCache({ max });
  }

  of(query: string, document: DocumentNode | undefined, operationName: string | undefined): Sendable {
    const key = operationName === undefined ? query : `${operationName}\n${query}`;
    const known = this.#known.get(key);
    if (known) return known;
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const sendable: Sendable = {
      text: JSON.stringify(query),
      hashed: `"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${sha256Hash}"}}`,
      safe: isSafe(query, document, operationName),
    };
    this.#known.set(key, sendable);
    return sendable;
  }
}

/** The body of a request that says its document by hash, by text or by both. */
export function bodyOf(
  { text, hashed }: Sendable,
  by: 'hash' | 'text' | 'both',
  operationName: string | undefined,
  variables: Record<string, unknown>,
): string {
  const name = operationName === undefined ? '' : `"operationName":${JSON.stringify(operationName)},`;
  const said = by === 'hash' ? hashed : by === 'text' ? `"query":${text}` : `"query":${text},${hashed}`;
  return `{${said},${name}"variables":${JSON.stringify(variables)}}`;
}

function isSafe(query: string, document: DocumentNode | undefined, operationName: string | undefined): boolean {
  try {
    return getOperationAST(document ?? parse(query, { noLocation: true }), operationName)?.operation === 'query';
  } catch {
    return false;
  }
}
