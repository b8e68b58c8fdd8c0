import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type Person, person } from './house/people.ts';
import { startApart, type Topology, until } from './house/topology.ts';

let graph: Topology;
let sam: Person;
beforeAll(async () => {
  graph = await startApart();
  sam = await person(graph, 'Sam');
});
afterAll(() => graph?.stop());

const Answer = z.object({
  data: z.looseObject({ me: z.looseObject({}).nullable() }).nullable(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({}).optional(),
      }),
    )
    .optional(),
});

const ask = async (query: string) => {
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${sam.client.tokens?.accessToken}` },
    body: JSON.stringify({ query }),
  });
  return Answer.parse(await response.json());
};

it('costs its own fields, with an error that names it, and comes back by itself', async () => {
  const query = '{ me { displayName profile { handle } unreadNotificationCount enrollments(first: 1) { totalCount } } }';
  await until(async () => (await ask(query)).data?.me?.profile != null);

  await graph.program('profiles').end('SIGKILL');
  const { data, errors } = await ask(query);
  expect(data).toEqual({
    me: { displayName: 'Sam', profile: null, unreadNotificationCount: expect.any(Number), enrollments: { totalCount: 0 } },
  });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.path).toEqual(['me']);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', subgraph: 'profiles' });
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|stack/);

  await graph.restart('profiles');
  await until(async () => (await ask(query)).errors === undefined);
});
