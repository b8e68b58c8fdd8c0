/** Our gateway with subscriptions, in one process: guards, authentication and metrics on. */
import { readFileSync } from 'node:fs';
import { createLog } from '@lyceum/platform/log.ts';
import { enableMetrics, metricsText } from '@lyceum/platform/metrics.ts';
import { startGateway } from '@lyceum/supergraph';
import { z } from 'zod';
import { auth } from '../harness/auth.ts';
import { given, serving } from '../harness/control.ts';
import { CompiledSubgraph } from '../subgraphs/compiled-subgraph.ts';
import { addMessage } from '../world/data.ts';
import { SUBGRAPHS } from '../world/schema.ts';
import { catalogue, MemoryLog, noSignals, sent } from './memory-log.ts';
import { rates } from './rates.ts';
import { untilReady } from './until-ready.ts';

const subgraphs = new Map<string, CompiledSubgraph>(SUBGRAPHS.map((name) => [name, new CompiledSubgraph(name)]));
const logs = new Map<string, MemoryLog>();
const logOf = async (source: string) => {
  const log = logs.get(source) ?? new MemoryLog(source);
  logs.set(source, log);
  return log;
};

enableMetrics();
const gateway = await startGateway({
  supergraph: readFileSync(given('SUPERGRAPH'), 'utf8'),
  transports: (name) => {
    const subgraph = subgraphs.get(name);
    if (!subgraph) throw new Error(`no subgraph ${name}`);
    return subgraph;
  },
  facts: { catalogue, log: logOf, signals: noSignals },
  auth: auth(),
  introspection: false,
  rates,
  port: 0,
  log: createLog({ level: 'info', name: 'gateway' }),
});
await untilReady(gateway);
serving(
  { gateway: gateway.port },
  {
    publish: async (n) => {
      const { id, chatroomId } = addMessage(z.number().parse(n));
      await (await logOf('messaging')).append([sent(id, chatroomId)]);
    },
    readers: async () => Number(/^lyceum_gateway_readers (\d+)/m.exec(await metricsText())?.[1] ?? 0),
  },
);
