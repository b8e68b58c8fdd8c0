import { type Check, runTool } from './check.ts';

export const types: Check = {
  name: 'types',
  run: () => runTool('node_modules/typescript7/bin/tsc', ['-p', '.', '--pretty', 'false', '--checkers', '1']),
};
