import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { trustedDocuments } from '@lyceum/supergraph/guards/trusted-text.ts';
import { parse } from 'graphql';

/** Writes `trusted-documents.json`: the operations of `operations/`, by the SHA-256 of their text. */
const folder = new URL('operations/', import.meta.url);
const text = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');
const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: trustedDocuments(parse(text)) };
writeFileSync(new URL('trusted-documents.json', import.meta.url), `${JSON.stringify(manifest, null, 2)}\n`);
