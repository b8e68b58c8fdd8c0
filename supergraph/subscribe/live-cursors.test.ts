import { randomUUID } from 'node:crypto';
import type { Entry, Log } from '@lyceum/platform/bus.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Send } from '../execute/executor.ts';
import { removed, sent, typing } from '../testing/facts.ts';
import { buildHouse, type House, stranger, u1, u2 } from '../testing/house.ts';
import { MemoryLog, MemorySignals } from '../testing/memory-log.ts';
import { as, type Calls, drain, nextOf, seen, sendTo, sleep, streamOver } from '../testing/stream.ts';

let house: House;
let calls: Calls;
let log: MemoryLog;
beforeEach(() => {
  house = buildHouse();
  calls = {};
  log = new MemoryLog();
});
const start = (send: Send = sendTo(house, calls), options = {}) => streamOver(log, send, options);
const messages = 'subscription($after: Cursor) { messageAdded(chatroomId: "r1", after: $after) { id } }';
const ids = async (reader: Parameters<typeof drain>[0]) => seen(await drain(reader)).map((message) => message?.id);

describe('an audience', () => {
  test('refuses a stranger at once', async () => {
    const { live, open } = start();
    await expect(open(messages, as(stranger))).rejects.toMatchObject({ message: 'No such Chatroom.', extensions: { code: 'NOT_FOUND' } });
    expect(live.readers).toBe(0);
  });
  test('gives whoever is removed nothing that was sent after', async () => {
    const { open } = start();
    const [stays, leaves] = [await open(messages, as(u1)), await open(messages, as(u2))];
    log.add(sent('m1'));
    await sleep(5);
    house.members.get('r1')?.delete(u2);
    log.add(removed(u2));
    log.add(sent('m2'));
    expect(await ids(stays)).toEqual(['m1', 'm2']);
    expect(JSON.parse((await leaves.next())?.payload ?? '').data.messageAdded.id).toBe('m1');
    await expect(leaves.next()).rejects.toThrow('You are no longer part of this.');
  });
  test('gives whoever is removed while the owner is being asked nothing either', async () => {
    const removesMeanwhile: Send = async (fetch, call) => {
      const result = await sendTo(house)(fetch, call);
      if (call.principal.kind === 'viewer' && call.principal.userId === u2 && house.members.get('r1')?.delete(u2)) log.add(removed(u2));
      return result;
    };
    const reader = await start(removesMeanwhile).open(messages, as(u2));
    log.add(sent('m1'));
    await expect(reader.next()).rejects.toThrow('You are no longer part of this.');
  });
  test('has signals without a cursor, of which a slow reader misses the oldest', async () => {
    const signals = new MemorySignals();
    const { live, open } = start(undefined, { signals });
    await live.start();
    const reader = await open('subscription { typing(chatroomId: "r1") { user { displayName } } }', as(u1));
    await signals.send(typing(u2));
    expect(await drain(reader)).toEqual([{ data: { typing: { user: { displayName: 'Name 2' } } } }]);
    for (let n = 0; n < 40; n++) await signals.send(typing(n === 39 ? u1 : u2));
    await sleep(50);
    const last = await drain(reader);
    expect([last.length, seen(last).at(-1)]).toEqual([
      33, // one was waited for already
      { user: { displayName: 'Name 1' } },
    ]);
  });
});

describe('a cursor', () => {
  test('resumes after the event that it came with', async () => {
    const { open } = start();
    for (const id of ['m1', 'm2', 'm3']) log.add(sent(id));
    expect(await ids(await open(messages, as(u1), { after: 'e1.1' }))).toEqual(['m2', 'm3']);
  });
  test('is not needed: without it nothing is replayed', async () => {
    log.add(sent('m1'));
    const { open } = start();
    const reader = await open(messages, as(u1), { after: null });
    log.add(sent('m2'));
    expect(await ids(reader)).toEqual(['m2']);
  });
  test.each(['0', 'e1', 'e9.1', 'e1.999', 'e1.-1', ''])('that never was ("%s") has expired', async (after) => {
    log.add(sent('m1'));
    await expect(start().open(messages, as(u1), { after })).rejects.toMatchObject({ extensions: { code: 'CURSOR_EXPIRED' } });
  });
  test('that is older than the log has expired', async () => {
    const { open } = start();
    for (const id of ['m1', 'm2', 'm3']) log.add(sent(id));
    log.drop(2);
    await expect((await open(messages, as(u1), { after: 'e1.1' })).next()).rejects.toMatchObject({
      extensions: { code: 'CURSOR_EXPIRED' },
    });
  });
  test('that is ahead of a gateway that lags brings nothing twice', async () => {
    for (const id of ['m1', 'm2', 'm3']) log.add(sent(id));
    const entries = await Array.fromAsync(log.read(0, 3));
    let arrive = (_: Entry) => {};
    const lagging: Log = {
      source: 'messaging',
      state: () => log.state(),
      append: (facts) => log.append(facts),
      restart: () => log.restart(),
      read: (after, until) => log.read(after, until),
      tail: async (onEntry) => {
        arrive = onEntry;
        return { epoch: 'e1', position: 0, stop: async () => {} };
      },
    };
    const reader = await streamOver(lagging, sendTo(house)).open(messages, as(u1), { after: 'e1.2' });
    for (const entry of entries) arrive(entry);
    expect(await ids(reader)).toEqual(['m3']);
  });
  test('outlives a slow reader, who is ended', async () => {
    const { open } = start(undefined, { queue: 2 });
    const slow = await open(messages, as(u1));
    for (const id of ['m1', 'm2', 'm3', 'm4']) log.add(sent(id));
    await sleep(20);
    const got = [JSON.parse((await slow.next())?.payload ?? ''), JSON.parse((await slow.next())?.payload ?? '')];
    await expect(slow.next()).rejects.toThrow(/Too slow/);
    got.push(...(await drain(await open(messages, as(u1), { after: got.at(-1).extensions.cursor }))));
    expect(seen(got).map((message) => message?.id)).toEqual(['m1', 'm2', 'm3', 'm4']);
  });
});

describe('a log that is lost', () => {
  test('ends its readers, to come back; the next life has other cursors', async () => {
    const { live, open } = start();
    const reader = await open(messages, as(u1));
    log.add(sent('m1'));
    expect(await ids(reader)).toEqual(['m1']);
    await log.restart();
    await expect(nextOf(reader)).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    await expect(open(messages, as(u1), { after: 'e1.1' })).rejects.toMatchObject({ extensions: { code: 'CURSOR_EXPIRED' } });
    const next = await open(messages, as(u1));
    log.add(sent('m2'));
    expect((await drain(next)).map(({ extensions }) => extensions?.cursor)).toEqual(['e2.1']);
    expect([log.tails, live.cursors()]).toEqual([1, 'messaging=e2.1']);
  });
  test('that can’t be reached just now refuses with a code that is worth another try', async () => {
    const { open } = start();
    log.tail = async () => {
      throw new Error(`no broker at ${randomUUID()}`);
    };
    await expect(open(messages, as(u1))).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  });
});
