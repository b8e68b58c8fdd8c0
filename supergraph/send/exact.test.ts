import { createServer, type IncomingHttpHeaders } from 'node:http';
import { EXACT_HEADER } from '@lyceum/platform/transport.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HttpTransports } from './http.ts';
import { asking } from './transport.suite.ts';

let body = '';
let headers: IncomingHttpHeaders = {};
const server = createServer((req, res) => {
  req.resume();
  res.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);
});
const transports = new HttpTransports({ maxBytes: 200 });

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(async () => {
  await transports.close();
  await new Promise((resolve) => server.close(resolve));
});

/** What the gateway takes from a subgraph that answers with this. */
function answerTo(text: string, said: IncomingHttpHeaders, byText: boolean) {
  [body, headers] = [text, said];
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address?.port}/graphql`;
  return transports.to('courses', url).execute(asking('{ title }', { byText }));
}

const EXACT = { [EXACT_HEADER]: '1' };
// numbers, escapes and letters that would be written otherwise when they are parsed and written again
const DATA = '{"title":"\\u00e9 é \\u2028 𝄞","big":12345678901234567890,"one":1.0}';

test('the bytes of data are what the subgraph wrote, where it says that they are exact and the fetch takes text', async () => {
  expect(await answerTo(`{"data":${DATA}}`, EXACT, true)).toEqual({ dataText: DATA });
});

test.each([
  ['says nothing', {}, true],
  ['says something else', { [EXACT_HEADER]: 'true' }, true],
  ['says so, though data was asked for', EXACT, false],
])('an answer is read where the subgraph %s', async (_, said, byText) => {
  expect(await answerTo(`{"data":${DATA}}`, said, byText)).toEqual({ data: JSON.parse(DATA) });
});

test('so is one whose text does not begin with its data', async () => {
  expect(await answerTo('{ "data": {"title": "a"} }', EXACT, true)).toEqual({ data: { title: 'a' } });
});

test('text may be no larger than data', async () => {
  await expect(answerTo(`{"data":{"title":"${'x'.repeat(300)}"}}`, EXACT, true)).rejects.toThrow(/larger than 200 bytes/);
});
