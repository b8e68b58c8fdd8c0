import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose, sdl, u1, u2 } from '../testing/house.ts';
import { sharedSdl } from '../testing/shared.graphql.ts';
import { ask, type Started, start } from '../testing/start.ts';
import { issuer } from '../testing/tokens.ts';

let keys: Awaited<ReturnType<typeof issuer>>;
let graph: Started;
beforeAll(async () => {
  keys = await issuer();
  const policies = {
    payroll: (principal: { kind: string; roles?: string[] }) => principal.kind === 'viewer' && !!principal.roles?.includes('PAYROLL'),
  };
  graph = await start({ auth: { ...keys.auth, policies } });
});
afterAll(() => graph.gateway.stop());

const asked = (name: string) => graph.subgraphs.get(name)?.requests.length ?? 0;
const refusals = (body: { errors?: { path: unknown; message: string; extensions: Record<string, unknown> }[] }) =>
  (body.errors ?? []).map(({ path }) => path);
const nobody = (query: string) => ask(graph.gateway.url, query).then(({ body }) => body);
const viewer = async (query: string, claims = {}) =>
  (await ask(graph.gateway.url, query, {}, await keys.bearer({ sub: u1, ...claims }))).body;

describe('@authenticated', () => {
  test('a field falls before any subgraph is asked; the shape stays', async () => {
    const before = asked('courses');
    const body = await nobody('{ courses { id revenue title } }');
    expect(body.data).toEqual({
      courses: [
        { id: 'c1', revenue: null, title: 'Course c1' },
        { id: 'c2', revenue: null, title: 'Course c2' },
      ],
    });
    expect(Object.keys(body.data.courses[0])).toEqual(['id', 'revenue', 'title']);
    expect(body.errors).toEqual([
      { message: 'Unauthorized field or type', path: ['courses', '@', 'revenue'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ]);
    expect(asked('courses')).toBe(before + 1);
    expect(graph.subgraphs.get('courses')?.requests.at(-1)?.query).not.toContain('revenue');
  });
  test('a viewer has it', async () => {
    expect(await viewer('{ courses { revenue } }')).toEqual({ data: { courses: [{ revenue: 99 }, { revenue: 99 }] } });
  });
  test('all root fields fallen: data is null, nobody is asked, and one is told to sign in', async () => {
    const before = asked('accounts') + asked('courses');
    const body = await nobody('{ me { id } secretCount }');
    expect(body.data).toBeNull();
    expect(body.errors.map((e: { path: unknown; extensions: unknown }) => [e.path, e.extensions])).toEqual([
      [['me'], { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason: 'UNAUTHENTICATED' }],
      [['secretCount'], { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason: 'UNAUTHENTICATED' }],
    ]);
    expect(asked('accounts') + asked('courses')).toBe(before);
  });
  test('one of two root fields fallen: the other is answered', async () => {
    expect(await nobody('{ secretCount course(id: "c1") { id } }')).toMatchObject({ data: { secretCount: null, course: { id: 'c1' } } });
  });
  test('a mutation falls before it runs', async () => {
    const body = await nobody('mutation { rename(input: {displayName: "Eve"}) { id } }');
    expect([body.data, refusals(body)]).toEqual([null, [['rename']]]);
    expect(graph.house.names.size).toBe(0);
  });
  test('a field of a guarded type falls with its type', async () => {
    const body = await nobody('{ course(id: "c1") { id hidden { word } } }');
    expect([body.data, refusals(body)]).toEqual([{ course: { id: 'c1', hidden: null } }, [['course', 'hidden']]]);
    expect((await viewer('{ course(id: "c1") { hidden { word } } }')).data).toEqual({ course: { hidden: { word: 'abracadabra' } } });
  });
  test('nothing that is skipped is let through by a condition', async () => {
    const body = await nobody('query { courses { id ... @include(if: true) { revenue } r2: revenue @skip(if: true) } }');
    expect(refusals(body)).toEqual([
      ['courses', '@', 'revenue'],
      ['courses', '@', 'r2'],
    ]);
    expect(body.data.courses[0]).toEqual({ id: 'c1', revenue: null });
  });
});

describe('@requiresScopes', () => {
  const query = '{ me { id email } }';
  test.each([
    ['none', '', false],
    ['one of two that go together', 'accounts:read', false],
    ['both', 'accounts:email accounts:read', true],
    ['the other alternative', 'admin', true],
    ['a longer name', 'admins', false],
  ])('%s of the scopes', async (_, scope, allowed) => {
    const body = await viewer(query, { scope });
    // a non-null field that fell takes its parent with it
    expect(body.data).toEqual(allowed ? { me: { id: u1, email: '1@lyceum.test' } } : { me: null });
    expect(refusals(body)).toEqual(allowed ? [] : [['me', 'email']]);
  });
});

describe('@policy', () => {
  test('is met when the function of its name says so', async () => {
    expect((await viewer('{ me { salary } }', { roles: ['PAYROLL'] })).data).toEqual({ me: { salary: 1_000 } });
    expect(await viewer('{ me { id salary } }')).toMatchObject({ data: { me: { id: u1, salary: null } } });
  });
  test('that nobody has defined is met by nobody', async () => {
    const { gateway } = await start({ auth: keys.auth });
    const { body } = await ask(gateway.url, '{ me { id salary } }', {}, await keys.bearer({ sub: u1, roles: ['PAYROLL'] }));
    expect(body.data).toEqual({ me: { id: u1, salary: null } });
    await gateway.stop();
  });
});

describe('abstract types', () => {
  test('a field of an interface asks what every implementation asks', async () => {
    const body = await nobody('{ things { __typename id label } }');
    expect(body.data).toEqual({
      things: [
        { __typename: 'OpenThing', id: 't1', label: null },
        { __typename: 'GuardedThing', id: 't2', label: null },
      ],
    });
    expect(refusals(body)).toEqual([['things', '@', 'label']]);
  });
  test('fragments are judged each on their own type', async () => {
    const body = await nobody('{ things { ... on OpenThing { label } ... on GuardedThing { id label } } }');
    expect(body.data).toEqual({ things: [{ label: 'open' }, { id: 't2', label: null }] });
    expect(refusals(body)).toEqual([['things', '@', 'label']]);
  });
  test('a fragment on the interface does not get around it', async () => {
    const body = await nobody('{ things { id ...T } } fragment T on Thing { ... on Thing { other: label } }');
    expect(body.data).toEqual({
      things: [
        { id: 't1', other: null },
        { id: 't2', other: null },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('guarded');
  });
  test('a field that fell on the interface keeps its value where a fragment has it', async () => {
    const body = await nobody('{ things { label ... on OpenThing { label } } }');
    expect(body.data).toEqual({ things: [{ label: 'open' }, { label: null }] });
  });
  test('an implementation that is guarded as a type guards the interface’s fields, not its other types', async () => {
    const guardedType = {
      ...sdl,
      courses: (sdl.courses ?? '').replace('type GuardedThing implements Thing {', 'type GuardedThing implements Thing @authenticated {'),
    };
    const lifted = compose(guardedType);
    // as an older composition made it, which left interfaces alone
    const bare = lifted
      .replace(/(interface Thing[^{]*)@authenticated/, '$1')
      .replace(/(interface Thing[^}]*label: String) @authenticated/, '$1');
    expect(bare).not.toBe(lifted);
    for (const supergraph of [lifted, bare]) {
      const { gateway } = await start({ auth: keys.auth, supergraph });
      const { body } = await ask(gateway.url, '{ things { id } }');
      expect([body.data, refusals(body)]).toEqual([{ things: null }, [['things', '@', 'id']]]);
      const open = await ask(gateway.url, '{ things { __typename ... on OpenThing { id } } }');
      expect(open.body).toEqual({ data: { things: [{ __typename: 'OpenThing', id: 't1' }, { __typename: 'GuardedThing' }] } });
      await gateway.stop();
    }
  });
  test('a union is free, each of its members is not', async () => {
    const body = await nobody('{ anything { __typename ... on OpenThing { label } ... on Vault { code } } }');
    expect(body.data).toEqual({
      anything: [
        { __typename: 'OpenThing', label: 'open' },
        { __typename: 'Vault', code: null },
      ],
    });
    expect(refusals(body)).toEqual([['anything', '@', 'code']]);
    expect((await viewer('{ anything { ... on Vault { code } } }', { scope: 'vault' })).data).toEqual({ anything: [{}, { code: '1234' }] });
  });
});

describe('what else must not leak', () => {
  test('a field of which nothing is left is null, and nobody is asked for it', async () => {
    const before = asked('courses');
    const body = await nobody('{ course(id: "c1") { revenue } }');
    expect([body.data, refusals(body)]).toEqual([{ course: null }, [['course', 'revenue']]]);
    expect(asked('courses')).toBe(before);
  });
  test('aliases, and the same field twice', async () => {
    const body = await nobody('{ courses { a: revenue b: revenue revenue } }');
    expect(body.data).toBeNull(); // nothing is left of the only root field, which is non-null
    expect(refusals(body)).toEqual([
      ['courses', '@', 'a'],
      ['courses', '@', 'b'],
      ['courses', '@', 'revenue'],
    ]);
  });
  test('a fragment that is spread twice falls at each place, once', async () => {
    const body = await nobody('{ a: course(id: "c1") { id ...R ...R } b: course(id: "c2") { id ...R } } fragment R on Course { revenue }');
    expect(body.data).toEqual({ a: { id: 'c1', revenue: null }, b: { id: 'c2', revenue: null } });
    expect(refusals(body)).toEqual([
      ['a', 'revenue'],
      ['b', 'revenue'],
    ]);
  });
  test('a key that is guarded is used inside and never answered', async () => {
    const guardedKey = {
      ...sdl,
      accounts: (sdl.accounts ?? '').replace('id: ID!\n      displayName', 'id: ID! @authenticated\n      displayName'),
    };
    const supergraph = compose(guardedKey);
    const { gateway, subgraphs } = await start({ auth: keys.auth, supergraph });
    const query = '{ course(id: "c1") { title instructors { name: displayName id } } }';
    const { body } = await ask(gateway.url, query);
    expect(body.data).toEqual({ course: null }); // User.id is non-null
    const free = await ask(gateway.url, '{ course(id: "c1") { instructors { displayName } } }');
    expect(free.body).toEqual({ data: { course: { instructors: [{ displayName: 'Name 1' }, { displayName: 'Name 2' }] } } });
    expect(subgraphs.get('accounts')?.requests.at(-1)?.variables).toEqual({
      representations: [
        { __typename: 'User', id: u1 },
        { __typename: 'User', id: u2 },
      ],
    });
    await gateway.stop();
  });
  test('directives that were imported under another name are honoured', async () => {
    const renamed = sharedSdl.replace('"@authenticated"', '{name: "@authenticated", as: "@signedIn"}');
    const supergraph = compose(
      Object.fromEntries(Object.entries(sdl).map(([name, own]) => [name, own.replaceAll('@authenticated', '@signedIn')])),
      renamed,
    );
    expect(supergraph).toContain('@signedIn');
    parse(supergraph);
    const { gateway } = await start({ auth: keys.auth, supergraph });
    const { body } = await ask(gateway.url, '{ secretCount }');
    expect([body.data, refusals(body)]).toEqual([null, [['secretCount']]]);
    await gateway.stop();
  });
  test('one caller’s plan is never another’s', async () => {
    const query = '{ me { id email phone } }';
    for (let n = 0; n < 3; n++) {
      expect((await viewer(query, { scope: 'admin' })).data).toEqual({ me: { id: u1, email: '1@lyceum.test', phone: '+1' } });
      expect((await viewer(query)).data).toEqual({ me: null });
      expect((await nobody(query)).data).toBeNull();
    }
  });
  test('introspection is as it was', async () => {
    expect((await nobody('{ __type(name: "Vault") { name } __typename }')).data).toEqual({
      __type: { name: 'Vault' },
      __typename: 'Query',
    });
  });
  test('with authentication switched off, the rules are too', async () => {
    const { gateway } = await start();
    expect((await ask(gateway.url, '{ secretCount }')).body).toEqual({ data: { secretCount: 3 } });
    await gateway.stop();
  });
});
