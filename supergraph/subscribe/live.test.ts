import { beforeEach, describe, expect, test } from 'vitest';
import type { Send } from '../execute/executor.ts';
import { fact, sent, unread } from '../testing/facts.ts';
import { buildHouse, type House, stranger, u1, u2 } from '../testing/house.ts';
import { MemoryLog } from '../testing/memory-log.ts';
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
const messages = 'subscription($after: Cursor) { messageAdded(chatroomId: "r1", after: $after) { id } }';
const ids = async (reader: Parameters<typeof drain>[0]) => seen(await drain(reader)).map((message) => message?.id);

describe('an event', () => {
  test('is read again at its owner as the reader, with the fields of every subgraph', async () => {
    const reader = await start().open(
      'subscription { messageAdded(chatroomId: "r1") { id content sender { displayName profile { headline connected } } chatroom { name } } }',
      as(u1),
    );
    log.add(sent('m2'));
    const events = await drain(reader);
    expect(events).toEqual([
      {
        data: {
          messageAdded: {
            id: 'm2',
            content: 'message m2',
            sender: { displayName: 'Name 2', profile: { headline: 'Head 2', connected: true } },
            chatroom: { name: 'Room r1' },
          },
        },
        extensions: { cursor: 'e1.1' },
      },
    ]);
  });
  test.each([
    [
      'aliases, __typename and a fragment at the root',
      'subscription { ...R } fragment R on Subscription { it: messageAdded(chatroomId: "r1") { __typename key: id sender { __typename n: displayName } } }',
      {},
      { it: { __typename: 'Message', key: 'm1', sender: { __typename: 'User', n: 'Name 1' } } },
    ],
    [
      'variables and conditions',
      'subscription($max: Int, $up: Boolean, $no: Boolean!) { messageAdded(chatroomId: "r1") { content(max: $max) seq @skip(if: $no) sender { displayName(upper: $up) @include(if: $no) id } } }',
      { max: 4, up: true, no: true },
      { messageAdded: { content: 'mess', sender: { displayName: 'NAME 1', id: u1 } } },
    ],
    [
      'the same with the conditions off',
      'subscription($max: Int, $up: Boolean, $no: Boolean!) { messageAdded(chatroomId: "r1") { content(max: $max) seq @skip(if: $no) sender { displayName(upper: $up) @include(if: $no) id } } }',
      { no: false },
      { messageAdded: { content: 'message m1', seq: 1, sender: { id: u1 } } },
    ],
    [
      'an interface',
      'subscription { posted(chatroomId: "r1") { __typename id chatroom { name } ... on Message { sender { displayName } } ... on Poll { question } } }',
      {},
      { posted: { __typename: 'Message', id: 'm1', chatroom: { name: 'Room r1' }, sender: { displayName: 'Name 1' } } },
    ],
    [
      'a union',
      'subscription { anythingPosted(chatroomId: "r1") { ... on Message { id sender { displayName } } ... on Poll { id } } }',
      {},
      { anythingPosted: { id: 'm1', sender: { displayName: 'Name 1' } } },
    ],
  ])('has the shape of the operation: %s', async (_, text, variables, data) => {
    const reader = await start().open(text, as(u1), variables);
    log.add(sent('m1'));
    expect((await drain(reader)).map((event) => event.data)).toEqual([data]);
  });
  test('may be of another type of an interface', async () => {
    const reader = await start().open(
      'subscription { posted(chatroomId: "r1") { __typename ... on Poll { question author { displayName } } } }',
      as(u1),
    );
    log.add(fact('messaging.poll.opened.v1', { type: 'Poll', id: 'p1' }, { chatroomId: 'r1' }));
    expect(seen(await drain(reader))).toEqual([{ __typename: 'Poll', question: 'Why?', author: { displayName: 'Name 1' } }]);
  });
  test('comes only when the fact’s data equals the arguments; one left out matches all', async () => {
    const stream = start();
    const all = await stream.open('subscription { maybeMessage(chatroomId: "r1") { id } }', as(u1));
    const urgent = await stream.open('subscription { maybeMessage(chatroomId: "r1", urgent: true) { id } }', as(u1));
    for (const one of [sent('m1'), sent('m2', 'r1', true), sent('m3', 'r2', true)]) log.add(one);
    expect([await ids(all), await ids(urgent)]).toEqual([['m1', 'm2'], ['m2']]);
  });
  test('reaches only the person whom `reader` names', async () => {
    const stream = start();
    const [one, two] = [
      await stream.open('subscription { unreadChanged { count } }', as(u1)),
      await stream.open('subscription { unreadChanged { count } }', as(u2)),
    ];
    log.add(unread(u2));
    expect([seen(await drain(one)), seen(await drain(two))]).toEqual([[], [{ count: 7 }]]);
    expect(calls.messaging).toBe(1);
  });
  test('comes once although its fact is in the log twice', async () => {
    const stream = start();
    const reader = await stream.open(messages, as(u1));
    const twice = sent('m1');
    for (const one of [twice, sent('m2'), twice]) log.add(one);
    expect(await ids(reader)).toEqual(['m1', 'm2']);
    expect(await ids(await stream.open(messages, as(u1), { after: 'e1.0' }))).toEqual(['m1', 'm2']);
    expect(await ids(await start().open(messages, as(u1), { after: 'e1.0' }))).toEqual(['m1', 'm2']);
  });
  test('leaves out what the reader may not have, and says so', async () => {
    const stream = start();
    const text = 'subscription { messageAdded(chatroomId: "r1") { id moderation } }';
    const [one, two] = [await stream.open(text, as(u1)), await stream.open(text, as(u2, ['messaging:read', 'messaging:moderate']))];
    log.add(sent('m1'));
    const [event] = await drain(one);
    expect(event?.data).toEqual({ messageAdded: { id: 'm1', moderation: null } });
    expect(event?.errors).toEqual([
      { message: 'Unauthorized field or type', path: ['messageAdded', 'moderation'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ]);
    expect((await drain(two)).map(({ data }) => data)).toEqual([{ messageAdded: { id: 'm1', moderation: 'clean' } }]);
  });
});

describe('not yours is silent, failed is not', () => {
  const own = 'subscription { maybeMessage(chatroomId: "r1") { id secret } }';
  const one = async (text: string, principal = as(u1), send?: Send, message = 'm1') => {
    const reader = await start(send).open(text, principal);
    log.add(sent(message));
    return drain(reader);
  };
  const answering =
    (data: Record<string, unknown> | null, path: (string | number)[] | undefined, code: string): Send =>
    async (fetch, call) =>
      call.requestId && fetch.query.includes('secret')
        ? { data, errors: [{ message: 'no', ...(path ? { path } : {}), extensions: { code } }] }
        : sendTo(house)(fetch, call);

  test('null', async () => expect(await one('subscription { maybeMessage(chatroomId: "r1") { id } }', as(stranger))).toEqual([]));
  test('deleted since', async () => expect(await one(own, as(u1), undefined, 'm999')).toEqual([]));
  test.each(['FORBIDDEN', 'NOT_FOUND'])('refused by an error of the entity: %s', async (code) =>
    expect(await one(own, as(u1), answering({ _entities: [null] }, ['_entities', 0], code))).toEqual([]),
  );
  test('refused by a reference resolver that throws at once', async () =>
    expect(await one(own, as(u1), answering(null, ['_entities'], 'FORBIDDEN'))).toEqual([]));
  test('the gateway itself is refused: an event with errors', async () => {
    const [event] = await one(own, as(u1), answering(null, undefined, 'FORBIDDEN'));
    expect([event?.data, event?.errors?.[0]?.extensions]).toEqual([{ maybeMessage: null }, { code: 'FORBIDDEN', subgraph: 'messaging' }]);
  });
  test('the owner fails', async () => {
    house.brokenMessages.add('m1');
    const [event] = await one(messages);
    expect([event?.data, event?.errors?.[0]]).toEqual([
      null,
      { message: 'The database is away.', path: ['messageAdded'], extensions: { code: 'UNAVAILABLE', subgraph: 'messaging' } },
    ]);
  });
  test('the owner is away', async () => {
    let away = false;
    const send: Send = async (...request) => {
      if (away) throw new Error('connect ECONNREFUSED 10.0.0.1');
      return sendTo(house)(...request);
    };
    const reader = await start(send).open(messages, as(u1));
    away = true;
    log.add(sent('m1'));
    const [event] = await drain(reader);
    expect([event?.data, event?.errors?.[0]?.extensions.code]).toEqual([null, 'UNAVAILABLE']);
    expect(JSON.stringify(event)).not.toContain('10.0.0.1');
  });
  test('a refused field below the entity is an error of that event', async () => {
    const [event] = await one('subscription { messageAdded(chatroomId: "r1") { id secret } }');
    expect([event?.data, event?.errors?.[0]?.path]).toEqual([null, ['messageAdded', 'secret']]);
  });
  test('another subgraph fails: its fields only', async () => {
    house.brokenProfiles.add(u1);
    const [event] = await one('subscription { messageAdded(chatroomId: "r1") { id sender { profile { headline } } } }');
    expect([event?.data, event?.errors?.length]).toEqual([{ messageAdded: { id: 'm1', sender: { profile: null } } }, 1]);
  });
});

describe('sharing', () => {
  test('one execution for an audience, also across different `after`', async () => {
    const { live, open } = start();
    const text = 'subscription($after: Cursor) { messageAdded(chatroomId: "r1", after: $after) { id sender { displayName } } }';
    log.add(sent('m1'));
    const readers = [await open(text, as(u1)), await open(text, as(u2)), await open(text, as(u2), { after: 'e1.1' })];
    log.add(sent('m2'));
    for (const reader of readers) expect(await ids(reader)).toEqual(['m2']);
    expect(live.executions).toEqual({ shared: 1, own: 0 });
    expect(live.readers).toBe(3);
  });
  test('without an audience everyone has an own one', async () => {
    const { live, open } = start();
    for (const user of [u1, u2]) await open('subscription { maybeMessage(chatroomId: "r1") { id } }', as(user));
    log.add(sent('m2'));
    await sleep(20);
    expect(live.executions).toEqual({ shared: 0, own: 2 });
  });
  test('readers of other scopes do not share', async () => {
    const { live, open } = start();
    await open(messages, as(u1));
    await open(messages, as(u2, ['messaging:read', 'admin']));
    log.add(sent('m2'));
    await sleep(20);
    expect(live.executions).toEqual({ shared: 2, own: 0 });
  });
  test('a variable that is null is not one that is left out', async () => {
    const { live, open } = start();
    const text = 'subscription($max: Int = 3) { messageAdded(chatroomId: "r1") { content(max: $max) } }';
    const [left, nul] = [await open(text, as(u1)), await open(text, as(u2), { max: null })];
    log.add(sent('m2'));
    expect([seen(await drain(left)), seen(await drain(nul))]).toEqual([[{ content: 'mes' }], [{ content: 'message m2' }]]);
    expect(live.executions.shared).toBe(2);
  });
  test.each([
    ['asks for the viewer', 'mine', [{ mine: true }, { mine: false }]],
    ['asks for the viewer and hides the refusal', 'politelyMine', [{ politelyMine: true }, { politelyMine: false }]],
    [
      'asks for the viewer in another subgraph',
      'sender { profile { connected } }',
      [{ sender: { profile: { connected: false } } }, { sender: { profile: { connected: true } } }],
    ],
  ])('a field that %s is never shared, without any declaration', async (_, selection, expected) => {
    const { live, open } = start();
    const text = `subscription { messageAdded(chatroomId: "r1") { ${selection} } }`;
    const [one, two] = [await open(text, as(u1)), await open(text, as(u2))];
    for (const next of [sent('m1'), sent('m1')]) log.add(next);
    await sleep(20);
    log.add(sent('m1'));
    expect([seen(await drain(one)), seen(await drain(two))]).toEqual(expected.map((event) => [event, event, event]));
    expect(live.executions.own).toBe(6);
    expect(live.executions.shared).toBeLessThanOrEqual(2);
  });
});
