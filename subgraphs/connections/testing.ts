import { events as accounts } from '@lyceum/accounts/events';
import { newId } from '@lyceum/kit';
import { type Actor, testSubgraph } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import subgraph from './subgraph.ts';
import { people, ties } from './tables.ts';
import { canonicalPair } from './utilities.ts';

const inputOf = (field: string) => `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
/** `mutation ($input: BlockUserInput!) { blockUser(input: $input) { … } }` */
export const mutation = (field: string, selection = 'id') =>
  `mutation ($input: ${inputOf(field)}!) { ${field}(input: $input) { ${selection} } }`;
export const PERIOD = { from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' };

/** The domain with what its tests say again and again. */
export async function startConnections() {
  // the clock's work is called by the tests themselves
  const listeners = Object.fromEntries(Object.entries(subgraph.listeners ?? {}).filter(([, { kind }]) => kind !== 'schedule'));
  const domain = await testSubgraph({ ...subgraph, listeners });
  const admin = domain.viewer({ scopes: ['connections:manage', 'ems:settings', 'reports:read'] });

  /** People whom connections knows, as after their registration. */
  const join = async (n: number, names: readonly string[] = []): Promise<Actor[]> => {
    const actors = Array.from({ length: n }, () => domain.viewer());
    await domain
      .system()
      .db.insert(people)
      .values(actors.map(({ id }, i) => ({ userId: id, displayName: names[i] ?? `Person ${i}` })));
    return actors;
  };
  const does = async (actor: Actor, field: string, input: Record<string, unknown>, selection?: string) =>
    (await actor.get(mutation(field, selection), { input }))[field];
  const ask = async (from: Actor, to: Actor, more: Record<string, unknown> = {}): Promise<{ id: string; state: string }> =>
    does(from, 'createConnection', { userId: to.id, ...more }, 'id state');
  const connect = async (a: Actor, b: Actor): Promise<string> => {
    const { id } = await ask(a, b);
    await ask(b, a);
    return id;
  };
  return {
    ...domain,
    admin,
    join,
    async three(): Promise<[Actor, Actor, Actor]> {
      const [a, b, c] = await join(3);
      if (!a || !b || !c) throw new Error('Nobody came.');
      return [a, b, c];
    },
    does,
    ask,
    connect,
    refused: (actor: Actor, field: string, input: Record<string, unknown>) => actor.refusal(mutation(field, '__typename'), { input }),
    async settings(values: Record<string, unknown>) {
      await admin.get('mutation ($input: UpdateConnectionSettingsInput!) { updateConnectionSettings(input: $input) { version } }', {
        input: values,
      });
    },
    suspend: (userId: string) => domain.hear(accounts, 'accounts.user.suspended.v1', { userId, reason: 'spam' }),
    reinstate: (userId: string) => domain.hear(accounts, 'accounts.user.reinstated.v1', { userId }),
    /** The facts about one connection or person, without the domain's name. */
    async told(subjectId: string) {
      const facts = await domain.facts();
      return facts.filter(({ subject }) => subject.id === subjectId).map(({ type }) => type.split('.').slice(1, 3).join('.'));
    },
    /** Ties without their other direction or their connection, and counts that are not the ties’. */
    broken: async () =>
      domain.system().db.execute(sql`
    select user_id from connections.ties t where not exists (select from connections.ties o where o.user_id = t.other_id and o.other_id = t.user_id and o.connection_id = t.connection_id)
    union all select user_id from connections.ties t join connections.connections c on c.id = t.connection_id where c.state <> 'ACCEPTED'
    union all select user_lo from connections.connections c where state = 'ACCEPTED'
      and not exists (select from connections.people p where p.user_id in (c.user_lo, c.user_hi) and p.suspended_at is not null)
      and (select count(*) from connections.ties t where t.connection_id = c.id) <> 2
    union all select user_id from connections.standings s where connection_count <> (select count(*) from connections.ties t where t.user_id = s.user_id)`),
    /** How somebody stands to another. */
    async stands(actor: Actor, to: Actor): Promise<string> {
      return (await actor.entity('User', { id: to.id }, 'connectionState')).connectionState;
    },
  };
}
export type Connections = Awaited<ReturnType<typeof startConnections>>;

/** People and the given connections between them, without asking. */
export async function makeNetwork(
  c: Connections,
  n: number,
  edges: readonly (readonly [number, number])[],
  blocked: readonly (readonly [number, number])[] = [],
) {
  const actors = await c.join(n);
  const { db } = c.system();
  const id = (i: number) => actors[i]?.id ?? '';
  for (const [x, y] of edges) {
    const connectionId = newId();
    const { userLo, userHi } = canonicalPair({ a: id(x), b: id(y) });
    await db.execute(sql`insert into connections.connections (id, user_lo, user_hi, from_id, to_id, state, requested_at, connected_at)
      values (${connectionId}, ${userLo}, ${userHi}, ${userLo}, ${userHi}, 'ACCEPTED', now(), now())`);
    await db.insert(ties).values([
      { userId: id(x), otherId: id(y), connectionId, connectedAt: new Date() },
      { userId: id(y), otherId: id(x), connectionId, connectedAt: new Date() },
    ]);
  }
  for (const [x, y] of blocked) await db.execute(sql`insert into connections.blocks values (${id(x)}, ${id(y)}, now())`);
  return { actors, id, at: (i: number): Actor => actors[i] ?? c.nobody };
}
