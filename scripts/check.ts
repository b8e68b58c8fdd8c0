import { exit } from 'node:process';
import { runChecks } from './checks/run-checks.ts';

const { failed } = await runChecks();
exit(failed ? 1 : 0);
