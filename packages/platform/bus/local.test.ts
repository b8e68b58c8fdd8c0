import { expect, test } from 'vitest';
import { CursorExpired } from '../bus.ts';
import { connectPostgres } from '../postgres.ts';
import { sleep } from '../time.ts';
import { busSuite, type Store } from './bus.suite.ts';
import { localBus } from './local.ts';
import { newDatabase } from './suite/database.ts';
import { facts, newSource, numberOf, numbersOf, readAll, typeOf, until } from './suite/facts.ts';

async function open(): Promise<Store> {
  const sql = connectPostgres({ url: await newDatabase(), name: 'bus-test' });
  return {
    connect: () => localBus({ sql, compareMs: 50 }),
    wipe: async (source) => void (await sql`delete from bus.streams where source = ${source}`),
    close: () => sql.end(),
  };
}

busSuite('local bus', open);

test('many processes may open it at once over an empty database', async () => {
  const url = await newDatabase();
  const pools = Array.from({ length: 6 }, () => connectPostgres({ url, name: 'bus-test', max: 2 }));
  const buses = await Promise.all(pools.map((sql) => localBus({ sql })));
  const logs = await Promise.all(buses.map((bus) => bus.log('one')));
  const states = await Promise.all(logs.map((log) => log.state()));
  expect(new Set(states.map(({ epoch }) => epoch)).size).toBe(1);
  await Promise.all(buses.map((bus) => bus.close()));
  await Promise.all(pools.map((sql) => sql.end()));
});

test('what is older than asked for can go: readers behind it are told, consumers go on after it, positions go on', async () => {
  const sql = connectPostgres({ url: await newDatabase(), name: 'bus-test' });
  const bus = await localBus({ sql });
  const source = newSource();
  const log = await bus.log(source);
  const seen: number[] = [];
  const options = {
    types: [typeOf(source)],
    handler: async (one: Parameters<typeof numberOf>[0]) => void seen.push(numberOf(one)),
    onDead: async () => {},
  };
  const consumer = await bus.consume('reader', source, options);
  await log.append(facts(source, 2));
  await until(() => seen.length === 2);
  await consumer.stop();
  await log.append(facts(source, 3, 3));
  await sleep(20);
  const middle = new Date();
  await sleep(20);
  await log.append(facts(source, 5, 6));
  expect(await bus.prune(source, middle)).toBe(5);
  expect(await log.state()).toMatchObject({ first: 6, last: 10 });
  await expect(readAll(log, 3, 8)).rejects.toThrow(CursorExpired);
  expect(numbersOf(await readAll(log, 5, 8))).toEqual([6, 7, 8]);
  await bus.consume('reader', source, options);
  await until(() => seen.length === 7);
  expect(seen).toEqual([1, 2, 6, 7, 8, 9, 10]);
  expect(await bus.prune(source, new Date(Date.now() + 1_000))).toBe(5);
  expect(await log.state()).toMatchObject({ first: 11, last: 10 });
  expect((await log.append(facts(source, 1, 11))).positions).toEqual([11]);
  await until(() => seen.length === 8);
  await bus.close();
  await sql.end();
});

test('what one process appends arrives at once, whenever in the life of a reader that is', async () => {
  const sql = connectPostgres({ url: await newDatabase(), name: 'bus-test' });
  const bus = await localBus({ sql, compareMs: 60_000 });
  for (let run = 0; run < 300; run++) {
    const source = newSource();
    const log = await bus.log(source);
    const positions: number[] = [];
    const opening = log.tail(({ position }) => positions.push(position));
    // somewhere around the reader's first look
    for (let turn = 0; turn < run % 10; turn++) await new Promise(setImmediate);
    await log.append(facts(source, 1));
    const { position, stop } = await opening;
    await until(() => positions.length === 1 - position, 5_000);
    await stop();
  }
  await bus.close();
  await sql.end();
});
