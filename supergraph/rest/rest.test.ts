import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { u2 } from '../testing/house-schema.ts';
import { ask, type Started, start } from '../testing/start.ts';
import type { RestEndpoint } from './manifest.ts';

const endpoint = (method: RestEndpoint['method'], path: string, field: string, text: string, id?: string): RestEndpoint => ({
  app: 'house',
  method,
  path,
  field,
  text,
  operation: field,
  ...(id === undefined ? {} : { id }),
});
const rest = [
  endpoint('GET', '/courses/', 'courses', 'query Courses { courses { id title } }'),
  endpoint('GET', '/courses/{id}/', 'course', 'query Course($id: ID!) { course(id: $id) { id title } }', 'id'),
  endpoint('PUT', '/courses/{id}/', 'publish', 'mutation Publish($id: ID!, $times: Int) { publish(id: $id, times: $times) { id } }', 'id'),
  endpoint('GET', '/broken/{id}/', 'course', 'query Broken($id: ID!) { course(id: $id) { id broken } }', 'id'),
  endpoint('GET', '/assistants/{id}/', 'course', 'query Assistant($id: ID!) { course(id: $id) { id assistant { id displayName } } }', 'id'),
  endpoint('POST', '/courses/', 'publish', 'mutation Published($id: ID!) { publish(id: $id) { id } }'),
  endpoint('POST', '/publications/', 'publish', 'mutation Publications($id: ID!) { publish(id: $id) { id } }'),
  endpoint('GET', '/echo/', 'echo', 'query Echo($value: Int!, $text: String) { echo(value: $value, text: $text) }'),
  endpoint('POST', '/names/', 'rename', 'mutation Rename($input: RenameInput!) { rename(input: $input) { id displayName } }'),
];

let graph: Started;
beforeAll(async () => {
  graph = await start({
    rest,
    corsOrigins: ['https://app.test'],
    trusted: { mode: 'only', manifest: { format: 'apollo-persisted-query-manifest', version: 1, operations: [] } },
  });
});
afterAll(() => graph.gateway.stop());

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${graph.gateway.url}/api/v1${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    type: response.headers.get('content-type'),
    body: text ? JSON.parse(text) : undefined,
  };
}

describe('an endpoint is answered by its operation', () => {
  test('the value of the root field is the answer, with and without the last slash', async () => {
    const answer = await call('GET', '/courses/c1/');
    expect(answer).toMatchObject({ status: 200, body: { id: 'c1', title: 'Course c1' } });
    expect((await call('GET', '/courses/c1')).body).toEqual(answer.body);
  });
  test('text of the query string becomes the type of its variable', async () => {
    const { status, body } = await call('GET', '/echo/?value=7&text=words');
    expect(status).toBe(200);
    expect(body).toContain('7');
    expect(body).toContain('words');
  });
  test('POST answers 201 and says where the new thing is', async () => {
    const { status, body, headers } = await call('POST', '/courses/?id=c1', {});
    expect(body).toEqual({ id: 'c1' });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe('/api/v1/courses/c1/');
    // nothing is served below this one
    const other = await call('POST', '/publications/?id=c1', {});
    expect([other.status, other.headers.get('location')]).toEqual([201, null]);
  });
  test('PUT answers 200', async () => {
    expect(await call('PUT', '/courses/c1/', {})).toMatchObject({ status: 200, body: { id: 'c1' } });
  });
  test('what only somebody may do is 401 for nobody, and says how to come back', async () => {
    const { status, headers, body } = await call('POST', '/names/', { displayName: 'Ada' });
    expect(status).toBe(401);
    expect(body.code).toBe('UNAUTHENTICATED');
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });
  test('HEAD has the status of GET and no body', async () => {
    expect(await call('HEAD', '/courses/c1/')).toMatchObject({ status: 200, body: undefined });
  });
  test('its documents are served where others are not trusted', async () => {
    expect((await ask(graph.gateway.url, '{ courses { id } }')).status).toBe(403);
    expect((await call('GET', '/courses/c1/')).status).toBe(200);
  });
  test('a browser of an allowed origin may put and delete', async () => {
    const response = await fetch(`${graph.gateway.url}/api/v1/courses/c1/`, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.test', 'access-control-request-method': 'PUT' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('PUT');
  });
});

describe('a refusal is a problem', () => {
  test.each<[string, string, string, unknown, number, string]>([
    ['an unknown path', 'GET', '/nothing/', undefined, 404, 'nothing'],
    ['the root', 'GET', '', undefined, 404, '/api/v1'],
    ['a course that is not there', 'GET', '/courses/c9/', undefined, 404, 'no such thing'],
    ['an id that is not well encoded', 'GET', '/courses/%E0%A4%A/', undefined, 404, 'no such thing'],
    ['another method', 'DELETE', '/courses/', undefined, 405, 'GET, HEAD'],
    ['an unknown parameter', 'GET', '/courses/?colour=red', undefined, 400, '"colour"'],
    ['a parameter of another type', 'GET', '/echo/?value=many', undefined, 400, '"value" is a whole number'],
    ['a parameter given twice', 'GET', '/echo/?value=1&value=2', undefined, 400, 'more than once'],
    ['a parameter that is missing', 'GET', '/echo/', undefined, 400, 'value'],
    ['an unknown field of the body', 'POST', '/names/', { displayName: 'Ada', colour: 'red' }, 400, '"colour"'],
    ['the name of what all objects have', 'POST', '/names/', { displayName: 'Ada', constructor: 'x' }, 400, '"constructor"'],
    ['a body that is no object', 'POST', '/names/', [], 400, 'object'],
    ['a body that is no JSON', 'POST', '/names/', '{', 400, 'JSON'],
    ['a field that is missing', 'POST', '/names/', {}, 400, 'displayName'],
    ['a body where none is taken', 'PUT', '/courses/c1/', { title: 'x' }, 400, '"title"'],
  ])('%s', async (_, method, path, body, status, detail) => {
    const answer = await call(method, path, body);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ type: 'about:blank', status, requestId: answer.headers.get('x-request-id') });
    expect(answer.body.detail).toContain(detail);
    expect(typeof answer.body.code).toBe('string');
  });
  test('405 says what is allowed', async () => {
    expect((await call('POST', '/courses/c1/', {})).headers.get('allow')).toBe('GET, HEAD, PUT');
  });
  test.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data'])(
    'a body of %s, as forms of other sites send',
    async (type) => {
      expect(await call('POST', '/names/', 'displayName=Eve', { 'content-type': type })).toMatchObject({ status: 415 });
    },
  );
  test('a body that is too large', async () => {
    expect((await call('POST', '/names/', { displayName: 'x'.repeat(300_000) })).status).toBe(413);
  });
  test('what its owner does not show the reader is null, and the rest is answered', async () => {
    expect((await call('GET', '/assistants/c1/')).body).toEqual({ id: 'c1', assistant: { id: u2, displayName: 'Name 2' } });
    graph.house.gone.add(u2);
    expect(await call('GET', '/assistants/c1/')).toMatchObject({ status: 200, body: { id: 'c1', assistant: null } });
    graph.house.gone.delete(u2);
  });
  test('nothing is missing silently: an error anywhere is the answer', async () => {
    expect(await call('GET', '/broken/c1/')).toMatchObject({ status: 200 });
    const { status, body } = await call('GET', '/broken/c2/');
    expect(body).toMatchObject({ status: 403, code: 'FORBIDDEN', detail: 'Not this one.' });
    expect(status).toBe(403);
    expect(body).not.toHaveProperty('id');
  });
});

test('Swagger UI comes from this machine alone', async () => {
  const { url } = graph.gateway;
  const page = await fetch(`${url}/api/docs`);
  const html = await page.text();
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  const links = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link = '']) => link);
  expect(links).toHaveLength(4);
  for (const link of [...links, '/api/openapi.json']) {
    const file = await fetch(new URL(link, url));
    expect([link, file.status, link.startsWith('/api/')]).toEqual([link, 200, true]);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(50);
  }
  expect((await fetch(`${url}/api/docs/package.json`)).status).toBe(404);
  expect((await fetch(`${url}/api/docs`, { method: 'POST' })).status).toBe(405);
});

test('without the option there is no /api', async () => {
  const other = await start();
  for (const path of ['v1/courses/', 'docs', 'openapi.json']) expect((await fetch(`${other.gateway.url}/api/${path}`)).status).toBe(404);
  await other.gateway.stop();
});
