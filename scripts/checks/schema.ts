import { type Check, runTool } from './check.ts';

export const schema: Check = {
  name: 'schema composes, breaks nobody',
  run: () => runTool('schema/check.ts', []),
};
