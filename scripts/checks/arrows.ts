import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Check, ROOT } from './check.ts';
import { isCode, isTest, projectFiles } from './files.ts';
import { readSource, type SourceText } from './imports.ts';
import { roomProblems } from './rooms.ts';

/**
 * Which package may import which: `platform ← kit ← subgraphs`, `platform ← supergraph`. A subgraph may also import the facts that another
 * publishes, and the table and listeners by which it keeps a copy of them. Tests and demo data may use more, listed apart.
 */
const MAY_IMPORT: Record<string, { readonly code: readonly RegExp[]; readonly tests?: readonly RegExp[] }> = {
  platform: { code: [] },
  sdk: { code: [] },
  demo: { code: [] },
  kit: { code: [/^platform\//], tests: [/^supergraph$/] },
  supergraph: { code: [/^platform\//] },
  subgraph: { code: [/^kit(\/|$)/, /^[a-z-]+\/(events|copies)$/], tests: [/^platform\//, /^demo\//, /^[a-z-]+\/demo$/] },
};
/** Tests of the whole may look inside the gateway, to turn one wall off or to compare ways of executing. */
const LOOKS_INSIDE = /^e2e\//;
/** Files that belong to no package of the house: they put it together, so they may import all of it, but not the client. */
const SDK_USERS = /^(e2e|packages\/sdk|bench)\//;

export const arrows: Check = {
  name: 'import arrows',
  async run() {
    const domains = readdirSync(join(ROOT, 'subgraphs'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const files = projectFiles().filter((file) => isCode(file) && file.endsWith('.ts'));
    return { problems: files.flatMap((file) => arrowProblems(file, readSource(file), domains)) };
  },
};

/** What is wrong with one file's imports. */
export function arrowProblems(file: string, source: SourceText, domains: readonly string[]): string[] {
  const home = homeOf(file);
  const problems = source.imports.flatMap((target) => {
    const refused = target.startsWith('.') ? leaves(file, target) : !mayImport(file, home, target);
    return refused ? [`${file} may not import ${target}`] : [];
  });
  if (home?.kind === 'subgraph') problems.push(...roomProblems(file, source.imports));
  if ((home?.kind === 'kit' || home?.kind === 'platform') && !isTest(file)) {
    problems.push(
      ...source.strings
        .filter((text) => domains.some((domain) => text === domain || text.startsWith(`${domain}.`)))
        .map((text) => `${file} names a domain: '${text}'`),
    );
  }
  return problems;
}

interface Home {
  readonly kind: string;
  readonly folder: string;
}

/** The package that a file belongs to. */
function homeOf(file: string): Home | undefined {
  const [top = '', name = ''] = file.split('/');
  if (top === 'packages') return { kind: name, folder: `packages/${name}` };
  if (top === 'subgraphs') return { kind: 'subgraph', folder: `subgraphs/${name}` };
  if (top === 'ems-subgraph') return { kind: 'subgraph', folder: 'ems-subgraph' };
  if (top === 'supergraph') return { kind: 'supergraph', folder: 'supergraph' };
  return undefined;
}

/** A relative import that leaves its package goes around the package's `exports`. */
function leaves(file: string, target: string): boolean {
  if (LOOKS_INSIDE.test(file)) return false;
  const home = homeOf(file);
  const wanted = posix.join(posix.dirname(file), target);
  return home ? !wanted.startsWith(`${home.folder}/`) : homeOf(wanted) !== undefined && !wanted.startsWith('packages/platform/');
}

function mayImport(file: string, home: Home | undefined, target: string): boolean {
  const name = target.match(/^@lyceum\/(.+)$/)?.[1];
  if (!name) return true;
  if (name === 'sdk' || name.startsWith('sdk/')) return SDK_USERS.test(file);
  if (!home) return true;
  const rule = MAY_IMPORT[home.kind];
  if (!rule) return false;
  const forTests = isTest(file) || /(^|\/)demo(\.ts$|\/)/.test(file);
  return [...rule.code, ...(forTests ? (rule.tests ?? []) : [])].some((allowed) => allowed.test(name));
}
