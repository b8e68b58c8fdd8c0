/** Lyceum as `npm start` runs it, metrics on. */
import { enableMetrics } from '@lyceum/platform/metrics.ts';
import { startGateway } from '@lyceum/supergraph';
import { serving } from '../harness/control.ts';
import { rates } from '../ours/rates.ts';
import { untilReady } from '../ours/until-ready.ts';
import { startGraph } from './graph.ts';

const { log, house, runtimes, subgraph, supergraph, auth } = await startGraph('bench-lyceum');
enableMetrics();
const gateway = await startGateway({
  supergraph,
  transports: subgraph,
  facts: { catalogue: runtimes.flatMap((runtime) => runtime.factTypes), log: (source) => house.bus.log(source), signals: house.signals },
  auth,
  rates,
  port: 0,
  log,
});
await untilReady(gateway);
serving({ gateway: gateway.port });
