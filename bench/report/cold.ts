import { CONTESTANTS } from '../harness/fleet.ts';
import type { Cold } from '../measures/cold.ts';
import type { Section } from './section.ts';
import { figure, table } from './table.ts';

export function coldSection(measured: readonly Cold[]): Section {
  const find = (key: string) => measured.find((one) => one.key === key);
  const against = (mine: string, stock: string, of: (cold: Cold) => number): number => {
    const [ours, theirs] = [find(mine), find(stock)];
    return ours && theirs ? of(ours) / of(theirs) : Number.NaN;
  };
  return {
    title: 'New operations and new processes',
    text: [
      'Operations like *deep* that the server has not seen, one after another (CPU of the gateway’s process); and the time from starting a process, subgraphs over HTTP running already, to its first answer to *deep*.',
      table(
        ['', 'new operation: CPU µs', 'p50 ms', 'start to first answer ms'],
        CONTESTANTS.flatMap(({ key, name }) => {
          const one = find(key);
          return one ? [[name, figure(one.newCpu), figure(one.newP50Ms), figure(one.startMs)]] : [];
        }),
      ),
    ].join('\n\n'),
    goals: [
      ['in process', 'lyceum', 'stock-local'],
      ['over HTTP', 'lyceum-http', 'stock-http'],
    ].flatMap(([how = '', mine = '', stock = '']) => [
      {
        what: `new operation, ${how}, against stock`,
        wanted: { most: 1 },
        reached: against(mine, stock, ({ newP50Ms }) => newP50Ms),
        unit: '×',
      },
      {
        what: `start to first answer, ${how}, against stock`,
        wanted: { most: 1 },
        reached: against(mine, stock, ({ startMs }) => startMs),
        unit: '×',
      },
    ]),
  };
}
