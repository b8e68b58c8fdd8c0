import { emsApartSuite } from './ems-apart.suite.ts';
import { eraseSuite } from './erase.suite.ts';
import { flowsSuite } from './flows.suite.ts';
import { onStage } from './house/stage.ts';
import { startApart } from './house/topology.ts';
import { liveLearningSuite } from './live-learning.suite.ts';
import { liveNetworkSuite } from './live-network.suite.ts';
import { networkSuite } from './network.suite.ts';
import { REST_RATES, restApartSuite } from './rest-apart.suite.ts';

onStage('with gateway and subgraphs apart, over HTTP, NATS and Redis', (variables) => startApart({ variables, flags: REST_RATES }), [
  flowsSuite,
  networkSuite,
  restApartSuite,
  liveLearningSuite,
  liveNetworkSuite,
  eraseSuite,
  emsApartSuite,
]);
