import { flowsSuite } from './flows.suite.ts';
import { onStage } from './house/stage.ts';
import { startApart } from './house/topology.ts';
import { networkSuite } from './network.suite.ts';

onStage('with gateway and subgraphs apart, over HTTP, NATS and Redis', (variables) => startApart({ variables }), [
  flowsSuite,
  networkSuite,
]);
