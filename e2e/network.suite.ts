import type { Stage } from './house/stage.ts';
import { hiringSuite } from './network-hiring.suite.ts';
import { moneySuite } from './network-money.suite.ts';
import { blockSuite } from './network-people.suite.ts';
import { secretSuite } from './network-secret.suite.ts';

/** The flows that show that fifteen domains are one system. */
export function networkSuite(stage: Stage): void {
  for (const suite of [hiringSuite, blockSuite, secretSuite, moneySuite]) suite(stage);
}
