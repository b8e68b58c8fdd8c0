import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './context.ts';

/** Characters of source; a parsed document holds some hundred bytes for each. */
const MOST = 500_000;

/** Parsed documents for Apollo Server, weighed by their source: its own store writes each as JSON to weigh it. */
export function documentStore(): NonNullable<ApolloServerOptions<RequestContext>['documentStore']> {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: MOST,
    sizeCalculation: ({ loc }, key) => (loc?.source.body.length ?? MOST) + key.length,
  });
  return {
    get: async (key) => kept.get(key),
    set: async (key, document) => void kept.set(key, document),
    delete: async (key) => kept.delete(key),
  };
}
