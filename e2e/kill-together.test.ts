import { startTogether } from './house/topology.ts';
import { killSuite, partVictim } from './kill.suite.ts';

killSuite('of the one process', () => startTogether(), [partVictim('gateway')]);
