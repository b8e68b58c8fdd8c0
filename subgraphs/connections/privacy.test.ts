import { type Actor, together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Connections, mutation, PERIOD, startConnections } from './testing.ts';

let c: Connections;
let a: Actor;
let b: Actor;
let d: Actor;
beforeAll(async () => {
  c = await startConnections();
});
beforeEach(async () => {
  [a, b, d] = await c.three();
});
afterAll(() => c.stop());

const block = (who: Actor, whom: Actor) => c.does(who, 'blockUser', { userId: whom.id }, 'user { id } createdAt');
const BYUSER = 'query ($id: ID!) { connectionsByUser(userId: $id) { totalCount nodes { id from { id } to { id } note tags } } }';
const USER =
  'connectionCount connectionState connectionDegree mutualCount connection { id } connections { totalCount } mutualConnections { totalCount }';

describe('a block', () => {
  it('ends the connection in the same transaction, is told to the other domains, and hides the two from each other everywhere', async () => {
    const id = await c.connect(a, b);
    await c.connect(a, d);
    await c.connect(b, d);
    await c.does(d, 'updateConnectionPreferences', { connectionsVisibleTo: 'EVERYONE' }, 'connectionsVisibleTo');
    expect(await block(a, b)).toMatchObject({ user: { id: b.id } });
    expect(await c.broken()).toHaveLength(0);
    expect((await c.told(id)).slice(-2)).toEqual(['connection.changed', 'connection.removed']);
    expect(await c.told(a.id)).toEqual(['user.blocked']);
    const nothing = {
      connectionCount: null,
      connectionDegree: null,
      mutualCount: 0,
      connection: null,
      connections: null,
      mutualConnections: null,
    };
    expect(await a.entity('User', { id: b.id }, USER)).toEqual({ ...nothing, connectionState: 'BLOCKED' });
    expect(await b.entity('User', { id: a.id }, USER)).toEqual({ ...nothing, connectionState: 'NONE' });
    for (const [who, other] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(await who.entity('Connection', { id }, 'id')).toBeNull();
      expect((await who.get('query ($id: ID!) { connection(id: $id) { id } }', { id })).connection).toBeNull();
      for (const query of [
        BYUSER,
        'query ($id: ID!) { mutualConnections(userId: $id) { totalCount } }',
        'query ($id: ID!) { connectionDegree(userId: $id) }',
        'query ($id: ID!) { shortestPath(userId: $id) { degree } }',
      ])
        expect((await who.refusal(query, { id: other.id })).code).toBe('NOT_FOUND');
      expect((await c.refused(who, 'createConnection', { userId: other.id })).code).toBe('NOT_FOUND');
      // in the list of somebody whom both know, the other is neither seen nor counted
      const { connectionsByUser } = await who.get(BYUSER, { id: d.id });
      expect(connectionsByUser.totalCount).toBe(1);
      expect(JSON.stringify(connectionsByUser)).not.toContain(other.id);
      expect(await who.get('{ connectionSuggestions { totalCount } network(degree: 2) { totalCount } }')).toEqual({
        connectionSuggestions: { totalCount: 0 },
        network: { totalCount: 0 },
      });
      for (const field of ['acceptConnection', 'deleteConnection', 'withdrawConnection'])
        expect((await c.refused(who, field, { connectionId: id })).code).toBe('NOT_FOUND');
    }
    const { blockedUsers } = await a.get('{ blockedUsers { totalCount nodes { user { id } } } }');
    expect(blockedUsers).toEqual({ totalCount: 1, nodes: [{ user: { id: b.id } }] });
    expect((await b.get('{ blockedUsers { totalCount } }')).blockedUsers.totalCount).toBe(0);
  });

  it('ends requests that wait, without telling who asked, and lets none come', async () => {
    const { id } = await c.ask(b, a);
    await block(a, b);
    const types = await c.told(id);
    expect(types.at(-1)).toBe('connection.declined');
    expect((await b.get('{ pendingRequests(direction: SENT) { totalCount } }')).pendingRequests.totalCount).toBe(0);
    expect((await a.get('{ pendingRequests { totalCount } }')).pendingRequests.totalCount).toBe(0);
    const { id: own } = await c.ask(a, d);
    await block(a, d);
    expect((await c.told(own)).at(-1)).toBe('connection.withdrawn');
  });

  it('is set once and lifted once; what it ended stays ended', async () => {
    await c.connect(a, b);
    const { done } = await together(5, () => block(a, b));
    expect(done).toHaveLength(5);
    expect((await c.refused(b, 'unblockUser', { userId: a.id })).code).toBe('NOT_FOUND');
    expect(await c.stands(a, b)).toBe('BLOCKED');
    await c.does(a, 'unblockUser', { userId: b.id }, 'createdAt');
    expect((await c.refused(a, 'unblockUser', { userId: b.id })).code).toBe('NOT_FOUND');
    expect(await c.told(a.id)).toEqual(['user.blocked', 'user.unblocked']);
    expect(await c.stands(a, b)).toBe('NONE');
    expect((await c.ask(a, b)).state).toBe('PENDING');
  });

  it('and a request or an answer at the same moment leave no connection behind, whichever comes first', async () => {
    for (let round = 0; round < 12; round++) {
      const [x, y] = await c.join(2);
      if (!x || !y) throw new Error('Nobody came.');
      const { id } = await c.ask(x, y);
      await together(4, (i) =>
        i === 0 ? block(x, y) : i === 1 ? c.does(y, 'acceptConnection', { connectionId: id }) : i === 2 ? c.ask(y, x) : c.ask(x, y),
      );
      expect(await c.stands(x, y)).toBe('BLOCKED');
      expect((await x.get('{ connections { totalCount } }')).connections.totalCount).toBe(0);
    }
    expect(await c.broken()).toHaveLength(0);
  });
});

describe('another person', () => {
  it('does not get a request or what became of it by id, by reference, by list or by count', async () => {
    const { id } = await c.ask(a, b, { note: 'Between us' });
    for (const who of [d, c.nobody]) {
      expect(await who.entity('Connection', { id }, 'id note')).toBeNull();
      expect((await who.entity('User', { id: a.id }, 'connection { id } connections { totalCount } connectionCount')) ?? {}).toEqual({
        connection: null,
        connections: null,
        connectionCount: null,
      });
    }
    expect((await d.get('query ($id: ID!) { connection(id: $id) { id } }', { id })).connection).toBeNull();
    expect((await c.nobody.refusal('query ($id: ID!) { connection(id: $id) { id } }', { id })).code).toBe('UNAUTHENTICATED');
    expect(await d.get('{ pendingRequests { totalCount } connections { totalCount } }')).toEqual({
      pendingRequests: { totalCount: 0 },
      connections: { totalCount: 0 },
    });
    await c.ask(b, a);
    // connected now, and neither shows it to strangers
    expect(await d.entity('Connection', { id }, 'id')).toBeNull();
    expect((await d.refusal(BYUSER, { id: a.id })).code).toBe('FORBIDDEN');
    expect(
      (await d.refusal('query ($a: ID!, $b: ID!) { mutualConnections(userId: $a, fromUserId: $b) { totalCount } }', { a: a.id, b: b.id }))
        .code,
    ).toBe('FORBIDDEN');
  });

  it('sees a connection when one of the two shows it, and never the note, the tags or a suspended person', async () => {
    const { id } = await c.ask(a, b, { note: 'Between us' });
    await c.ask(b, a);
    await c.does(a, 'tagConnection', { connectionId: id, tags: ['secret'] });
    await c.connect(d, a);
    const { connectionsByUser } = await d.get(BYUSER, { id: a.id });
    expect(connectionsByUser.totalCount).toBe(2);
    expect(connectionsByUser.nodes.find((node: { id: string }) => node.id === id)).toMatchObject({ note: null, tags: [] });
    expect(await d.entity('Connection', { id }, 'id other { id } from { id }')).toEqual({ id, other: null, from: { id: a.id } });
    expect(
      (await d.get('query ($id: ID!) { connectionsByUser(userId: $id, tag: "secret") { totalCount } }', { id: a.id })).connectionsByUser
        .totalCount,
    ).toBe(0);
    await c.suspend(b.id);
    expect(await d.entity('Connection', { id }, 'id')).toBeNull();
    expect((await d.get(BYUSER, { id: a.id })).connectionsByUser.totalCount).toBe(1);
    await c.does(a, 'updateConnectionPreferences', { connectionsVisibleTo: 'ONLY_ME' }, 'connectionsVisibleTo');
    expect((await d.refusal(BYUSER, { id: a.id })).code).toBe('FORBIDDEN');
    expect((await a.get(BYUSER, { id: a.id })).connectionsByUser.totalCount).toBe(1);
    expect((await c.admin.get(BYUSER, { id: a.id })).connectionsByUser.totalCount).toBe(1);
  });

  it('reads no report about somebody, and no summary', async () => {
    const report = 'query ($id: ID, $period: PeriodInput!) { userConnectionReport(userId: $id, period: $period) { total } }';
    expect((await d.refusal(report, { id: a.id, period: PERIOD })).code).toBe('FORBIDDEN');
    expect((await d.get(report, { period: PERIOD })).userConnectionReport.total).toBe(0);
    expect(
      (await d.refusal('query ($period: PeriodInput!) { connectionSummary(period: $period) { total } }', { period: PERIOD })).code,
    ).toBe('FORBIDDEN');
  });
});

it('nobody does nothing', async () => {
  for (const [field, input] of [
    ['createConnection', { userId: a.id }],
    ['blockUser', { userId: a.id }],
    ['dismissSuggestion', { userId: a.id }],
    ['updateConnectionPreferences', {}],
  ] as const)
    expect((await c.nobody.refusal(mutation(field, '__typename'), { input })).code).toBe('UNAUTHENTICATED');
});

describe('a live field', () => {
  it('tells each of the two of what they may know, and who was asked of a request', async () => {
    const { id } = await c.ask(a, b);
    const [requested] = (await c.facts('connections.connection.requested.v1')).filter(({ subject }) => subject.id === id);
    expect(requested?.data).toMatchObject({ fromId: a.id, toId: b.id, connectionId: id });
    await c.does(b, 'declineConnection', { connectionId: id });
    const readers = (await c.facts('connections.connection.changed.v1')).filter(({ subject }) => subject.id === id);
    expect(readers.map(({ data }) => data.userId)).toEqual([a.id, b.id, b.id]);
    expect(await b.entity('Connection', { id }, 'state')).toEqual({ state: 'DECLINED' });
    expect(await a.entity('Connection', { id }, 'state')).toEqual({ state: 'PENDING' });
  });
});
