import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newId } from './columns.ts';
import { partsSubject } from './request-context.ts';
import { notesHouse, type Process, until } from './testing-subgraph/house.ts';
import { type Context, writeNote } from './testing-subgraph/notes.ts';

let house: Awaited<ReturnType<typeof notesHouse>>;
beforeEach(async () => {
  house = await notesHouse();
});
afterEach(() => house.stop());

const write = ({ runtime }: Process, title: string) => {
  const principal = { kind: 'viewer' as const, userId: newId(), sessionId: newId(), roles: [], scopes: [] };
  return writeNote(runtime.context({ principal }) as Context, { boardId: newId(), title });
};
const holder = async () => {
  const rows = await house.pool`select distinct pid from pg_locks where locktype = 'advisory' and granted
    and database = (select oid from pg_database where datname = current_database())`;
  return rows.length === 1 ? Number(rows[0]?.pid) : null;
};
/** Asks whoever answers for the domain for a part that it does not have. */
const ask = ({ bus }: Process) =>
  bus.request(
    partsSubject('notes'),
    { part: 'x', input: {}, principal: { kind: 'system', name: 'test' }, requestId: 'r' },
    { timeoutMs: 1_000 },
  );
const effects = async () => (await house.effects()).map(({ what }) => what);

it('an instance that drains leaves relay and listeners to another, finishes what it is asked, and takes work again when it resumes', async () => {
  const first = await house.start({ kind: 'nats' });
  const before = await until(holder);
  const second = await house.start({ kind: 'nats' });
  await write(first, 'one');
  await until(async () => (await effects()).includes('one'));

  const told: string[] = [];
  await second.bus.onBroadcast('registry.heartbeat', (payload) => {
    const { instance } = payload as { instance: { state: string } };
    told.push(instance.state);
  });
  await first.runtime.drain();
  await until(async () => told.includes('DRAINING'));
  const after = await until(async () => {
    const now = await holder();
    return now !== before && now;
  });
  expect(after).not.toBe(before);
  await write(first, 'two');
  await until(async () => (await effects()).includes('two'));

  // nobody but the second answers what other domains ask
  await second.runtime.drain();
  await expect(ask(first)).rejects.toMatchObject({ name: 'BusUnavailable' });
  await first.runtime.resume();
  await expect(ask(first)).rejects.toMatchObject({ name: 'RemoteError', code: 'NOT_FOUND' });
  await until(holder);
  await write(second, 'three');
  await until(async () => (await effects()).includes('three'));
  expect(await effects()).toEqual(['one', 'two', 'three']);
});

it('an instance is drained and resumed by what is told to it on the bus, and by its id alone', async () => {
  const only = await house.start();
  const states: { id: string; state: string }[] = [];
  await only.bus.onBroadcast('registry.heartbeat', (payload) => {
    const { instance } = payload as { instance: { id: string; state: string } };
    states.push(instance);
  });
  await only.bus.onBroadcast('registry.instance', (payload) => {
    const { instance } = payload as { instance: { id: string; state: string } };
    states.push(instance);
  });
  await only.bus.broadcast('registry.wanted', null);
  const { id } = await until(async () => states.at(-1));
  await only.bus.broadcast('registry.control', { instanceId: newId(), action: 'DRAIN' });
  await only.bus.broadcast('registry.control', { instanceId: id, action: 'DRAIN' });
  await until(async () => states.at(-1)?.state === 'DRAINING');
  await until(async () => (await holder()) === null);
  await only.bus.broadcast('registry.control', { instanceId: id, action: 'RESUME' });
  await until(async () => states.at(-1)?.state === 'RUNNING');
  await until(holder);
  expect(new Set(states.map((one) => one.id))).toEqual(new Set([id]));
});

it('an instance that could not resume stays drained, and resumes when it is told to again', async () => {
  const only = await house.start();
  await until(holder);
  await only.runtime.drain();
  const away = vi.spyOn(only.bus, 'respond').mockRejectedValueOnce(new Error('the bus is away'));
  await expect(only.runtime.resume()).rejects.toThrow('the bus is away');
  expect(await holder()).toBe(null);
  away.mockRestore();
  await only.runtime.resume();
  await expect(ask(only)).rejects.toMatchObject({ name: 'RemoteError', code: 'NOT_FOUND' });
  await until(holder);
  await write(only, 'one');
  await until(async () => (await effects()).includes('one'));
});
