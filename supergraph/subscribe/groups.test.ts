import { beforeEach, describe, expect, test } from 'vitest';
import type { Send } from '../execute/executor.ts';
import { sent, typing, unread } from '../testing/facts.ts';
import { buildHouse, type House, u1, u2 } from '../testing/house.ts';
import { MemoryLog, MemorySignals } from '../testing/memory-log.ts';
import { as, type Calls, drain, seen, sendTo, sleep, streamOver } from '../testing/stream.ts';

let house: House;
let calls: Calls;
let log: MemoryLog;
beforeEach(() => {
  house = buildHouse();
  calls = {};
  log = new MemoryLog();
});
const start = (send: Send = sendTo(house, calls), options = {}) => streamOver(log, send, options);
const ids = async (reader: Parameters<typeof drain>[0]) => seen(await drain(reader)).map((message) => message?.id);
const mine = 'subscription { maybeMessage(chatroomId: "r1") { id mine } }';

describe('readers whose answers can’t differ get the very same frame', () => {
  test('everyone of an audience', async () => {
    const { open } = start();
    const text = 'subscription { messageAdded(chatroomId: "r1") { id } }';
    const [one, two] = [await open(text, as(u1)), await open(text, as(u2))];
    log.add(sent('m1'));
    expect(await one.next()).toBe(await two.next());
  });
  test('the tabs of one person, also of what depends on who reads', async () => {
    const { live, open } = start();
    const person = as(u1);
    const readers = [await open(mine, person), await open(mine, { ...person }), await open(mine, as(u2))];
    log.add(sent('m1'));
    const [first, second, other] = await Promise.all(readers.map((reader) => reader.next()));
    expect(first).toBe(second);
    expect([first, other].map((frame) => JSON.parse(frame?.payload ?? '').data.maybeMessage.mine)).toEqual([true, false]);
    expect([live.executions, calls.messaging]).toEqual([{ shared: 0, own: 2 }, 2]);
  });
  test('the tabs of the person whom `reader` names', async () => {
    const { open } = start();
    const person = as(u1);
    const text = 'subscription { unreadChanged { count } }';
    const readers = [await open(text, person), await open(text, { ...person })];
    log.add(unread(u1));
    const [first, second] = await Promise.all(readers.map((reader) => reader.next()));
    expect(first).toBe(second);
    expect(calls.messaging).toBe(1);
  });
  test.each([
    ['another session', { sessionId: '01890000-0000-7000-8000-0000000000aa' }],
    ['other roles', { roles: ['ADMIN'] }],
    ['another address', { client: { address: '10.0.0.9', userAgent: '' } }],
  ])('not who has %s', async (_, differs) => {
    const { live, open } = start();
    const person = as(u1);
    const readers = [await open(mine, person), await open(mine, { ...person, ...differs })];
    log.add(sent('m1'));
    await Promise.all(readers.map((reader) => reader.next()));
    expect(live.executions.own).toBe(2);
  });
  test('a tab that has gone is not read for', async () => {
    const { live, open } = start();
    const person = as(u1);
    const [gone, stays] = [await open(mine, person), await open(mine, person)];
    log.add(sent('m1'));
    gone.leave();
    expect(await ids(stays)).toEqual(['m1']);
    expect(live.executions.own).toBe(1);
  });
});

describe('a group whose subgraphs are slow', () => {
  /** Answers nothing of room r2 while it is stuck. */
  function stuck() {
    const state = { open: 0, most: 0, release: () => {} };
    const until = new Promise<void>((resolve) => (state.release = resolve));
    const send: Send = async (fetch, call) => {
      if (!JSON.stringify(fetch.variables).includes('slow')) return sendTo(house, calls)(fetch, call);
      state.most = Math.max(state.most, ++state.open);
      await until;
      state.open--;
      return sendTo(house, calls)(fetch, call);
    };
    return { state, send };
  }
  const slowMessages = (count: number) => {
    for (let n = 0; n < count; n++) {
      const id = `slow${n}`;
      house.messages.set(id, { id, seq: n, chatroomId: 'r2', senderId: u1 });
      log.add(sent(id, 'r2'));
    }
  };
  const r1 = 'subscription { messageAdded(chatroomId: "r1") { id } }';
  const r2 = 'subscription($after: Cursor) { messageAdded(chatroomId: "r2", after: $after) { id } }';

  test('does not hold up the others, and has so many executions at once', async () => {
    const { state, send } = stuck();
    const { open } = start(send, { backlog: 2_000, queue: 2_000 });
    const [slow, quick] = [await open(r2, as(u1)), await open(r1, as(u2))];
    slowMessages(400);
    log.add(sent('m1'));
    expect(await ids(quick)).toEqual(['m1']);
    expect(state.most).toBe(32);
    state.release();
    expect((await ids(slow)).length).toBe(400);
  });
  test('ends its readers when too much waits; they resume and miss nothing', async () => {
    const { state, send } = stuck();
    const { live, open } = start(send, { backlog: 10, queue: 100 });
    const slow = await open(r2, as(u1));
    slowMessages(30);
    await expect(slow.next()).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    expect(live.readers).toBe(0);
    state.release();
    const again = await open(r2, as(u1), { after: 'e1.0' });
    expect(await ids(again)).toEqual(Array.from({ length: 30 }, (_, n) => `slow${n}`));
  });
  test('passes over signals when too many wait', async () => {
    const signals = new MemorySignals();
    let release = () => {};
    const until = new Promise<void>((resolve) => (release = resolve));
    let asked = 0;
    const send: Send = async (fetch, call) => {
      if (fetch.query.includes('Typing')) {
        asked++;
        await until;
      }
      return sendTo(house, calls)(fetch, call);
    };
    const { live, open } = start(send, { signals, backlog: 5 });
    await live.start();
    const reader = await open('subscription { typing(chatroomId: "r1") { user { id } } }', as(u1));
    for (let n = 0; n < 50; n++) await signals.send(typing(u2));
    await sleep(20);
    expect(asked).toBe(5);
    release();
    await sleep(20);
    expect(reader.ended).toBe(false);
    await signals.send(typing(u1));
    expect(seen(await drain(reader)).at(-1)).toEqual({ user: { id: u1 } });
  });
});
