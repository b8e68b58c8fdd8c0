import { counter, gauge, histogram } from '@lyceum/platform/metrics.ts';
import type { Live } from '../subscribe/live.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const requests = counter({
  name: 'lyceum_gateway_requests_total',
  help: 'Requests to /graphql over HTTP.',
  labels: ['kind', 'status', 'path'],
});
const requestSeconds = histogram({
  name: 'lyceum_gateway_request_seconds',
  help: 'From the first byte to the answer.',
  labels: ['kind'],
  buckets: SECONDS,
});
const fetches = counter({ name: 'lyceum_gateway_fetches_total', help: 'Fetches to subgraphs.', labels: ['subgraph', 'outcome'] });
const fetchSeconds = histogram({
  name: 'lyceum_gateway_fetch_seconds',
  help: 'Fetches to subgraphs.',
  labels: ['subgraph'],
  buckets: SECONDS,
});

/** What gateways of this process have open. */
interface Open {
  readonly sockets: () => number;
  readonly live: () => Live | undefined;
}
const open = new Set<Open>();
const sum = (of: (gateway: Open) => number) => () => [...open].reduce((total, gateway) => total + of(gateway), 0);
gauge({ name: 'lyceum_gateway_sockets', help: 'WebSockets that are open.', read: sum(({ sockets }) => sockets()) });
gauge({ name: 'lyceum_gateway_readers', help: 'Subscriptions that are open.', read: sum(({ live }) => live()?.readers ?? 0) });
gauge({
  name: 'lyceum_gateway_events_shared',
  help: 'Events that were answered once for an audience.',
  read: sum(({ live }) => live()?.executions.shared ?? 0),
});
gauge({
  name: 'lyceum_gateway_events_own',
  help: 'Events that were answered for one reader.',
  read: sum(({ live }) => live()?.executions.own ?? 0),
});

/** Counts a gateway's sockets and readers until what is returned is called. */
export function watch(gateway: Open): () => void {
  open.add(gateway);
  return () => void open.delete(gateway);
}

interface RequestSlots {
  readonly count: { add(): void };
  readonly time: { observe(seconds: number): void };
}
const answers = new Map<string, RequestSlots>();
const bySubgraph = new Map<string, RequestSlots>();

/** Counts a request; `path` says whether Apollo Server was needed. */
export function countRequest(kind: string, status: number, path: 'fast' | 'apollo', seconds: number): void {
  const key = `${kind} ${status} ${path}`;
  const known = answers.get(key);
  const { count, time } = known ?? { count: requests.of({ kind, status, path }), time: requestSeconds.of({ kind }) };
  if (!known) answers.set(key, { count, time });
  count.add();
  time.observe(seconds);
}

export function countFetch(subgraph: string, outcome: 'answered' | 'unreachable', seconds: number): void {
  const key = outcome === 'answered' ? subgraph : `${subgraph} ${outcome}`;
  const known = bySubgraph.get(key);
  const { count, time } = known ?? { count: fetches.of({ subgraph, outcome }), time: fetchSeconds.of({ subgraph }) };
  if (!known) bySubgraph.set(key, { count, time });
  count.add();
  time.observe(seconds);
}
