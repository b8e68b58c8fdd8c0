import { flowsSuite } from './flows.suite.ts';
import { startApart } from './house/topology.ts';

flowsSuite('with gateway and subgraphs apart, over HTTP, NATS and Redis', () => startApart());
