import { events as accounts } from '@lyceum/accounts/events';
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

const _PENDING = 'query ($d: RequestDirection) { pendingRequests(direction: $d) { totalCount nodes { id state note other { id } } } }';
const LIST = '{ connections { totalCount nodes { id state other { id } } } }';
const _rowsOf = async (x: Actor, y: Actor) =>
  c
    .system()
    .db.execute(sql`select state from connections.connections where ${x.id} in (user_lo, user_hi) and ${y.id} in (user_lo, user_hi)`);
describe('a connection', () => {
  it('ends when one of the two ends it, once, however often at once', async () => {
    const id = await c.connect(a, b);
    const { done } = await together(6, (i) => c.does(i % 2 ? a : b, 'deleteConnection', { connectionId: id }, 'state'));
    expect(done.map(({ state }) => state)).toEqual(Array(6).fill('REMOVED'));
    expect((await c.told(id)).filter((type) => type === 'connection.removed')).toHaveLength(1);
    expect((await a.get(LIST)).connections.totalCount).toBe(0);
    expect(await c.broken()).toHaveLength(0);
    const [removed] = (await c.facts('connections.connection.removed.v1')).filter(({ subject }) => subject.id === id);
    const [remover, left] = removed?.data.removedById === a.id ? [a, b] : [b, a];
    expect((await c.refused(left, 'createConnection', { userId: remover.id })).code).toBe('LIMIT_REACHED');
    expect((await c.ask(remover, left)).state).toBe('PENDING');
  });

  it('may be ended by those who hold connections:manage', async () => {
    const id = await c.connect(a, b);
    expect((await c.does(c.admin, 'deleteConnection', { connectionId: id }, 'state')).state).toBe('REMOVED');
  });

  it('of somebody suspended is out of sight until the account may act again', async () => {
    const id = await c.connect(a, b);
    await c.connect(b, d);
    await c.suspend(b.id);
    expect((await a.get(LIST)).connections.totalCount).toBe(0);
    expect(await a.entity('User', { id: a.id }, 'connectionCount')).toEqual({ connectionCount: 0 });
    expect(await a.entity('User', { id: d.id }, 'connectionDegree mutualCount')).toEqual({ connectionDegree: null, mutualCount: 0 });
    const [e] = await c.join(1);
    if (!e) throw new Error('Nobody came.');
    expect((await c.refused(e, 'createConnection', { userId: b.id })).code).toBe('NOT_FOUND');
    expect((await c.refused(b, 'createConnection', { userId: e.id })).code).toBe('FORBIDDEN');
    expect(await c.broken()).toHaveLength(0);
    await c.reinstate(b.id);
    expect((await a.get(LIST)).connections.nodes).toEqual([{ id, state: 'ACCEPTED', other: { id: b.id } }]);
    expect(await a.entity('User', { id: d.id }, 'connectionDegree mutualCount')).toEqual({ connectionDegree: 2, mutualCount: 1 });
    expect(await c.broken()).toHaveLength(0);
  });

  it('is found by the other’s name, or by one’s own tag, which nobody else sees', async () => {
    const [x, y] = await c.join(2, ['Zoë 100% Łukasz', 'Yusuf']);
    if (!x || !y) throw new Error('Nobody came.');
    const id = await c.connect(a, x);
    await c.connect(a, y);
    const search = async (who: Actor, query: string) =>
      (await who.get('query ($q: String!) { searchConnections(query: $q) { totalCount nodes { other { id } tags } } }', { q: query }))
        .searchConnections;
    expect((await search(a, 'łukasz')).nodes).toEqual([{ other: { id: x.id }, tags: [] }]);
    expect((await search(a, '100%')).totalCount).toBe(1);
    expect((await search(a, '_')).totalCount).toBe(0);
    expect((await search(b, 'Zoë')).totalCount).toBe(0);
    const { tags } = await c.does(a, 'tagConnection', { connectionId: id, tags: [' Mentor ', 'mentor', 'Old  Team'] }, 'tags');
    expect(tags).toEqual(['mentor', 'old team']);
    expect((await search(a, 'MENTOR')).nodes).toEqual([{ other: { id: x.id }, tags }]);
    expect((await a.get('{ connections(tag: "old team") { totalCount } }')).connections.totalCount).toBe(1);
    expect((await x.get('{ connections { nodes { tags } } }')).connections.nodes).toEqual([{ tags: [] }]);
    expect((await c.refused(b, 'tagConnection', { connectionId: id, tags: [] })).code).toBe('NOT_FOUND');
    expect((await c.does(a, 'tagConnection', { connectionId: id, tags: [] }, 'tags')).tags).toEqual([]);
  });

  it('says in words since when it stands', async () => {
    const id = await c.connect(a, b);
    const { connection } = await a.get(
      'query ($id: ID!) { connection(id: $id) { connectedAt card(locale: "de", timeZone: "Asia/Tokyo") { since waited } } }',
      { id },
    );
    const day = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'Asia/Tokyo' }).format(new Date(connection.connectedAt));
    expect(connection.card).toEqual({ since: day, waited: 'heute' });
  });
});

describe('counts', () => {
  it('are made right again when they drifted', async () => {
    await c.connect(a, b);
    await c.system().db.execute(sql`update connections.standings set connection_count = 17 where user_id = ${a.id}`);
    const { reconcileConnections } = await import('./services.ts');
    const run = (ctx: unknown) => reconcileConnections(ctx as Parameters<typeof reconcileConnections>[0], {});
    expect(await run(c.system())).toEqual({ repaired: 1 });
    expect(await run(c.system())).toEqual({ repaired: 0 });
    expect(await c.broken()).toHaveLength(0);
  });
});

it('somebody who registers can be asked at once', async () => {
  const late = c.viewer();
  expect((await c.refused(a, 'createConnection', { userId: late.id })).code).toBe('NOT_FOUND');
  await c.hear(accounts, 'accounts.user.registered.v1', { userId: late.id, displayName: 'Late', email: 'late@lyceum.test' });
  expect((await c.ask(a, late)).state).toBe('PENDING');
});
