import { newId } from '@lyceum/kit';
import { type Actor, together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Connections, startConnections } from './testing.ts';

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

const PENDING = 'query ($d: RequestDirection) { pendingRequests(direction: $d) { totalCount nodes { id state note other { id } } } }';
const LIST = '{ connections { totalCount nodes { id state other { id } } } }';
const rowsOf = async (x: Actor, y: Actor) =>
  c
    .system()
    .db.execute(sql`select state from connections.connections where ${x.id} in (user_lo, user_hi) and ${y.id} in (user_lo, user_hi)`);
describe('a request', () => {
  it('waits for the other, who accepts it: the two are connected, once, and both count it', async () => {
    const { id, state } = await c.ask(a, b, { note: '  Hello,\n\n\n\nyou\u202e! ' });
    expect(state).toBe('PENDING');
    expect(await c.stands(a, b)).toBe('REQUEST_SENT');
    expect(await c.stands(b, a)).toBe('REQUEST_RECEIVED');
    expect((await b.get(PENDING)).pendingRequests).toEqual({
      totalCount: 1,
      nodes: [{ id, state: 'PENDING', note: 'Hello,\n\nyou!', other: { id: a.id } }],
    });
    expect((await a.get(PENDING, { d: 'SENT' })).pendingRequests.nodes).toMatchObject([{ id, other: { id: b.id } }]);
    expect((await a.get(PENDING)).pendingRequests.totalCount).toBe(0);
    const accepted = await c.does(b, 'acceptConnection', { connectionId: id }, 'id state connectedAt');
    expect(accepted).toMatchObject({ id, state: 'ACCEPTED' });
    for (const [who, other] of [
      [a, b],
      [b, a],
    ] as const) {
      expect((await who.get(LIST)).connections).toEqual({ totalCount: 1, nodes: [{ id, state: 'ACCEPTED', other: { id: other.id } }] });
      expect(await who.entity('User', { id: who.id }, 'connectionCount')).toEqual({ connectionCount: 1 });
      expect(await c.stands(who, other)).toBe('CONNECTED');
    }
    expect(await c.told(id)).toEqual([
      'connection.requested',
      'connection.changed',
      'connection.changed',
      'connection.accepted',
      'connection.changed',
      'connection.changed',
    ]);
    expect((await b.get(PENDING)).pendingRequests.totalCount).toBe(0);
  });

  it('that comes twice changes nothing, with and without a key', async () => {
    const idempotencyKey = newId();
    const { id } = await c.ask(a, b, { idempotencyKey });
    expect(await c.ask(a, b, { idempotencyKey })).toEqual({ id, state: 'PENDING' });
    expect(await c.ask(a, b)).toEqual({ id, state: 'PENDING' });
    expect((await c.refused(a, 'createConnection', { userId: d.id, idempotencyKey })).code).toBe('CONFLICT');
    await c.ask(b, a);
    expect(await c.ask(a, b)).toEqual({ id, state: 'ACCEPTED' });
    expect((await c.told(id)).filter((type) => type === 'connection.requested')).toHaveLength(1);
  });

  it('is accepted, declined and taken back only by whom it concerns', async () => {
    const { id } = await c.ask(a, b);
    expect((await c.refused(a, 'acceptConnection', { connectionId: id })).code).toBe('FORBIDDEN');
    expect((await c.refused(a, 'declineConnection', { connectionId: id })).code).toBe('FORBIDDEN');
    expect((await c.refused(b, 'withdrawConnection', { connectionId: id })).code).toBe('FORBIDDEN');
    for (const field of ['acceptConnection', 'declineConnection', 'withdrawConnection', 'deleteConnection'])
      expect((await c.refused(d, field, { connectionId: id })).code).toBe('NOT_FOUND');
    // not even those who may end any connection answer for others
    expect((await c.refused(c.admin, 'acceptConnection', { connectionId: id })).code).toBe('FORBIDDEN');
    expect(await rowsOf(a, b)).toEqual([{ state: 'PENDING' }]);
  });

  it('that was declined waits on for whoever asked, and is told to nobody else', async () => {
    const { id } = await c.ask(a, b);
    const CONNECTION = 'query ($id: ID!) { connection(id: $id) { state endedAt card { state } } }';
    const before = (await a.get(CONNECTION, { id })).connection;
    await c.does(b, 'declineConnection', { connectionId: id });
    expect((await a.get(CONNECTION, { id })).connection).toEqual(before);
    expect(before).toEqual({ state: 'PENDING', endedAt: null, card: { state: 'PENDING' } });
    expect(await c.stands(a, b)).toBe('REQUEST_SENT');
    expect((await a.get(PENDING, { d: 'SENT' })).pendingRequests.totalCount).toBe(1);
    expect(await c.ask(a, b)).toEqual({ id, state: 'PENDING' });
    expect((await b.get(PENDING)).pendingRequests.totalCount).toBe(0);
    expect(await c.stands(b, a)).toBe('NONE');
    expect((await c.refused(b, 'acceptConnection', { connectionId: id })).code).toBe('CONFLICT');
    const changed = (await c.facts('connections.connection.changed.v1')).filter(({ subject }) => subject.id === id);
    expect(changed.map(({ data }) => data.userId)).toEqual([a.id, b.id, b.id]);
    // who declined and then asks is connected at once: both have asked
    expect(await c.ask(b, a)).toEqual({ id, state: 'ACCEPTED' });
    expect(await c.broken()).toHaveLength(0);
  });

  it('may be sent again after a while only, by whoever sent it', async () => {
    const { id } = await c.ask(a, b);
    await c.does(a, 'withdrawConnection', { connectionId: id });
    expect(await c.stands(b, a)).toBe('NONE');
    expect((await c.refused(a, 'createConnection', { userId: b.id })).code).toBe('LIMIT_REACHED');
    // the other one was not refused anything
    expect(await c.ask(b, a)).toEqual({ id, state: 'PENDING' });
    await c.does(b, 'withdrawConnection', { connectionId: id });
    await c.system().db.execute(sql`update connections.connections set ended_at = ended_at - interval '22 days' where id = ${id}`);
    expect(await c.ask(b, a, { note: 'Again' })).toEqual({ id, state: 'PENDING' });
    expect(await rowsOf(a, b)).toHaveLength(1);
  });

  it('expires when nobody answers in time, and a declined one with it', async () => {
    const { id } = await c.ask(a, b);
    const { id: declined } = await c.ask(a, d);
    await c.does(d, 'declineConnection', { connectionId: declined });
    const fresh = (await c.ask(b, d)).id;
    const { expireConnections } = await import('./services.ts');
    const run = (ctx: unknown) => expireConnections(ctx as Parameters<typeof expireConnections>[0], {});
    await expect(run(a.ctx)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await c
      .system()
      .db.execute(sql`update connections.connections set requested_at = now() - interval '181 days' where id in (${id}, ${declined})`);
    expect(await run(c.system())).toEqual({ expired: 2 });
    expect(await run(c.system())).toEqual({ expired: 0 });
    for (const request of [id, declined]) {
      expect((await a.get('query ($id: ID!) { connection(id: $id) { state } }', { id: request })).connection.state).toBe('EXPIRED');
      expect((await c.told(request)).filter((type) => type === 'connection.expired')).toHaveLength(1);
    }
    expect((await b.get('query ($id: ID!) { connection(id: $id) { state } }', { id: fresh })).connection.state).toBe('PENDING');
  });
});

describe('two who ask each other at once', () => {
  it('are connected, in one row, every time', async () => {
    for (let round = 0; round < 10; round++) {
      const [x, y] = await c.join(2);
      if (!x || !y) throw new Error('Nobody came.');
      const { done, refused } = await together(8, (i) => (i % 2 ? c.ask(x, y) : c.ask(y, x)));
      expect(refused).toEqual([]);
      expect(new Set(done.map(({ id }) => id)).size).toBe(1);
      expect(await rowsOf(x, y)).toEqual([{ state: 'ACCEPTED' }]);
      const types = await c.told(done[0]?.id ?? '');
      expect(types.filter((type) => type === 'connection.accepted')).toHaveLength(1);
      expect(types.filter((type) => type === 'connection.requested')).toHaveLength(1);
    }
    expect(await c.broken()).toHaveLength(0);
  });
});

describe('limits', () => {
  it('let somebody send as many requests in seven days as the setting says, however many at once', async () => {
    await c.settings({ weeklyRequestCap: 5 });
    const others = await c.join(12);
    const { done, refused } = await together(12, (i) => c.ask(a, others[i] ?? b));
    expect(done).toHaveLength(5);
    expect(refused.map(String).every((text) => text.includes('LIMIT_REACHED'))).toBe(true);
    // to accept is not to ask
    await c.ask(d, a);
    expect((await c.ask(a, d)).state).toBe('ACCEPTED');
    await c.system().db.execute(sql`update connections.requests set sent_at = sent_at - interval '8 days' where from_id = ${a.id}`);
    expect((await c.ask(a, b)).state).toBe('PENDING');
    await c.settings({ weeklyRequestCap: 100 });
  });

  it('let somebody have as many connections as the setting says, however many accept at once', async () => {
    await c.settings({ maxConnections: 3 });
    const others = await c.join(8);
    for (const other of others) await c.ask(other, a);
    const { done, refused } = await together(8, (i) => c.ask(a, others[i] ?? b));
    expect([done.length, refused.length]).toEqual([3, 5]);
    expect(await a.entity('User', { id: a.id }, 'connectionCount')).toEqual({ connectionCount: 3 });
    expect((await c.refused(a, 'createConnection', { userId: b.id })).code).toBe('LIMIT_REACHED');
    await c.settings({ maxConnections: 30_000 });
    expect(await c.broken()).toHaveLength(0);
  });

  it('say whom one may ask: everybody, those with somebody in common, of the same course, or nobody', async () => {
    const choose = (whoCanRequest: string | null) =>
      c.does(b, 'updateConnectionPreferences', { whoCanRequest }, 'whoCanRequest connectionsVisibleTo');
    expect(await choose('MUTUALS')).toEqual({ whoCanRequest: 'MUTUALS', connectionsVisibleTo: 'CONNECTIONS' });
    expect((await c.refused(a, 'createConnection', { userId: b.id })).code).toBe('FORBIDDEN');
    await c.connect(d, a);
    await c.connect(b, d);
    expect((await c.ask(a, b)).state).toBe('PENDING');
    const [e] = await c.join(1);
    if (!e) throw new Error('Nobody came.');
    await choose('NOBODY');
    expect((await c.refused(e, 'createConnection', { userId: b.id })).message).toContain('takes no requests');
    // somebody whom b asked may answer by asking
    await c.ask(b, e);
    expect((await c.ask(e, b)).state).toBe('ACCEPTED');
    await c.settings({ whoCanRequest: 'NOBODY' });
    expect((await c.refused(e, 'createConnection', { userId: a.id })).code).toBe('FORBIDDEN');
    await c.settings({ whoCanRequest: 'EVERYONE' });
    expect(await choose(null)).toMatchObject({ whoCanRequest: 'EVERYONE' });
  });
});
