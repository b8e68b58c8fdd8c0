import { exit } from 'node:process';
import { GENERATED, runChecks, SOURCES } from './checks/run-checks.ts';

const { failed } = await runChecks([...GENERATED, ...SOURCES]);
exit(failed ? 1 : 0);
