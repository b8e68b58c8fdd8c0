import { type FanOut, STREAMERS } from '../measures/fan-out.ts';
import type { Idle } from '../measures/idle.ts';
import type { Section } from './section.ts';
import { figure, table, times } from './table.ts';

const GOAL_SOCKETS = 1_000;
const IDLE_KB = 25;

export function fanOutSection(measured: readonly FanOut[]): Section {
  const sizes = [...new Set(measured.map(({ sockets }) => sockets))];
  const find = (key: string, sockets: number) => measured.find((one) => one.key === key && one.sockets === sockets);
  const rows = STREAMERS.map(({ key, name }) => [
    name,
    ...sizes.flatMap((sockets) => {
      const one = find(key, sockets);
      return one ? [figure(one.cpuMs), figure(one.lastMs)] : ['–', '–'];
    }),
  ]);
  const versus = sizes.map((sockets) => {
    const [ours, theirs] = [find('lyceum', sockets)?.cpuMs, find('gateway', sockets)?.cpuMs];
    return `${sockets.toLocaleString('en-US')}: ${times((theirs ?? Number.NaN) / (ours ?? Number.NaN))}`;
  });
  return {
    title: 'One message to many sockets',
    text: [
      'A message with fields of four subgraphs; messages follow one another, each once the last reader has the one before. Ours shares one execution among readers of one audience.',
      table(['', ...sizes.flatMap((sockets) => [`${sockets.toLocaleString('en-US')}: CPU ms`, 'last reader ms'])], rows),
      `CPU against Apollo’s gateway per subscriber, less by: ${versus.join(', ')}.`,
    ].join('\n\n'),
    goals: sizes.includes(GOAL_SOCKETS)
      ? [
          {
            what: `one message to ${GOAL_SOCKETS} sockets: CPU`,
            wanted: { most: 8 },
            reached: find('lyceum', GOAL_SOCKETS)?.cpuMs ?? Number.NaN,
            unit: ' ms',
          },
        ]
      : [],
  };
}

export function idleSection(measured: readonly Idle[]): Section {
  const sockets = measured[0]?.sockets ?? 0;
  return {
    title: `${sockets.toLocaleString('en-US')} idle subscriptions`,
    text: table(
      ['', 'resident KB per socket', 'of it, on JavaScript’s heap'],
      STREAMERS.flatMap(({ key, name }) => {
        const one = measured.find((idle) => idle.key === key);
        return one ? [[name, figure(one.rssKb), figure(one.heapKb)]] : [];
      }),
    ),
    goals: [
      {
        what: 'memory per idle subscription',
        wanted: { most: IDLE_KB },
        reached: measured.find(({ key }) => key === 'lyceum')?.rssKb ?? Number.NaN,
        unit: ' KB',
      },
    ],
  };
}
