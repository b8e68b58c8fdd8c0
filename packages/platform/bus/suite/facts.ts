import { randomUUID } from 'node:crypto';
import type { Entry, Log } from '../../bus.ts';
import type { Fact } from '../../fact.ts';
import { sleep } from '../../time.ts';

/** A source that no other test uses. */
export const newSource = () => `s${randomUUID().slice(0, 8)}`;

/** A fact about the subject `subjectId`; `n` tells facts apart. */
export const fact = (source: string, n: number, subjectId = 'one', noun = 'thing'): Fact => ({
  id: randomUUID(),
  type: `${source}.${noun}.changed.v1`,
  source,
  time: new Date().toISOString(),
  subject: { type: 'Thing', id: subjectId },
  actorId: null,
  correlationId: 'test',
  causationId: null,
  data: { n },
});

export const facts = (source: string, count: number, from = 1): Fact[] => Array.from({ length: count }, (_, i) => fact(source, from + i));
export const typeOf = (source: string, noun = 'thing') => `${source}.${noun}.changed.v1`;
export const numberOf = ({ data }: Fact) => Number(data.n);
export const numbersIn = (all: readonly Fact[]) => all.map(numberOf);
export const numbersOf = (entries: readonly Entry[]) => entries.map((entry) => numberOf(entry.fact));
export const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export const readAll = (log: Log, after: number, until: number): Promise<Entry[]> => collect(log.read(after, until));

/** Waits until the condition holds; fails after `ms`. */
export async function until(condition: () => boolean | Promise<boolean>, ms = 20_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Still not so after ${ms} ms: ${condition}`);
    await sleep(10);
  }
}

/** Tries until it succeeds, as the relay does. */
export async function persist<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch {
      await sleep(50);
    }
  }
}
