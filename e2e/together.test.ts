import { badInputsSuite } from './bad-inputs.suite.ts';
import { emsSuite } from './ems.suite.ts';
import { eraseSuite } from './erase.suite.ts';
import { flowsSuite } from './flows.suite.ts';
import { onStage } from './house/stage.ts';
import { startTogether } from './house/topology.ts';
import { liveLearningSuite } from './live-learning.suite.ts';
import { liveNetworkSuite } from './live-network.suite.ts';
import { networkSuite } from './network.suite.ts';
import { restSuite } from './rest.suite.ts';
import { signInSuite } from './sign-in.suite.ts';

onStage('in one process', (variables) => startTogether({ variables }), [
  badInputsSuite,
  emsSuite,
  signInSuite,
  restSuite,
  flowsSuite,
  networkSuite,
  liveLearningSuite,
  liveNetworkSuite,
  eraseSuite,
]);
