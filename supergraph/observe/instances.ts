import { counter, gauge } from '@lyceum/platform/metrics.ts';
import type { GatewayLog } from '../options.ts';
import type { InstanceState } from '../send/http.ts';
import type { InstanceObserver } from '../send/http-transport.ts';

const sources = new Set<() => readonly InstanceState[]>();
const each = (value: (state: InstanceState) => number) => () =>
  [...sources].flatMap((read) =>
    read().map((state) => ({ labels: { subgraph: state.subgraph, instance: state.url }, value: value(state) })),
  );
gauge({
  name: 'lyceum_gateway_instance_up',
  help: 'Instances of subgraphs: 1 = it is asked, 0 = it has failed and is probed now and then.',
  labels: ['subgraph', 'instance'],
  read: each(({ state }) => (state === 'closed' ? 1 : 0)),
});
gauge({
  name: 'lyceum_gateway_instance_pending',
  help: 'Requests that wait for an answer of the instance.',
  labels: ['subgraph', 'instance'],
  read: each(({ pending }) => pending),
});
const resent = counter({
  name: 'lyceum_gateway_resent_total',
  help: 'Requests to subgraphs that were sent again: retry = by the budget, elsewhere = the first instance got nothing of it.',
  labels: ['subgraph', 'how'],
});

/** Shows instances in the metrics until what is returned is called. */
export function watchInstances(read: () => readonly InstanceState[]): () => void {
  sources.add(read);
  return () => void sources.delete(read);
}

/** Counts what is sent again, and logs instances that fail and come back; probes that fail in between are not worth a line. */
export function observeInstances(log: GatewayLog): InstanceObserver {
  const failed = new Set<string>();
  return {
    changed({ subgraph, url }, state, reason) {
      const key = `${subgraph} ${url}`;
      const about = { subgraph, instance: url, reason };
      if (state === 'open' && !failed.has(key)) {
        failed.add(key);
        log.warn(about, 'an instance has failed and is left alone');
      } else if (state === 'closed' && failed.delete(key)) log.info(about, 'an instance is asked again');
    },
    resent: (subgraph, how) => resent.add({ subgraph, how }),
  };
}
