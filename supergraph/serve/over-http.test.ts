import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Started, start } from '../testing/start.ts';

/**
 * The audits of https://graphql.github.io/graphql-over-http. These three SHOULDs we do not follow: for `application/json` a request
 * that never ran is answered with 400, as Apollo Server does, and not 200: proxies, retries and monitors see that it failed.
 */
const NOT_FOLLOWED = new Set(['572B', 'FDE2', '7B9B']);

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started.gateway.stop());

const audits = serverAudits({
  url: () => `${started.gateway.url}/graphql`,
  // a GET from a browser's form or image looks like the audits' own; this header tells them apart
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), 'apollo-require-preflight': '1' } }),
});

test('the suite is there', () => {
  expect(audits.length).toBeGreaterThan(55);
  expect(audits.map(({ id }) => id)).toEqual(expect.arrayContaining([...NOT_FOLLOWED]));
});

describe.each(['MUST', 'SHOULD', 'MAY'] as const)('%s', (level) => {
  test.each(audits.filter(({ name }) => name.startsWith(level)).map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (id, _, audit) => {
      const { status } = await audit.fn();
      expect(status).toBe(NOT_FOLLOWED.has(id) ? 'warn' : 'ok');
    },
  );
});
