import { type Check, runTool } from './check.ts';

export const types: Check = {
  name: 'types',
  // by one checker: several look at what is shared each for itself, which costs two cores more than it gains
  run: () => runTool('node_modules/typescript7/bin/tsc', ['-p', '.', '--pretty', 'false', '--checkers', '1']),
};
