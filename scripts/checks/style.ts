import { type Check, runTool } from './check.ts';

export const style: Check = {
  name: 'format and lint',
  run: () =>
    runTool('node_modules/@biomejs/biome/bin/biome', [
      'ci',
      '--max-diagnostics=50',
      '--error-on-warnings',
      '--diagnostic-level=warn',
      '--colors=off',
    ]),
};
