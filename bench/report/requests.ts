import { CONTESTANTS, type Key } from '../harness/fleet.ts';
import type { Measured } from '../measures/requests.ts';
import { OPERATIONS } from '../world/operations.ts';
import type { Section } from './section.ts';
import { figure, table, times } from './table.ts';

const ONE_PROCESS: readonly Key[] = ['stock-http', 'stock-local', 'hive-js', 'hive-rust', 'mercurius', 'ready', 'lyceum'];
const OVER_HTTP: readonly Key[] = ['stock-http', 'hive-js', 'hive-rust', 'lyceum-http-apollo', 'lyceum-http'];
/** How much less CPU than stock over HTTP. */
const LESS = { deep: 25, me: 25, list: 15 } as const;

/** The two tables that the servers give. */
export function requestSections(measured: readonly Measured[], peakMb: ReadonlyMap<string, number>): Section[] {
  const find = (key: Key, operation: string): Measured => {
    const found = measured.find((one) => one.key === key && one.operation === operation);
    if (!found) throw new Error(`${key} was not asked ${operation}`);
    return found;
  };
  const total = (key: Key, operation: string) => find(key, operation).cpu + find(key, operation).subgraphsCpu;
  const gateway = (key: Key, operation: string) => find(key, operation).cpu;
  const name = (key: Key) => CONTESTANTS.find((contestant) => contestant.key === key)?.name ?? key;

  const inOne = OPERATIONS.map((operation) =>
    table(
      [`*${operation}*`, 'CPU µs', 'less than stock', 'req/s', 'p50 ms', 'p99 ms', 'peak RSS MB'],
      ONE_PROCESS.map((key) => {
        const { perSecond, p50Ms, p99Ms } = find(key, operation);
        return [
          name(key),
          figure(total(key, operation)),
          times(total('stock-http', operation) / total(key, operation)),
          figure(perSecond),
          figure(p50Ms),
          figure(p99Ms),
          figure(peakMb.get(key) ?? Number.NaN),
        ];
      }),
    ),
  );
  const http = OPERATIONS.map((operation) =>
    table(
      [`*${operation}*`, 'gateway CPU µs', 'less than stock', 'subgraphs’ CPU µs', 'req/s', 'p50 ms', 'p99 ms', 'gateway’s peak RSS MB'],
      OVER_HTTP.map((key) => {
        const { perSecond, p50Ms, p99Ms, subgraphsCpu } = find(key, operation);
        return [
          name(key),
          figure(gateway(key, operation)),
          times(gateway('stock-http', operation) / gateway(key, operation)),
          figure(subgraphsCpu),
          figure(perSecond),
          figure(p50Ms),
          figure(p99Ms),
          figure(peakMb.get(key) ?? Number.NaN),
        ];
      }),
    ),
  );
  return [
    {
      title: 'One process',
      text: `CPU of gateway and subgraphs together, per request. Peers over HTTP have their four subgraphs in a second process; its memory is not counted.\n\n${inOne.join('\n\n')}`,
      goals: [
        ...OPERATIONS.map((operation) => ({
          what: `*${operation}*, one process: less CPU than stock over HTTP`,
          wanted: { least: LESS[operation] },
          reached: total('stock-http', operation) / total('lyceum', operation),
          unit: '×',
        })),
        ...(['deep', 'list'] as const).map((operation) => ({
          what: `*${operation}*, one process: CPU against the JIT monolith`,
          wanted: { most: 1.4 },
          reached: total('lyceum', operation) / total('mercurius', operation),
          unit: '×',
        })),
      ],
    },
    {
      title: 'Subgraphs over HTTP',
      text: `CPU of the gateway alone, per request; beside it that of the process with its four subgraphs.\n\n${http.join('\n\n')}`,
      goals: OPERATIONS.flatMap((operation) => [
        {
          what: `*${operation}*, HTTP subgraphs: less gateway CPU than stock`,
          wanted: { least: 8 },
          reached: gateway('stock-http', operation) / gateway('lyceum-http', operation),
          unit: '×',
        },
        {
          what: `*${operation}*, HTTP subgraphs: less gateway CPU than the better Hive`,
          wanted: { least: 5 },
          reached: Math.min(gateway('hive-js', operation), gateway('hive-rust', operation)) / gateway('lyceum-http', operation),
          unit: '×',
        },
      ]),
    },
  ];
}
