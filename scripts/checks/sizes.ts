import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, ROOT } from './check.ts';
import { isCode, projectFiles } from './files.ts';

const SPLIT_AT = 250;
const NEVER_OVER = 350;

export const sizes: Check = {
  name: 'files are small',
  async run() {
    const lines = projectFiles()
      .filter(isCode)
      .map((file) => ({ file, count: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }));
    return {
      problems: lines
        .filter(({ count }) => count > NEVER_OVER)
        .map(({ file, count }) => `${file} has ${count} lines: split it (${NEVER_OVER} at most)`),
      notes: lines
        .filter(({ count }) => count > SPLIT_AT && count <= NEVER_OVER)
        .map(({ file, count }) => `${file} has ${count} lines: does it hold two ideas?`),
    };
  },
};
