import { type Check, runTool } from './check.ts';

/** dclint carries the Compose specification's JSON schema: nothing is fetched. */
export const composeFile: Check = {
  name: 'docker-compose.yml',
  run: () =>
    runTool('node_modules/dclint/bin/dclint.cjs', [
      'docker-compose.yml',
      '--config',
      'deploy/dclint.json',
      '--max-warnings',
      '0',
      '--no-color',
    ]),
};
