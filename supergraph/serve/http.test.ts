import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, post, type Started, start } from '../testing/start.ts';

let graph: Started;
const routes = [
  { method: 'POST', path: '/webhooks/:provider', subgraph: 'accounts' },
  { method: 'GET', path: '/.well-known/jwks.json', subgraph: 'accounts' },
];
beforeAll(async () => {
  graph = await start({ routes, corsOrigins: ['https://app.test'] });
});
afterAll(() => graph.gateway.stop());
const get = (path: string, headers: Record<string, string> = {}) => fetch(graph.gateway.url + path, { headers });
const codeOf = (body: { errors: { extensions: { code: string } }[] }) => body.errors[0]?.extensions.code;

describe('bad requests are 4xx, never 500', () => {
  test.each<[string, unknown, number, string]>([
    ['a syntax error', { query: '{' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operationName', { query: '{ __typename }', operationName: 'Other' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['an empty operationName', { query: '{ __typename }', operationName: '' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['several operations and no name', { query: 'query A { __typename } query B { __typename }' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['no operation', { query: 'fragment F on Query { __typename }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of another type', { query: 'query($v: Int!) { echo(value: $v) }', variables: { v: 'x' } }, 400, 'BAD_USER_INPUT'],
    ['a variable that is missing', { query: 'query($v: Int!) { echo(value: $v) }' }, 400, 'BAD_USER_INPUT'],
    [
      'a variable too large for its type',
      { query: 'query($v: Int!) { echo(value: $v) }', variables: { v: 2 ** 40 } },
      400,
      'BAD_USER_INPUT',
    ],
    ['variables that are a list', { query: '{ __typename }', variables: [] }, 400, 'BAD_REQUEST'],
    ['variables that are text', { query: '{ __typename }', variables: '{}' }, 400, 'BAD_REQUEST'],
    ['a subscription', { query: 'subscription { maybeMessage(chatroomId: "r1") { id } }' }, 400, 'BAD_REQUEST'],
    [
      'a subscription with a conditional root',
      { query: 'subscription($no: Boolean!) { maybeMessage(chatroomId: "r1") @skip(if: $no) { id } }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a variable called representations',
      {
        query: 'query($representations: ID!) { course(id: $representations) { instructors { displayName } } }',
        variables: { representations: 'c1' },
      },
      400,
      'BAD_REQUEST',
    ],
    ['no query', {}, 400, 'BAD_REQUEST'],
    ['a query that is no text', { query: 7 }, 400, 'BAD_REQUEST'],
    ['a batch', [{ query: '{ __typename }' }], 400, 'BAD_REQUEST'],
    ['null', null, 400, 'BAD_REQUEST'],
    ['a text', '"text"', 400, 'BAD_REQUEST'],
    ['broken JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['an empty body', '', 400, 'BAD_REQUEST'],
    [
      'a persisted query that nobody knows',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
      200,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
  ])('%s', async (_, body, status, code) => {
    for (let n = 0; n < 2; n++) {
      const answer = await post(graph.gateway.url, body);
      expect([answer.status, codeOf(answer.body)]).toEqual([status, code]);
      expect(answer.body.data).toBeUndefined();
    }
  });
  test.each([
    ['text/plain', 400],
    ['multipart/form-data; boundary=x', 400],
    ['application/x-www-form-urlencoded', 400],
    ['application/json; charset=utf-16', 415],
  ])('a body of type %s', async (type, status) => {
    expect((await post(graph.gateway.url, { query: '{ __typename }' }, { 'content-type': type })).status).toBe(status);
  });
  test('a mutation by GET', async () => {
    const response = await get(`/graphql?query=${encodeURIComponent('mutation { publish(id: "c1") { id } }')}`, {
      'apollo-require-preflight': '1',
    });
    expect([response.status, response.headers.get('allow'), graph.house.published]).toEqual([405, 'POST', 0]);
  });
  test('a query by GET that a form could send (CSRF)', async () => {
    const query = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
    expect((await get(query)).status).toBe(400);
    expect(await (await get(query, { 'apollo-require-preflight': '1' })).json()).toEqual({ data: { __typename: 'Query' } });
  });
  test('another method', async () => {
    expect((await fetch(`${graph.gateway.url}/graphql`, { method: 'DELETE' })).status).toBe(405);
  });
});

describe('limits are held before anything dear is done', () => {
  const nested = (depth: number) => `{ ${'a { '.repeat(depth - 1)} b ${'}'.repeat(depth)}`;
  const bomb = (levels: number) => {
    const fragments = Array.from(
      { length: levels },
      (_, n) => `fragment F${n} on Course { instructors { id } ...F${n + 1} ... on Course { ...F${n + 1} } }`,
    );
    return `{ courses { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Course { id }`;
  };
  test.each([
    ['depth', nested(16), { limit: 'depth', max: 15 }],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} }`, { limit: 'aliases', max: 30 }],
    ['root fields', `{ ${Array.from({ length: 21 }, () => '__typename').join(' ')} }`, { limit: 'rootFields', max: 20 }],
    [
      'root fields in fragments',
      `{ ...A ...A } fragment A on Query { ${Array.from({ length: 11 }, () => '__typename').join(' ')} }`,
      { limit: 'rootFields', max: 20 },
    ],
    [
      'depth in fragments',
      `{ ...A } fragment A on Query { ${nested(10).slice(1, -1)} ...B } fragment B on Query { ${nested(16).slice(1, -1)} }`,
      { limit: 'depth', max: 15 },
    ],
    ['directives', `{ ${'id @skip(if: false) '.repeat(51)} }`, { limit: 'directives', max: 50 }],
    [
      'directives in fragments',
      `query @a { ...A @a ...A @a } fragment A on Query { ${'id @a '.repeat(24)} }`,
      { limit: 'directives', max: 50 },
    ],
    ['tokens', `{ courses { ${'id '.repeat(2_000)} } }`, { limit: 'tokens', max: 2_000 }],
  ])('%s', async (_, query, { limit, max }) => {
    const { status, body } = await ask(graph.gateway.url, query);
    expect([status, body.errors[0].extensions]).toEqual([400, { code: 'LIMIT_REACHED', limit, max }]);
    expect(body.errors[0].message).toContain(String(max));
  });
  test('what is within them is answered', async () => {
    const query = `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: __typename`).join(' ')} }`;
    expect((await ask(graph.gateway.url, query)).status).toBe(200);
    expect(
      (await ask(graph.gateway.url, `query { __schema { types { fields { type { ${'ofType { '.repeat(9)} name ${'}'.repeat(9)} } } } } }`))
        .status,
    ).toBe(200);
  });
  test.each([12, 16, 25, 60])('a bomb of %d fragments is refused at once, and delays nobody', async (levels) => {
    const started = performance.now();
    const { status, body } = await ask(graph.gateway.url, bomb(levels));
    expect([status, body.errors[0].extensions.limit]).toEqual([400, 'selections']);
    expect(performance.now() - started).toBeLessThan(100);
  });
  test('a bomb by GET, and one that is persisted', async () => {
    const byGet = await get(`/graphql?query=${encodeURIComponent(bomb(14))}`, { 'apollo-require-preflight': '1' });
    expect(byGet.status).toBe(400);
    const persisted = await post(graph.gateway.url, { query: bomb(14), extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } });
    expect(persisted.body.errors[0].extensions.limit).toBe('selections');
  });
  test('fragments that spread each other are told apart from size', async () => {
    const { status, body } = await ask(graph.gateway.url, '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
    expect([status, codeOf(body)]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });
  test('the body', async () => {
    const { status, body, headers } = await post(graph.gateway.url, { query: `{ __typename } # ${'x'.repeat(256 * 1024)}` });
    expect([status, codeOf(body), headers.get('connection')]).toEqual([413, 'LIMIT_REACHED', 'close']);
  });
  test('a body of unknown length', async () => {
    const status = await new Promise((resolve, reject) => {
      const req = httpRequest(
        `${graph.gateway.url}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json' } },
        ({ statusCode }) => resolve(statusCode),
      );
      req.on('error', reject);
      for (let n = 0; n < 40; n++) req.write('x'.repeat(10_000));
      req.end();
    });
    expect(status).toBe(413);
  });
});

describe('the front', () => {
  test('persists queries by their hash (APQ)', async () => {
    const query = '{ course(id: "c1") { title } }';
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(query))).toString('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    await post(graph.gateway.url, { query, extensions });
    expect((await post(graph.gateway.url, { extensions })).body).toEqual({ data: { course: { title: 'Course c1' } } });
  });
  test('shows Apollo Sandbox to a browser', async () => {
    const response = await get('/graphql', { accept: 'text/html' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html']);
    expect(await response.text()).toContain('Sandbox');
  });
  test('answers in the media type that the client prefers', async () => {
    const typeOf = async (accept: string) =>
      (await post(graph.gateway.url, { query: '{ __typename }' }, { accept })).headers.get('content-type');
    expect(await typeOf('application/graphql-response+json')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await typeOf('application/graphql-response+json, application/json')).toContain('graphql-response');
    expect(await typeOf('application/json')).toBe('application/json; charset=utf-8');
    expect((await post(graph.gateway.url, { query: '{ __typename }' }, { accept: 'image/png' })).status).toBe(406);
  });
  test('gives every answer the request’s id, or one of its own', async () => {
    expect((await post(graph.gateway.url, { query: '{ __typename }' }, { 'x-request-id': 'abc-1' })).headers.get('x-request-id')).toBe(
      'abc-1',
    );
    expect(
      (await post(graph.gateway.url, { query: '{ __typename }' }, { 'x-request-id': 'a b<script>' })).headers.get('x-request-id'),
    ).toMatch(/^[\da-f-]{36}$/);
    expect((await get('/livez')).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });
  test('lets browsers of the listed origins in', async () => {
    const preflight = {
      method: 'OPTIONS',
      headers: { origin: 'https://app.test', 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    };
    const allowed = await fetch(`${graph.gateway.url}/graphql`, preflight);
    expect([
      allowed.status,
      allowed.headers.get('access-control-allow-origin'),
      allowed.headers.get('access-control-allow-headers'),
    ]).toEqual([204, 'https://app.test', 'authorization']);
    expect(
      (await ask(graph.gateway.url, '{ __typename }', {}, { origin: 'https://app.test' })).headers.get('access-control-allow-origin'),
    ).toBe('https://app.test');
    expect(
      (await ask(graph.gateway.url, '{ __typename }', {}, { origin: 'https://evil.test' })).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });
  test('says 404 in RFC 9457’s form elsewhere', async () => {
    const response = await get('/elsewhere');
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect(await response.json()).toMatchObject({ status: 404, title: 'Not found' });
  });
  test('without introspection shows neither the schema nor suggestions nor the sandbox', async () => {
    const { gateway } = await start({ introspection: false });
    expect((await ask(gateway.url, '{ __schema { types { name } } }')).status).toBe(400);
    expect(JSON.stringify((await ask(gateway.url, '{ cours { id } }')).body)).not.toContain('courses');
    expect((await fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(400);
    await gateway.stop();
  });
});

describe('the subgraphs’ own routes', () => {
  test('are forwarded with their body, and answered with status and headers', async () => {
    const response = await fetch(`${graph.gateway.url}/webhooks/stripe`, {
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json', 'stripe-signature': 's', 'lyceum-principal': 'forged' },
    });
    expect([response.status, response.headers.get('x-own')]).toEqual([202, 'yes']);
    expect(await response.json()).toEqual({
      subgraph: 'accounts',
      pathname: '/webhooks/stripe',
      method: 'POST',
      body: '{"a":1}',
      type: 'application/json',
    });
    expect(await (await get('/.well-known/jwks.json')).json()).toMatchObject({ pathname: '/.well-known/jwks.json' });
  });
  test('know their methods, their segments and the limit of bodies', async () => {
    expect((await get('/webhooks/stripe')).status).toBe(405);
    expect((await get('/xwell-known/jwks.json')).status).toBe(404);
    expect((await fetch(`${graph.gateway.url}/webhooks/a/b`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${graph.gateway.url}/webhooks/a`, { method: 'POST', body: 'x'.repeat(300_000) })).status).toBe(413);
  });
  test('are 502 while their subgraph is away', async () => {
    const { gateway } = await start({
      routes,
      wrap: (transport) => ({
        name: transport.name,
        execute: (r) => transport.execute(r),
        handle: () => Promise.reject(new Error('away')),
      }),
    });
    const response = await fetch(`${gateway.url}/webhooks/stripe`, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('content-type')]).toEqual([502, 'application/problem+json']);
    await gateway.stop();
  });
  test('of a subgraph that is not there refuse the start', async () => {
    await expect(start({ routes: [{ method: 'GET', path: '/x', subgraph: 'none' }] })).rejects.toThrow('names the subgraph "none"');
  });
});

describe('readiness', () => {
  test('comes when every subgraph has answered once, and stays', async () => {
    let away = true;
    const { gateway, subgraphs } = await start({
      awaitReady: false,
      wrap: (transport) => ({
        name: transport.name,
        handle: (r) => transport.handle(r),
        execute: (r) => (away && transport.name === 'profiles' ? Promise.reject(new Error('away')) : transport.execute(r)),
      }),
    });
    const ready = async () => (await fetch(`${gateway.url}/readyz`)).status;
    expect([await ready(), gateway.ready(), (await fetch(`${gateway.url}/livez`)).status]).toEqual([503, false, 200]);
    away = false;
    await expect.poll(ready, { timeout: 5_000 }).toBe(200);
    away = true;
    expect([await ready(), subgraphs.size]).toEqual([200, 4]);
    await gateway.stop();
  });
});

test('a gateway that stops finishes what is under way and lets nobody in', async () => {
  const { gateway, subgraphs } = await start();
  const courses = subgraphs.get('courses');
  if (courses) courses.before = () => new Promise((resolve) => setTimeout(resolve, 200));
  const underWay = ask(gateway.url, '{ courses { id } }');
  await new Promise((resolve) => setTimeout(resolve, 60));
  const stopped = gateway.stop();
  expect((await underWay).body.data.courses).toHaveLength(2);
  await stopped;
  await expect(ask(gateway.url, '{ __typename }')).rejects.toThrow();
});

test('each request leaves one line in the log', async () => {
  const { gateway, log } = await start();
  await post(gateway.url, { query: 'query Titles { courses { title } }' }, { 'x-request-id': 'r-1' });
  await post(gateway.url, { query: '{ nothing }' }, { 'x-request-id': 'r-2' });
  const lines = log.lines.filter(({ fields }) => fields.requestId === 'r-1' || fields.requestId === 'r-2');
  expect(lines.map(({ level, fields }) => [level, fields.requestId, fields.operation, fields.kind, fields.status])).toEqual([
    ['debug', 'r-1', 'Titles', 'query', 200],
    ['info', 'r-2', undefined, undefined, 400],
  ]);
  await gateway.stop();
});

test('what NODE_ENV says changes nothing', async () => {
  const before = process.env.NODE_ENV;
  const answers: unknown[] = [];
  for (const environment of ['production', 'development', undefined]) {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
    const { gateway } = await start();
    const bad = await post(gateway.url, { query: '{ boom nothing }' });
    const schema = await post(gateway.url, { query: '{ __schema { queryType { name } } }' });
    answers.push([bad.status, bad.body, schema.body, (await fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html' } })).status]);
    await gateway.stop();
  }
  process.env.NODE_ENV = before;
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});
