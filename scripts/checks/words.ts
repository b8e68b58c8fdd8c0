import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Check, ROOT } from './check.ts';
import { projectFiles } from './files.ts';

/** What a reader elsewhere can do nothing with. */
const FOREIGN: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /\/(?:home|Users)\/[a-z][\w-]*\//, what: "a path in somebody's home" },
  { pattern: /\/root\//, what: "a path in root's home" },
  { pattern: /\bregistry\.[a-z-]+\.(org|com|net|io|dev)\b/, what: 'the host of a package registry' },
  ...[ROOT, homedir()]
    .filter((path) => path.split('/').length > 2)
    .map((path) => ({ pattern: new RegExp(`${RegExp.escape(path)}(?![\\w-])`), what: 'a path of this machine' })),
];
const BINARY = /\.(png|jpg|gif|ico|woff2?|gz|pdf)$/;

export const words: Check = {
  name: 'no words of one machine',
  async run() {
    const files = projectFiles().filter(
      (file) => !BINARY.test(file) && file !== 'scripts/checks/words.ts' && file !== 'scripts/checks/checks.test.ts',
    );
    return { problems: files.flatMap((file) => foreignWords(file, readFileSync(join(ROOT, file), 'utf8'))) };
  },
};

export function foreignWords(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => FOREIGN.filter(({ pattern }) => pattern.test(line)).map(({ what }) => `${file}:${index + 1} holds ${what}`));
}
