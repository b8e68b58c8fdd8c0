import { sleep } from '@lyceum/platform/time.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from './columns.ts';
import { notesHouse, type Process, said, until } from './testing-subgraph/house.ts';
import { type Context, tick, writeNote } from './testing-subgraph/notes.ts';

let house: Awaited<ReturnType<typeof notesHouse>>;
beforeEach(async () => {
  house = await notesHouse();
});
afterEach(() => house.stop());

const write = ({ runtime }: Process, title: string) => {
  const principal = { kind: 'viewer' as const, userId: newId(), sessionId: newId(), roles: [], scopes: [] };
  return writeNote(runtime.context({ principal }) as Context, { boardId: newId(), title });
};
/** Backends that hold the advisory lock of a duty. */
const holders = async () => [
  ...(await house.pool`select distinct pid from pg_locks where locktype = 'advisory' and granted
    and database = (select oid from pg_database where datname = current_database())`),
];
const effects = async () => (await house.effects()).map(({ what }) => what);

describe('of two processes', () => {
  it('one relays, listens and keeps the schedules; the other takes over when it stops', async () => {
    const first = await house.start({ kind: 'nats' });
    await until(async () => (await holders()).length === 1);
    const [before] = await holders();
    const second = await house.start({ kind: 'nats' });
    await sleep(1_500);
    expect(await holders()).toEqual([before]);

    // what the second writes, the first publishes
    await write(second, 'one');
    await until(async () => (await effects()).includes('one'));
    await first.stop();
    await until(async () => (await holders()).length === 1 && (await holders())[0]?.pid !== before?.pid);
    await write(second, 'two');
    await until(async () => (await effects()).includes('two'));
    expect(await effects()).toEqual(['one', 'two']);
  });

  it('the other takes over too when the first one’s connection is cut, and no consequence happens twice', async () => {
    const first = await house.start();
    await until(async () => (await holders()).length === 1);
    const [held] = await holders();
    const second = await house.start({ shared: first.bus });
    for (let i = 0; i < 10; i++) await write(i % 2 ? first : second, `note ${i}`);
    await house.pool`select pg_terminate_backend(${held?.pid})`;
    for (let i = 10; i < 30; i++) await write(i % 2 ? first : second, `note ${i}`);
    await until(async () => (await holders()).length > 0 && (await effects()).length === 30);
    await sleep(300);
    expect((await effects()).toSorted()).toEqual(Array.from({ length: 30 }, (_, i) => `note ${i}`).toSorted());
  });
});

describe('a process that is stopped', () => {
  it('frees its leases at once', async () => {
    const first = await house.start();
    await until(async () => (await holders()).length === 1);
    await first.stop();
    expect(await holders()).toEqual([]);
  });

  it('has finished what it was applying', async () => {
    const first = await house.start();
    await until(async () => (await holders()).length === 1);
    await (await first.bus.log('chat')).append(Array.from({ length: 50 }, (_, i) => said(`${i}`)));
    await first.stop();
    const [row] =
      await house.pool`select (select count(*)::int from notes.inbox) as marks, (select count(*)::int from notes.effects where what <> 'tick') as effects`;
    expect(row?.marks).toBe(row?.effects);
  });
});

describe('a schedule', () => {
  it('runs when it begins, and at once when it is woken', async () => {
    await house.start();
    const ticks = async () => (await house.pool`select count(*)::int as n from notes.effects where what = 'tick'`)[0]?.n;
    await until(async () => (await ticks()) === 1);
    tick.wake();
    await until(async () => (await ticks()) === 2, 2_000);
    await sleep(200);
    expect(await ticks()).toBe(2);
  });
});
