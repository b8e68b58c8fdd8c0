import { cpSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bus, BusUnavailable, type Entry, type Log } from '../bus.ts';
import { freePort } from '../embedded/free-port.ts';
import type { Fact } from '../fact.ts';
import { type KillableService, startKillable } from '../services/killable.ts';
import { sleep } from '../time.ts';
import { natsBus } from './nats.ts';
import { collect, fact, facts, newSource, numberOf, numbersOf, persist, readAll, typeOf, until, upTo } from './suite/facts.ts';
import { startProxy } from './suite/proxy.ts';

const SUBJECTS = 8;

let server: KillableService;
const buses: Bus[] = [];
const connect = async (url = server.url) => {
  const bus = await natsBus({ url });
  buses.push(bus);
  return bus;
};
beforeEach(async () => {
  server = await startKillable('nats');
});
afterEach(async () => {
  await Promise.all(buses.splice(0).map((bus) => bus.close()));
  await server.stop();
});

/** Listens for ever, as the gateway does for its readers: read and tail joined, and again from its cursor when a tail is lost. */
function listener(log: Log) {
  const entries: Entry[] = [];
  let stopped = false;
  let stop = () => {};
  const running = (async () => {
    while (!stopped) {
      try {
        const live: Entry[] = [];
        let replayed = false;
        const take = (entry: Entry) => void (entry.position > entries.length && entries.push(entry));
        const ended = Promise.withResolvers<void>();
        stop = ended.resolve;
        const tail = await log.tail(
          (entry) => (replayed ? take(entry) : live.push(entry)),
          () => ended.resolve(),
        );
        for await (const entry of log.read(entries.length, tail.position, tail.epoch)) entries.push(entry);
        live.forEach(take);
        replayed = true;
        if (!stopped) await ended.promise;
        await tail.stop();
      } catch {
        await sleep(100);
      }
    }
  })();
  return {
    entries,
    stop: () => {
      stopped = true;
      stop();
      return running;
    },
  };
}

/** Appends, consumes and listens while `disturb` goes on, then compares everything with what was acknowledged. */
async function underDisturbance(url: string, disturb: (progress: Progress) => Promise<void>): Promise<void> {
  const source = newSource();
  const [writing, reading] = [await connect(url), await connect(url)];
  const log = await writing.log(source);
  const { epoch } = await log.state();
  const ear = listener(await reading.log(source));
  const applied = new Map<string, number>();
  const perSubject = new Map<string, number[]>();
  let failures = 0;
  await reading.consume('reader', source, {
    types: [typeOf(source)],
    handler: async (one) => {
      await sleep(Math.random() * 3);
      if (Math.random() < 0.1) throw new Error(`at random, ${++failures}`);
      const times = applied.get(one.id) ?? 0;
      applied.set(one.id, times + 1);
      if (times === 0) perSubject.set(one.subject.id, [...(perSubject.get(one.subject.id) ?? []), numberOf(one)]);
    },
    onDead: async (_, error) => Promise.reject(error),
    backoffMs: 5,
    maxAttempts: 100,
  });
  const acknowledged: Fact[] = [];
  let appending = true;
  const appender = (async () => {
    for (let n = 0; appending; ) {
      const batch = Array.from({ length: 1 + Math.floor(Math.random() * 20) }, () => fact(source, ++n, `subject ${n % SUBJECTS}`));
      const { positions } = await persist(() => log.append(batch));
      expect(positions).toEqual(batch.map((_, i) => acknowledged.length + 1 + i));
      acknowledged.push(...batch);
      await sleep(2);
    }
  })();
  await disturb({
    acknowledged: () => acknowledged.length,
    arrived: () => Math.min(ear.entries.length, applied.size),
  });
  appending = false;
  await appender;
  const count = acknowledged.length;
  await until(() => applied.size === count && ear.entries.length === count);
  await ear.stop();
  // the last cut may be noticed only now
  expect(await persist(() => log.state())).toEqual({ epoch, first: 1, last: count });
  expect((await readAll(log, 0, count)).map((entry) => entry.fact)).toEqual(acknowledged);
  expect(ear.entries).toEqual(acknowledged.map((one, i) => ({ position: i + 1, fact: one })));
  for (const numbers of perSubject.values()) expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(failures).toBeGreaterThan(10);
  expect([...applied.values()].filter((times) => times > 1).length).toBe(0);
}

interface Progress {
  /** Facts whose append was acknowledged. */
  acknowledged(): number;
  /** Facts that reached both the consumer and the listener. */
  arrived(): number;
}

const MIDDLE_OF_EVERYTHING = 'in the middle of everything: nothing acknowledged is lost, nothing skipped, order kept';

test(`a broker killed and restarted ${MIDDLE_OF_EVERYTHING}`, { timeout: 120_000 }, async () => {
  await underDisturbance(server.url, async ({ acknowledged, arrived }) => {
    for (let round = 0; round < 4; round++) {
      const before = acknowledged();
      await until(() => acknowledged() > before + 150);
      await server.kill();
      await sleep(Math.random() * 300);
      await server.start();
      const since = performance.now();
      await until(() => acknowledged() > before + 250);
      const there = acknowledged();
      await until(() => arrived() >= there);
      expect(performance.now() - since).toBeLessThan(4_500);
    }
  });
});

test(`connections cut ${MIDDLE_OF_EVERYTHING}`, { timeout: 120_000 }, async () => {
  const proxy = await startProxy(server.url);
  await underDisturbance(proxy.url, async ({ acknowledged, arrived }) => {
    for (let round = 0; round < 15; round++) {
      const before = acknowledged();
      await until(() => acknowledged() > before + 60);
      proxy.cut();
      await until(() => arrived() > before + 60);
    }
  });
  await Promise.all(buses.splice(0).map((bus) => bus.close()));
  await proxy.stop();
});

test.each([
  ['the connection is cut before it arrives', true],
  ['it is lost on the way and the connection stands', false],
])('the last entry of all comes though %s', { timeout: 60_000 }, async (_, isCut) => {
  const proxy = await startProxy(server.url);
  const source = newSource();
  const writing = await (await connect()).log(source);
  const reading = await connect(proxy.url);
  const ear = listener(await reading.log(source));
  const applied: number[] = [];
  const handler = async (one: Fact) => void applied.push(numberOf(one));
  await reading.consume('reader', source, { types: [typeOf(source)], handler, onDead: async () => {} });
  await writing.append([fact(source, 1)]);
  await until(() => applied.length === 1 && ear.entries.length === 1);
  proxy.deaf = true;
  await writing.append([fact(source, 2)]);
  await sleep(300);
  proxy.deaf = false;
  if (isCut) proxy.cut();
  await until(() => applied.length === 2 && ear.entries.length === 2);
  expect([applied, numbersOf(ear.entries)]).toEqual([upTo(2), upTo(2)]);
  await ear.stop();
  await Promise.all(buses.splice(0).map((bus) => bus.close()));
  await proxy.stop();
});

test('a store that was wiped is told by another epoch; readers are told, consumers go on in the new life', {
  timeout: 90_000,
}, async () => {
  const source = newSource();
  const [writing, reading] = [await connect(), await connect()];
  const log = await writing.log(source);
  const all = facts(source, 20);
  const { epoch } = await log.append(all);
  const seen: number[] = [];
  const options = { types: [typeOf(source)], handler: async (one: Fact) => void seen.push(numberOf(one)), onDead: async () => {} };
  await reading.consume('reader', source, options);
  const lost: Error[] = [];
  await (await reading.log(source)).tail(
    () => {},
    (reason) => lost.push(reason),
  );
  await until(() => seen.length === 20);
  await server.kill();
  server.wipe();
  await server.start();
  const state = await persist(() => log.state());
  expect(state).toMatchObject({ first: 1, last: 0 });
  expect(state.epoch).not.toBe(epoch);
  expect(await persist(() => log.append(all))).toEqual({ epoch: state.epoch, positions: upTo(20) });
  await until(() => seen.length === 40 && lost.length === 1);
  expect(seen.slice(20)).toEqual(upTo(20));
  await log.append(facts(source, 1, 21));
  await until(() => seen.length === 41);
});

test('a log that went backwards is told before anything is added to it, and restart() makes it whole', { timeout: 90_000 }, async () => {
  const source = newSource();
  const bus = await connect();
  const log = await bus.log(source);
  const all = facts(source, 30);
  const { epoch } = await log.append(all.slice(0, 10));
  const older = `${server.directory}.older`;
  await server.kill();
  cpSync(server.directory, older, { recursive: true });
  await server.start();
  await persist(() => log.append(all.slice(10, 20)));
  await server.kill();
  server.wipe();
  cpSync(older, server.directory, { recursive: true });
  rmSync(older, { recursive: true });
  await server.start();
  await persist(() => bus.ping());
  await expect(log.append(all.slice(20))).rejects.toThrow(/went back from 20 to 10/);
  expect(await log.state()).toEqual({ epoch, first: 1, last: 10 });
  const restarted = await log.restart();
  expect(restarted.epoch).not.toBe(epoch);
  expect((await log.append(all)).positions).toEqual(upTo(30));
  expect(numbersOf(await collect(log.read(0, 30, restarted.epoch)))).toEqual(upTo(30));
});

describe('while the broker is away', () => {
  test('every call says so in time, and works again when it is back', { timeout: 90_000 }, async () => {
    const source = newSource();
    const bus = await connect();
    const log = await bus.log(source);
    await log.append(facts(source, 2));
    await bus.respond('echo', async (payload) => payload);
    const heard: unknown[] = [];
    await bus.onBroadcast('news', (payload) => heard.push(payload));
    await server.kill();
    const calls: (() => Promise<unknown>)[] = [
      () => bus.ping(),
      () => log.state(),
      () => log.append(facts(source, 2, 3)),
      () => log.tail(() => {}),
      () => readAll(log, 0, 2),
      () => bus.request('echo', 1, { timeoutMs: 300 }),
    ];
    const since = performance.now();
    const thrown = await Promise.all(
      calls.map((call) =>
        call().then(
          () => undefined,
          (error: unknown) => error,
        ),
      ),
    );
    expect(performance.now() - since).toBeLessThan(7_000);
    for (const error of thrown) expect(error).toBeInstanceOf(BusUnavailable);
    await server.start();
    await persist(() => bus.ping());
    for (const call of calls) await call();
    await bus.broadcast('news', 1);
    await until(() => heard.length === 1);
  });

  test('a bus can be closed, and what its consumers finished is repeated', { timeout: 90_000 }, async () => {
    const source = newSource();
    const bus = await connect();
    const log = await bus.log(source);
    const seen: number[] = [];
    const options = { types: [typeOf(source)], handler: async (one: Fact) => void seen.push(numberOf(one)), onDead: async () => {} };
    await bus.consume('reader', source, options);
    await sleep(300);
    await log.append(facts(source, 5));
    await until(() => seen.length === 5);
    await server.kill();
    await bus.close();
    await server.start();
    await (await connect()).consume('reader', source, options);
    await until(() => seen.at(-1) === 5 && seen.length >= 5);
  });

  test('a bus that is opened says so', async () => {
    await expect(natsBus({ url: `nats://127.0.0.1:${await freePort()}`, waitMs: 500 })).rejects.toThrow(BusUnavailable);
  });
});
