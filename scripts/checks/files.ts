import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './check.ts';

const NOT_OURS = new Set(['node_modules', '.git', '.tools', '.data', '.env']);
const GENERATED = [
  /\.generated\./,
  /\/migrations\//,
  /^schema\/(supergraph|api)\.graphql$/,
  /^schema\/subgraphs\//,
  /^schema\/(facts|rest|routes|trusted-documents)\.json$/,
  /^pnpm-lock\.yaml$/,
];

/** Every file of the project, relative to its root, with `/` between the names. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name) || entry.name.endsWith('.log')) return [];
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    return entry.isDirectory() ? projectFiles(path) : entry.isFile() ? [path] : [];
  });
}

/** Whether a program wrote the file. */
export const isGenerated = (path: string): boolean => GENERATED.some((pattern) => pattern.test(path));

/** Whether people write the file in TypeScript or JavaScript. */
export const isCode = (path: string): boolean => /\.(ts|mjs)$/.test(path) && !isGenerated(path);

export const isTest = (path: string): boolean => /(\.test|\.suite)\.ts$|\/testing(\.ts$|\/)/.test(path);
