import { HOMES, type HomeMeasured } from '../measures/home.ts';
import type { Section } from './section.ts';
import { figure, table } from './table.ts';

export function homeSection({ measured, peaks, bytes }: HomeMeasured): Section {
  const find = (key: string) => measured.find((one) => one.key === key);
  const perSecond = (key: string) => find(key)?.perSecond ?? Number.NaN;
  return {
    title: '*Home* on Postgres',
    text: [
      `\`schema/operations/home.graphql\` of eight people (${figure(bytes)} bytes on average), embedded PostgreSQL with the demo data on the same machine.`,
      table(
        ['', 'req/s', 'p50 ms', 'p99 ms', 'CPU µs', 'Postgres’ CPU µs', 'peak RSS MB'],
        HOMES.flatMap(({ key, name }) => {
          const one = find(key);
          if (!one) return [];
          const { p50Ms, p99Ms, cpu, subgraphsCpu } = one;
          return [[name, ...[one.perSecond, p50Ms, p99Ms, cpu, subgraphsCpu, peaks.get(key) ?? Number.NaN].map(figure)]];
        }),
      ),
    ].join('\n\n'),
    goals: [
      {
        what: '*Home*: throughput against stock with its subgraphs in process',
        wanted: { least: 5 },
        reached: perSecond('lyceum') / perSecond('stock'),
        unit: '×',
      },
      {
        what: '*Home*: throughput against stock with its subgraphs over HTTP',
        wanted: { least: 5 },
        reached: perSecond('lyceum') / perSecond('stock-http'),
        unit: '×',
      },
      {
        what: '*Home*: throughput against one statement by hand',
        wanted: { least: 0.5 },
        reached: perSecond('lyceum') / perSecond('hand'),
        unit: '×',
      },
    ],
  };
}
