import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, ROOT, runNode } from './check.ts';
import { isGenerated, projectFiles } from './files.ts';

/** Generates everything in place and compares: it needs neither git nor a clean tree. */
export const generated: Check = {
  name: 'generated files are fresh',
  async run() {
    const before = contents();
    const { status, output } = await runNode('scripts/generate.ts', []);
    if (status !== 0) return { problems: [output.trim()] };
    return { problems: differences(before, contents()).map((file) => `${file} was stale; it is fresh now: commit it`) };
  },
};

/** The files that appeared, went or changed. */
export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file)).sort();
}

function contents(): Map<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(ROOT, file)))
      .digest('hex');
  return new Map(
    projectFiles()
      .filter(isGenerated)
      .map((file) => [file, hash(file)]),
  );
}
