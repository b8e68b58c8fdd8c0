import { readFileSync } from 'node:fs';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { GatewayLog, TrustedOptions } from '../options.ts';
import { trustedDocuments } from './trusted-text.ts';

/** *off*: every document is served; *log*: and those that are not in the manifest are logged; *only*: those are refused. */
export const TRUST = ['off', 'log', 'only'] as const;
export type Trust = (typeof TRUST)[number];

const Manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), body: z.string() })),
});
/** What `relay-compiler`, `generate-persisted-query-manifest` and `schema/trusted.ts` write. */
export type Manifest = z.input<typeof Manifest>;

/** Throws where it is none. */
export const readManifest = (file: string): z.output<typeof Manifest> => Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));

/** What names a document in a request instead of its text. */
export interface Named {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** The documents that clients were built with. */
export class TrustedDocuments {
  readonly #mode: Exclude<Trust, 'off'>;
  readonly #onUntrusted: (document: { id: string; name: string }) => void;
  readonly #bodies = new Map<string, string>();
  /** By our own way of writing them. */
  readonly #known = new Set<string>();
  readonly #told = new LRUCache<string, true>({ max: 1_000 });

  constructor(mode: Exclude<Trust, 'off'>, manifest: Manifest, onUntrusted: (document: { id: string; name: string }) => void) {
    this.#mode = mode;
    this.#onUntrusted = onUntrusted;
    for (const { id, body } of Manifest.parse(manifest).operations) {
      this.#bodies.set(id.toLowerCase(), body);
      for (const written of trustedDocuments(parse(body))) this.#known.add(written.id);
    }
  }

  /**
   * The text of a document that is asked for by its hash: `documentId` ("sha256:…" or the hash alone) or
   * `extensions.persistedQuery`. Undefined: the request names no document, or one that automatic persisted queries may know.
   */
  textOf({ query, documentId, extensions }: Named): string | undefined {
    if (query) return undefined;
    if (typeof documentId === 'string') {
      const body = this.#bodies.get(documentId.replace(/^sha256:/, '').toLowerCase());
      if (body === undefined) throw untrusted(`No trusted document has the id "${documentId.slice(0, 100)}".`);
      return body;
    }
    const hash = hashIn(extensions);
    return hash === undefined ? undefined : this.#bodies.get(hash.toLowerCase());
  }

  /** Throws GraphQLError for a document with an operation that is not trusted. */
  check(document: DocumentNode): void {
    for (const { id, name } of trustedDocuments(document)) {
      if (this.#known.has(id)) continue;
      if (this.#mode === 'only') throw untrusted('This gateway serves the operations of its own clients only.');
      if (this.#told.has(id)) continue;
      this.#told.set(id, true);
      this.#onUntrusted({ id, name });
    }
  }
}

/** Undefined: every document is served. */
export function openTrusted(options: TrustedOptions | undefined, log: GatewayLog): TrustedDocuments | undefined {
  if (!options || options.mode === 'off') return undefined;
  const manifest = 'file' in options.manifest ? readManifest(options.manifest.file) : options.manifest;
  return new TrustedDocuments(options.mode, manifest, (document) => log.warn(document, 'a document is not in the manifest'));
}

const hashIn = (extensions: unknown): string | undefined => {
  const given = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) }).safeParse(extensions);
  return given.success ? given.data.persistedQuery.sha256Hash : undefined;
};

const untrusted = (message: string) => new GraphQLError(message, { extensions: { code: 'UNTRUSTED_DOCUMENT', http: { status: 403 } } });
