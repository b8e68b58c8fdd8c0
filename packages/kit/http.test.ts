import { createHash } from 'node:crypto';
import { Agent, request as send } from 'node:http';
import { createLog } from '@lyceum/platform/log.ts';
import { NOBODY, PRINCIPAL_HEADER, type Principal, signPrincipal } from '@lyceum/platform/principal.ts';
import { EXACT_HEADER, type SubgraphRequest, type SubgraphResponse } from '@lyceum/platform/transport.ts';
import { buildSchema, GraphQLScalarType } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { executor } from './execute.ts';
import { serveSubgraph } from './http.ts';
import { PersistedDocuments } from './persisted.ts';

const secret = 'a secret of at least thirty-two characters';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const named = (query: string) => ({ extensions: { persistedQuery: { version: 1 as const, sha256Hash: hashOf(query) } } });

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function serve(execute = async (_: SubgraphRequest): Promise<SubgraphResponse> => ({ data: {} })) {
  const asked: SubgraphRequest[] = [];
  const server = await serveSubgraph(
    {
      name: 'notes',
      log: createLog({ level: 'silent', name: 'test' }),
      execute: (request) => {
        asked.push(request);
        return execute(request);
      },
      handle: async () => new Response(null, { status: 404 }),
      ready: async () => {},
    },
    { port: 0, host: '127.0.0.1', secret },
  );
  stops.push(server.stop);
  const post = async (body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, { method: 'POST', body: JSON.stringify(body), headers });
    const answer: { errors?: { message: string }[] } = JSON.parse(await response.text());
    return { status: response.status, body: answer };
  };
  return { ...server, asked, post };
}

test('a document is asked for once, and then known by its hash', async () => {
  const { post, asked } = await serve();
  const query = '{ notes }';
  expect(await post(named(query))).toEqual({
    status: 200,
    body: { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
  });
  expect((await post({ ...named(query), query })).body).toEqual({ data: {} });
  expect((await post({ ...named(query), variables: { a: 1 } })).body).toEqual({ data: {} });
  expect(asked.map((request) => [request.query, request.variables])).toEqual([
    [query, {}],
    [query, { a: 1 }],
  ]);
});

test('under the hash of another document nothing is kept', async () => {
  const { post, asked } = await serve();
  expect((await post({ ...named('{ notes }'), query: '{ secrets }' })).status).toBe(400);
  expect((await post(named('{ notes }'))).body.errors?.[0]?.message).toBe('PersistedQueryNotFound');
  expect((await post({})).status).toBe(400);
  expect(asked).toEqual([]);
});

test('documents that are not used are forgotten', () => {
  const documents = new PersistedDocuments(2);
  const persisted = (query: string) => named(query).extensions.persistedQuery;
  const [a, b, c] = ['{ a }', '{ b }', '{ c }'];
  for (const query of [a, b]) documents.find(query, persisted(query));
  expect(documents.find(undefined, persisted(a))).toBe(a);
  documents.find(c, persisted(c));
  expect([a, b, c].map((query) => typeof documents.find(undefined, persisted(query)))).toEqual(['string', 'object', 'string']);
});

test('a fetch is parsed and validated once, however often it comes', async () => {
  let literals = 0;
  const schema = buildSchema('scalar Counted type Query { notes(of: Counted): Int }');
  const scalar = schema.getType('Counted');
  if (!(scalar instanceof GraphQLScalarType)) throw new Error('no scalar');
  scalar.parseLiteral = () => {
    literals++;
    return 1;
  };
  const run = executor(schema, () => {
    throw new Error('not executed');
  });
  const { post } = await serve(async (request) => {
    try {
      await run(request);
    } catch {
      // not executed
    }
    return { data: {} };
  });
  const query = '{ notes(of: 7) }';
  await post({ ...named(query), query });
  const first = literals;
  expect(first).toBeGreaterThan(0);
  for (let n = 0; n < 20; n++) await post(named(query));
  expect(literals).toBe(first);
});

test('a signature is accepted once, for one body', async () => {
  const { post, asked } = await serve();
  const principal: Principal = { kind: 'system', name: 'gateway' };
  const body = { query: '{ notes }', variables: {} };
  const header = { [PRINCIPAL_HEADER]: signPrincipal(secret, principal, 'notes', JSON.stringify(body)) };
  await post(body, header);
  await post(body, header);
  await post(
    { ...body, variables: { other: true } },
    { [PRINCIPAL_HEADER]: signPrincipal(secret, principal, 'notes', JSON.stringify(body)) },
  );
  expect(asked.map((request) => request.principal)).toEqual([principal, NOBODY, NOBODY]);
});

test.each<[string, SubgraphResponse, string | null]>([
  ['data alone', { data: { notes: 1 } }, '1'],
  ['data with errors', { data: { notes: null }, errors: [{ message: 'no' }] }, null],
  ['errors alone', { errors: [{ message: 'no' }] }, null],
  ['data with extensions', { data: { notes: 1 }, extensions: { viewerAsked: true } }, null],
])('that an answer is exact is said of data alone: %s', async (_, response, exact) => {
  const { port } = await serve(async () => response);
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', body: JSON.stringify({ query: '{ notes }' }) });
  expect([answer.headers.get(EXACT_HEADER), await answer.json()]).toEqual([exact, response]);
});

test('what is no answer to a fetch is never exact', async () => {
  const { port } = await serve();
  const url = `http://127.0.0.1:${port}`;
  const answers = [await fetch(`${url}/livez`), await fetch(`${url}/graphql`, { method: 'POST', body: '[]' })];
  expect(answers.map(({ status, headers }) => [status, headers.get(EXACT_HEADER)])).toEqual([
    [200, null],
    [400, null],
  ]);
});

test('while it stops, requests are finished and kept connections are let go', async () => {
  let finish = () => {};
  const working = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { port, stop, asked } = await serve(async () => {
    await working;
    return { data: { done: true } };
  });
  const agent = new Agent({ keepAlive: true });
  const answered = new Promise<{ connection: string | undefined; text: string }>((resolve, reject) => {
    const request = send({ port, path: '/graphql', method: 'POST', agent }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ connection: response.headers.connection, text }));
    });
    request.on('error', reject);
    request.end(JSON.stringify({ query: '{ done }' }));
  });
  await expect.poll(() => asked.length).toBe(1);
  const stopped = stop();
  finish();
  expect(await answered).toMatchObject({ text: '{"data":{"done":true}}' });
  const started = performance.now();
  await stopped;
  expect(performance.now() - started).toBeLessThan(2_000);
  agent.destroy();
});
