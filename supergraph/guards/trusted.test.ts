import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Socket } from '../testing/socket.ts';
import { post, type Started, start } from '../testing/start.ts';
import type { Manifest } from './trusted.ts';
import { sha256, trustedDocuments } from './trusted-text.ts';

const written = 'query Titles($id: ID!) { course(id: $id) { ...c } } query All { courses { ...c id } } fragment c on Course { title }';
const operations = trustedDocuments(parse(written));
const [titles, all] = operations;
if (!titles || !all) throw new Error('two operations were written');
const manifest: Manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
const untrusted = '{ courses { id } }';
const hash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const variables = { id: 'c1' };
const titled = { data: { course: { title: 'Course c1' } } };
const Failed = z.object({ errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).optional() });
const codes = ({ status, body }: { status: number; body: unknown }) => [
  status,
  Failed.parse(body).errors?.map(({ extensions }) => extensions.code),
];

test('a document is its operation, and the fragments of it alone', () => {
  expect(titles.body).toBe('query Titles($id: ID!) {\n  course(id: $id) {\n    ...c\n  }\n}\n\nfragment c on Course {\n  title\n}');
  expect([titles.id, titles.name, titles.type]).toEqual([sha256(titles.body), 'Titles', 'query']);
});

describe('only', () => {
  let started: Started;
  let url: string;
  beforeAll(async () => {
    started = await start({ trusted: { mode: 'only', manifest } });
    url = started.gateway.url;
  });
  afterAll(() => started.gateway.stop());

  test.each([
    ['by hash', hash(titles.id)],
    ['by id', { documentId: `sha256:${titles.id}` }],
    ['by the id alone', { documentId: titles.id }],
    ['by its text', { query: titles.body }],
    ['by its text, written in another way', { query: `# c\n${titles.body.replace(/\s+/g, '  ')}` }],
    ['by its text with all the others', { query: written, operationName: 'Titles' }],
  ])('serves what is trusted %s, the second time too', async (_, body) => {
    for (let n = 0; n < 2; n++) expect((await post(url, { ...body, variables })).body).toEqual(titled);
  });
  test('by GET', async () => {
    const get = async (query: Record<string, string>) => {
      const search = new URLSearchParams({ ...query, variables: JSON.stringify(variables) });
      const response = await fetch(`${url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } });
      return { status: response.status, body: await response.json() };
    };
    expect((await get({ documentId: titles.id })).body).toEqual(titled);
    expect((await get({ extensions: JSON.stringify(hash(titles.id).extensions) })).body).toEqual(titled);
    expect(codes(await get({ query: untrusted }))).toEqual([403, ['UNTRUSTED_DOCUMENT']]);
    expect(codes(await get({ documentId: 'x' }))).toEqual([403, ['UNTRUSTED_DOCUMENT']]);
  });
  test.each([
    ['another text', { query: untrusted }],
    ['a trusted one with a field more', { query: titles.body.replace('title', 'title id'), variables }],
    ['a trusted one beside another', { query: `${titles.body} query Other ${untrusted}`, operationName: 'Titles', variables }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['an unknown id', { documentId: sha256(untrusted) }],
    ['a text that registers itself', { query: untrusted, ...hash(sha256(untrusted)) }],
    ['a text under the hash of a trusted one', { query: untrusted, ...hash(titles.id) }],
    ['a text under the id of a trusted one', { query: untrusted, documentId: titles.id }],
  ])('refuses %s, and again', async (_, body) => {
    for (let n = 0; n < 2; n++) expect(codes(await post(url, body))).toEqual([403, ['UNTRUSTED_DOCUMENT']]);
    expect(codes(await post(url, hash(sha256(untrusted))))).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']]);
  });
  test('over sockets and streams', async () => {
    const socket = await Socket.connect(url);
    socket.subscribe('1', '', variables, { extensions: hash(titles.id).extensions });
    expect((await socket.of('1')).payload).toEqual(titled);
    socket.subscribe('2', titles.body, variables);
    expect((await socket.of('2')).payload).toEqual(titled);
    socket.subscribe('3', untrusted);
    expect((await socket.of('3', 'error')).payload[0].extensions).toEqual({ code: 'UNTRUSTED_DOCUMENT' });
    await socket.close();
    const stream = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: untrusted }),
    });
    expect(codes({ status: stream.status, body: await stream.json() })).toEqual([400, ['UNTRUSTED_DOCUMENT']]);
  });
});

describe('log', () => {
  test('everything is served; what is not trusted is told once', async () => {
    const { gateway, log } = await start({ trusted: { mode: 'log', manifest } });
    expect((await post(gateway.url, { ...hash(titles.id), variables })).body).toEqual(titled);
    for (const query of ['query Mine { courses { id } }', 'query Mine { courses { id }  }', all.body])
      expect((await post(gateway.url, { query })).status).toBe(200);
    expect(log.lines.filter(({ message }) => message.includes('manifest')).map(({ fields }) => fields.name)).toEqual(['Mine']);
    await gateway.stop();
  });
});

test('off', async () => {
  const { gateway } = await start({ trusted: { mode: 'off', manifest } });
  expect((await post(gateway.url, { query: untrusted })).status).toBe(200);
  expect(codes(await post(gateway.url, hash(titles.id)))).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']]);
  await gateway.stop();
});
