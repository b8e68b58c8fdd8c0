import { type Principal, signPrincipal } from '@lyceum/platform/principal.ts';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiSchema } from './house/bad-inputs.ts';
import { byEvents, byGet, byPost, comesOut, everyQuery, type Reach, victimsArguments, type Way } from './house/canary-ask.ts';
import { type CanaryHouse, SECRET, startCanaryHouse, type Walls } from './house/canary-house.ts';
import { CANARIES, type Canary, canariesIn, type Planted, plant } from './house/canary-plant.ts';
import { everySubscription, overhearEvents, overhearSocket } from './house/canary-streams.ts';
import { createMigratedDatabase } from './house/database.ts';
import { everythingBelow, printSelection, rootFields } from './house/selections.ts';

const schema = apiSchema();
let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
let house: CanaryHouse;
let planted: Planted;
let expired: string;

beforeAll(async () => {
  database = await createMigratedDatabase();
  house = await startCanaryHouse(database.url, { gateway: true, subgraphs: true });
  planted = await plant(house);
  expired = await house.mint({ sub: planted.people.ana.id, roles: ['ADMIN'], scope: 'accounts:read messaging:manage', expiresIn: -5 });
});
afterAll(async () => {
  await house?.stop();
  await database?.drop();
});

/** Asks another house from then on, over the same database. */
async function moveTo(walls: Walls): Promise<void> {
  await house.stop();
  house = await startCanaryHouse(database.url, walls);
}

type Who = keyof Planted['people'] | 'nobody' | 'expired';
const headersOf = (who: Who): Record<string, string> => {
  if (who === 'nobody') return {};
  return { authorization: `Bearer ${who === 'expired' ? expired : planted.people[who].token}` };
};
/** Who seeks, and by which way; `deep` also goes the longer ways, from what answers with one thing. */
interface Seeker {
  readonly way: Way;
  readonly deep?: boolean;
}
type Found = Partial<Record<Canary, string[]>>;

/**
 * Every canary that comes out of Query, with the queries that it comes out of, by who sought: an operation is planned once for all of them.
 * Ends early when `enough` has been found.
 */
async function sought<K extends string>(
  seekers: Readonly<Record<K, Seeker>>,
  reach: Reach,
  enough: (found: Partial<Record<K, Found>>) => boolean = () => false,
): Promise<Partial<Record<K, Found>>> {
  const found: Partial<Record<string, Found>> = {};
  for (const query of everyQuery(schema, planted, reach)) {
    if (enough(found)) break;
    const seeking = Object.entries<Seeker>(seekers).map(async ([who, { way, deep = false }]) => {
      if (query.depth > reach.fromAll && !deep) return;
      for (const canary of await comesOut(query, way)) {
        const own = found[who] ?? {};
        found[who] = { ...own, [canary]: [...(own[canary] ?? []), query.name] };
      }
    });
    await Promise.all(seeking);
  }
  return found;
}
const deeply = (ways: readonly Who[], url: string): Record<string, Seeker> =>
  Object.fromEntries(ways.map((who) => [who, { way: byPost(url, headersOf(who)), deep: true }]));
const namesOf = (found: Found | undefined) => Object.keys(found ?? {}).sort();

/** Nobody, another student, an instructor of another course, a recruiter; and whose token is worth nothing. */
const OTHERS: readonly Who[] = ['nobody', 'eve', 'otto', 'rita', 'sue', 'expired'];
/** What is Ana's. */
const OWN: readonly Canary[] = [
  'email', 'address', 'room', 'message', 'oldMessage', 'clientMessageId', 'attachment', 'bio', 'experience', 'reason', 'payment', 'refund', 'notification',
]; // biome-ignore format: a list
/** What an administrator's scopes open. */
const ADMINS: readonly Canary[] = [
  ...OWN.filter((canary) => canary !== 'notification' && canary !== 'clientMessageId'),
  'announcement', 'draft', 'lesson', 'part', 'reviewNote', 'setting', 'suspension',
]; // biome-ignore format: a list

describe('secrets, sought in every field of every type by every way from Query', () => {
  let found: Awaited<ReturnType<typeof sought>>;
  beforeAll(async () => {
    const [ana, ada] = (['ana', 'ada'] as const).map((who) => ({ way: byPost(house.url, headersOf(who)) }));
    if (!ana || !ada) throw new Error('nobody seeks');
    found = await sought({ ...deeply(OTHERS, house.url), ana, ada }, { fromAll: 2, fromOne: 4 });
  }, 240_000);
  it('do not come out to others', () => {
    const { ana, ada, ...others } = found;
    expect(others).toEqual({});
  });
  it('come out to their owner, or the search would show nothing', () => {
    expect(namesOf(found.ana)).toEqual([...OWN].sort());
  });
  it('come out to an administrator as far as the scopes say', () => {
    expect(namesOf(found.ada)).toEqual([...ADMINS].sort());
  });
  it('do not come out by events or by GET either, which bring the owner her own', async () => {
    const others = { events: { way: byEvents(house.url, headersOf('eve')), deep: true }, get: { way: byGet(house.url, headersOf('eve')) } };
    const own = { ownEvents: { way: byEvents(house.url, headersOf('ana')) }, ownGet: { way: byGet(house.url, headersOf('ana')) } };
    const { ownEvents, ownGet, ...found } = await sought({ ...others, ...own }, { fromAll: 1, fromOne: 3 });
    expect(found).toEqual({});
    expect(namesOf(ownEvents).length).toBeGreaterThan(8);
    expect(namesOf(ownGet).length).toBeGreaterThan(5);
  });
});

it('secrets do not come over any subscription, by sockets or by events, while everything changes', async () => {
  const queries = everySubscription(schema, planted);
  const { ana, bob, iris, ada } = planted.people;
  const { ids } = planted;
  const others = await Promise.all([
    ...(['nobody', 'eve', 'otto', 'rita'] as const).map((who) => overhearEvents(house.url, headersOf(who), queries)),
    ...(['nobody', 'eve', 'otto', 'rita'] as const).map((who) =>
      overhearSocket(house.url, who === 'nobody' ? '' : planted.people[who].token, queries),
    ),
  ]);
  const own = [await overhearEvents(house.url, headersOf('ana'), queries), await overhearSocket(house.url, ana.token, queries)];
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const { data } = await bob.ask(
    `mutation($r: ID!, $a: ID!) { sendMessage(input: {chatroomId: $r, content: "${CANARIES.message} again", clientMessageId: "two", mentionedUserIds: [$a]}) { id } }`,
    { r: ids.Chatroom, a: ana.id },
  );
  await bob.ask('mutation($m: ID!) { addReaction(input: {messageId: $m, emoji: "👍"}) { id } }', { m: ids.Message });
  await ana.ask('mutation($r: ID!) { markChatroomRead(input: {chatroomId: $r}) { id } }', { r: ids.Chatroom });
  await ana.ask('mutation($r: ID!) { setTyping(input: {chatroomId: $r}) { expiresInSeconds } }', { r: ids.Chatroom });
  await ana.ask(`mutation { updateProfile(input: {bio: "${CANARIES.bio} again"}) { id } }`);
  await iris.ask('mutation($e: ID!) { reinstateEnrollment(input: {enrollmentId: $e}) { id } }', { e: ids.Enrollment });
  await iris.ask(`mutation($e: ID!) { suspendEnrollment(input: {enrollmentId: $e, reason: "${CANARIES.reason}"}) { id } }`, {
    e: ids.Enrollment,
  });
  await iris.ask(
    `mutation($c: ID!) { postAnnouncement(input: {courseId: $c, heading: "More", body: "${CANARIES.announcement}"}) { id } }`,
    { c: ids.Course },
  );
  await ada.ask(
    `mutation($p: ID!) { refundPayment(input: {paymentId: $p, amount: 50, reason: "${CANARIES.refund}", idempotencyKey: "s"}) { id } }`,
    { p: ids.Payment },
  );
  await ada.ask(`mutation($u: ID!) { sendNotification(input: {userId: $u, message: "${CANARIES.notification}"}) { id } }`, { u: ana.id });
  expect(data.sendMessage.id).toBeTruthy();
  const wanted: Canary[] = ['message', 'bio', 'reason', 'refund', 'notification'];
  for (const { text } of own)
    await expect.poll(() => wanted.filter((canary) => !canariesIn(text()).includes(canary)), { timeout: 15_000 }).toEqual([]);
  expect(others.map(({ text }) => canariesIn(text()))).toEqual(others.map(() => []));
  for (const stream of [...others, ...own]) await stream.stop();
});

it('secrets do not come out of the results of any mutation by which somebody reaches for them', async () => {
  const leaving = new Set(['logout', 'logoutAll', 'deactivateMe', 'eraseMe', 'register', 'login', 'refreshToken']);
  const found: Record<string, Canary[]> = {};
  let succeeded = 0;
  for (const field of rootFields(schema, 'Mutation').filter(({ name }) => !leaving.has(name))) {
    const query = `mutation { ${printSelection(everythingBelow(field, 'Mutation', 2), victimsArguments(planted, field))} }`;
    const text = await byPost(house.url, headersOf('mallory'))(query);
    const canaries = canariesIn(text);
    if (canaries.length) found[field.name] = canaries;
    if (JSON.parse(text).data?.[field.name]) succeeded++;
  }
  expect(found).toEqual({});
  expect(succeeded).toBeGreaterThan(3); // those that are everybody's, such as to write to somebody
});

describe('on a subgraph’s own port', () => {
  const ways: Record<string, (name: string, body: string) => Record<string, string>> = {
    'nobody signed': () => ({}),
    'somebody signed with another secret': (name, body) => principal(name, body, 'ana', 'another secret that is just as long as the first'),
    'a token instead of a principal': () => headersOf('ana'),
    'another student': (name, body) => principal(name, body, 'eve', SECRET),
    'a principal for another subgraph': (_, body) => principal('elsewhere', body, 'ana', SECRET),
    'a principal for another body': (name) => principal(name, '{}', 'ana', SECRET),
  };
  function principal(name: string, body: string, who: 'ana' | 'eve', secret: string): Record<string, string> {
    const viewer: Principal = {
      kind: 'viewer',
      userId: planted.people[who].id,
      sessionId: planted.ids.Session ?? '',
      roles: who === 'ana' ? ['ADMIN'] : [],
      scopes: who === 'ana' ? ['messaging:manage', 'accounts:read', 'payments:read', 'courses:manage', 'profiles:manage'] : [],
    };
    return { 'lyceum-principal': signPrincipal(secret, viewer, name, body) };
  }
  /** Every entity of a subgraph by the victim's keys, and all of its Query. */
  async function seek(name: string, port: number, sign: (body: string) => Record<string, string>): Promise<Canary[]> {
    const found = new Set<Canary>();
    const send = async (query: string, variables: object = {}) => {
      const body = JSON.stringify({ query, variables });
      const headers = { 'content-type': 'application/json', ...sign(body) };
      const text = await (await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body })).text();
      for (const canary of canariesIn(text)) found.add(canary);
      return text;
    };
    const own = await subgraphSchema(port);
    const entities = own.getType('_Entity');
    for (const type of entities && 'getTypes' in entities ? entities.getTypes() : []) {
      const representation = {
        __typename: type.name,
        id: planted.ids[type.name],
        userId: planted.ids.User,
        chatroomId: planted.ids.Chatroom,
      };
      for (const field of Object.values(type.getFields())) {
        const selection = printSelection(everythingBelow(field, type.name, 2), victimsArguments(planted, field));
        await send(`query($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} { ${selection} } } }`, {
          r: [representation],
        });
      }
    }
    for (const field of rootFields(own, 'Query').filter(({ name: field }) => !field.startsWith('_')))
      await send(`{ ${printSelection(everythingBelow(field, 'Query', 2), victimsArguments(planted, field))} }`);
    expect(isObjectType(own.getQueryType()), name).toBe(true);
    return [...found];
  }
  async function subgraphSchema(port: number): Promise<GraphQLSchema> {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: getIntrospectionQuery() }),
    });
    const { data }: { data: IntrospectionQuery } = JSON.parse(await response.text());
    return buildClientSchema(data);
  }

  it.each(Object.entries(ways))('nothing comes out by reference or by query: %s', async (_, way) => {
    for (const [name, port] of house.ports) expect(await seek(name, port, (body) => way(name, body)), name).toEqual([]);
  });
  it('the owner’s own come out to her, signed as the gateway signs', async () => {
    const found = new Set<Canary>();
    for (const [name, port] of house.ports)
      for (const canary of await seek(name, port, (body) => principal(name, body, 'ana', SECRET))) found.add(canary);
    expect(OWN.filter((canary) => !found.has(canary))).toEqual([]);
  });
});

describe.each([
  ['the gateway looks at no directive', { gateway: false, subgraphs: true }],
  ['no subgraph looks at its directives', { gateway: true, subgraphs: false }],
])('when %s', (_, walls) => {
  beforeAll(() => moveTo(walls));
  it('the other wall holds against others', async () => {
    expect(await sought(deeply(['nobody', 'eve', 'otto'], house.url), { fromAll: 1, fromOne: 3 })).toEqual({});
  });
});

it('with neither wall some come out, or the two tests above would show nothing', async () => {
  await moveTo({ gateway: false, subgraphs: false });
  // what else is secret is kept by the rules of the domains, which no directive states
  const hasPart = ({ eve }: { eve?: Found }) => eve?.part !== undefined;
  expect(await sought({ eve: { way: byPost(house.url, headersOf('eve')) } }, { fromAll: 2 }, hasPart)).toSatisfy(hasPart);
});
