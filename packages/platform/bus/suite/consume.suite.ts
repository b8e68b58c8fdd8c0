import { expect, test } from 'vitest';
import type { ConsumeOptions } from '../../bus.ts';
import type { Fact } from '../../fact.ts';
import { sleep } from '../../time.ts';
import type { Harness } from '../bus.suite.ts';
import { fact, facts, newSource, numberOf, typeOf, until, upTo } from './facts.ts';

const neverDead: ConsumeOptions['onDead'] = async (_, error) => {
  throw error;
};

export function consumeSuite({ bus, reopened, wipe }: Harness): void {
  test('a consumer gets what was there and what comes, only the types it wants', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const seen: number[] = [];
    await log.append([...facts(source, 3), fact(source, 99, 'one', 'other')]);
    const handler = async (one: Fact) => void seen.push(numberOf(one));
    await bus().consume('reader', source, { types: [typeOf(source)], handler, onDead: neverDead });
    await log.append([fact(source, 98, 'one', 'other'), ...facts(source, 3, 4)]);
    await until(() => seen.length === 6);
    expect(seen).toEqual(upTo(6));
  });

  test('a consumer resumes where it stopped, under its name, over a new connection', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const seen: number[] = [];
    const options: ConsumeOptions = {
      types: [typeOf(source)],
      handler: async (one) => void seen.push(numberOf(one)),
      onDead: neverDead,
    };
    await log.append(facts(source, 5));
    const first = await (await reopened()).consume('reader', source, options);
    await until(() => seen.length === 5);
    await first.stop();
    await log.append(facts(source, 5, 6));
    await sleep(50);
    expect(seen).toEqual(upTo(5));
    await (await reopened()).consume('reader', source, options);
    await until(() => seen.length === 10);
    expect(seen).toEqual(upTo(10));
    const others: number[] = [];
    await bus().consume('another', source, { ...options, handler: async (one) => void others.push(numberOf(one)) });
    await until(() => others.length === 10);
  });

  test('a consumer that begins now passes over what was there, also when it is stopped before anything came', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const seen: number[] = [];
    const options: ConsumeOptions = {
      types: [typeOf(source)],
      handler: async (one) => void seen.push(numberOf(one)),
      onDead: neverDead,
      startAt: 'now',
    };
    await log.append(facts(source, 3));
    await (await bus().consume('reader', source, options)).stop();
    await log.append(facts(source, 2, 4));
    await bus().consume('reader', source, options);
    await until(() => seen.length === 2);
    expect(seen).toEqual([4, 5]);
  });

  test('a fact whose handler throws comes again with a growing attempt and a growing delay', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const attempts: { attempt: number; position: number; at: number }[] = [];
    await bus().consume('reader', source, {
      types: [typeOf(source)],
      handler: async (_, delivery) => {
        attempts.push({ ...delivery, at: performance.now() });
        if (delivery.attempt < 4) throw new Error('on purpose');
      },
      onDead: neverDead,
      backoffMs: 40,
    });
    await log.append(facts(source, 1));
    await until(() => attempts.length === 4);
    await sleep(100);
    expect(attempts.map(({ attempt, position }) => [attempt, position])).toEqual([1, 2, 3, 4].map((n) => [n, 1]));
    const [one, two, three, four] = attempts.map(({ at }) => at);
    expect((two ?? 0) - (one ?? 0)).toBeGreaterThanOrEqual(39);
    expect((three ?? 0) - (two ?? 0)).toBeGreaterThanOrEqual(79);
    expect((four ?? 0) - (three ?? 0)).toBeGreaterThanOrEqual(159);
  });

  test('order holds per subject while at most eight of many subjects run at once and handlers fail at random', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const done = new Map<string, number[]>();
    let running = 0;
    let most = 0;
    const busy = new Set<string>();
    const handler = async (one: Fact) => {
      const { id } = one.subject;
      expect(busy.has(id)).toBe(false);
      busy.add(id);
      most = Math.max(most, ++running);
      await sleep(Math.random() * 4);
      running--;
      busy.delete(id);
      if (Math.random() < 0.3) throw new Error('at random');
      done.set(id, [...(done.get(id) ?? []), numberOf(one)]);
    };
    await bus().consume('reader', source, { types: [typeOf(source)], handler, onDead: neverDead, backoffMs: 2, maxAttempts: 50 });
    for (let n = 1; n <= 30; n++) await log.append(upTo(12).map((s) => fact(source, n, `subject ${s}`)));
    await until(() => [...done.values()].reduce((sum, list) => sum + list.length, 0) === 360, 30_000);
    for (const list of done.values()) expect(list).toEqual(upTo(30));
    expect(most).toBeGreaterThan(3);
    expect(most).toBeLessThanOrEqual(8);
  });

  test('a failing subject does not hold up the others', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const seen: string[] = [];
    await bus().consume('reader', source, {
      types: [typeOf(source)],
      handler: async (one) => {
        if (one.subject.id.startsWith('bad')) throw new Error('on purpose');
        seen.push(one.subject.id);
      },
      onDead: neverDead,
      backoffMs: 60_000,
    });
    await log.append(upTo(40).map((n) => fact(source, n, `${n <= 20 ? 'bad' : 'good'} ${n}`)));
    await until(() => seen.length === 20);
  });

  test('a poison fact goes to onDead, its subject moves on, and under a new id it can be handled', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const [poison, next] = facts(source, 2) as [Fact, Fact];
    const seen: string[] = [];
    const dead: { id: string; message: string; attempts: number }[] = [];
    const options: ConsumeOptions = {
      types: [typeOf(source)],
      handler: async (one) => {
        if (one.id === poison.id) throw new Error('poison');
        seen.push(one.id);
      },
      onDead: async (one, error, attempts) => void dead.push({ id: one.id, message: error.message, attempts }),
      maxAttempts: 3,
      backoffMs: 5,
    };
    const consumer = await (await reopened()).consume('reader', source, options);
    await log.append([poison, next]);
    await until(() => seen.length === 1);
    expect(seen).toEqual([next.id]);
    expect(dead).toEqual([{ id: poison.id, message: 'poison', attempts: 3 }]);
    await consumer.stop();
    await bus().consume('reader', source, options);
    const again = { ...poison, id: fact(source, 0).id };
    await log.append([again]);
    await until(() => seen.length === 2);
    expect(seen).toEqual([next.id, again.id]);
    expect(dead.length).toBe(1);
  });

  test('a dead fact that cannot be put aside is never lost: its subject waits, also over a restart', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const [poison, next] = facts(source, 2) as [Fact, Fact];
    const seen: string[] = [];
    let refusals = 0;
    let refuse = true;
    const options: ConsumeOptions = {
      types: [typeOf(source)],
      handler: async (one) => {
        if (one.id === poison.id) throw new Error('poison');
        seen.push(one.id);
      },
      onDead: async (one) => {
        if (refuse) {
          refusals++;
          throw new Error('no room');
        }
        seen.push(`dead ${one.id}`);
      },
      maxAttempts: 2,
      backoffMs: 5,
    };
    const consumer = await (await reopened()).consume('reader', source, options);
    await log.append([poison, next]);
    await until(() => refusals >= 3);
    await consumer.stop();
    expect(seen).toEqual([]);
    refuse = false;
    await bus().consume('reader', source, options);
    await until(() => seen.length === 2);
    expect(seen).toEqual([`dead ${poison.id}`, next.id]);
  });

  test('stop() waits for handlers that run and repeats what was not finished', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const events: string[] = [];
    const options = (slow: boolean): ConsumeOptions => ({
      types: [typeOf(source)],
      handler: async (one) => {
        events.push(`begin ${numberOf(one)}`);
        if (slow) await sleep(100);
        events.push(`end ${numberOf(one)}`);
      },
      onDead: neverDead,
    });
    const consumer = await (await reopened()).consume('reader', source, options(true));
    await log.append(facts(source, 3));
    await until(() => events.length === 1);
    await consumer.stop();
    expect(events).toEqual(['begin 1', 'end 1']);
    await bus().consume('reader', source, options(false));
    await until(() => events.length === 6);
    expect(events.slice(2)).toEqual(['begin 2', 'end 2', 'begin 3', 'end 3']);
  });

  test('more facts than are held in memory go through, while one subject is stuck', async () => {
    const source = newSource();
    const log = await bus().log(source);
    let seen = 0;
    let dead = 0;
    await log.append([fact(source, 0, 'stuck'), ...facts(source, 3_000)]);
    await bus().consume('reader', source, {
      types: [typeOf(source)],
      handler: async (one) => {
        if (one.subject.id === 'stuck') throw new Error('on purpose');
        seen++;
      },
      onDead: async () => void dead++,
      maxAttempts: 4,
      backoffMs: 50,
    });
    await until(() => seen === 3_000 && dead === 1);
  });

  test('a consumer goes on in the next life of its log, from its beginning', async () => {
    const source = newSource();
    const log = await bus().log(source);
    const seen: string[] = [];
    const handler = async (one: Fact) => void seen.push(one.id);
    await bus().consume('reader', source, { types: [typeOf(source)], handler, onDead: neverDead });
    const all = facts(source, 6);
    const ids = all.map(({ id }) => id);
    await log.append(all.slice(0, 4));
    await until(() => seen.length === 4);
    await log.restart();
    await log.append(all);
    await until(() => seen.length === 10);
    expect(seen.slice(4)).toEqual(ids);
    await wipe(source);
    await log.append(all);
    await until(() => seen.length === 16);
    expect(seen.slice(10)).toEqual(ids);
  });
}
