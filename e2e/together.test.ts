import { flowsSuite } from './flows.suite.ts';
import { startTogether } from './house/topology.ts';

flowsSuite('in one process', () => startTogether());
