import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, compiled, stock } = both(subgraphs);
const places = ({ errors = [] }: Awaited<ReturnType<typeof ask>>) => errors.map(({ path, code }) => `${path} ${code}`);

test('an error is where its null is, at every place the entity has', async () => {
  const answer = await compiled('{ posts { id author { mail } } }');
  expect(answer.data).toEqual({
    posts: [
      { id: 'p-1', author: { mail: null } },
      { id: 'p-2', author: { mail: null } },
      { id: 'p-3', author: null },
    ],
  });
  expect(places(answer)).toEqual(['posts.0.author.mail INVALID', 'posts.1.author.mail INVALID']);
  expect(JSON.stringify(answer)).not.toContain('hunter2');
});
test('also when other objects of the list are not asked about', async () => {
  const query = '{ mixed { ... on Note { text } ... on Post { author { mail } } } }';
  expect(places(await compiled(query))).toEqual(['mixed.2.author.mail INVALID']);
  const onlySome = '{ posts { author { friends { mail } } } }';
  expect(places(await compiled(onlySome))).toEqual(['posts.0.author.friends.1.mail INVALID', 'posts.1.author.friends.1.mail INVALID']);
});
test('a null that is not allowed takes the parent, once', async () => {
  const answer = await ask('{ posts { id author { name } } fine }');
  expect(answer.data).toEqual({
    posts: [
      { id: 'p-1', author: null },
      { id: 'p-2', author: null },
      { id: 'p-3', author: null },
    ],
    fine: 1,
  });
  expect(places(answer)).toEqual(['posts.0.author.name NOT_FOUND', 'posts.1.author.name NOT_FOUND']);
});
test('through a list of items that must be there, up to the nearest that need not', async () => {
  const answer = await ask('{ posts { author { friends { name } } } }');
  expect(answer.data).toEqual({ posts: [{ author: { friends: null } }, { author: { friends: null } }, { author: null }] });
});
test('up to the whole answer', async () => {
  expect(await ask('{ boom fine }')).toEqual({ data: null, errors: [{ path: 'boom', code: 'FORBIDDEN', message: 'No boom.' }] });
});
test('what a subgraph left out without a word', async () => {
  const answer = await compiled('{ posts { strict { must may } } drafts { id } }');
  expect(answer.data).toEqual({
    posts: [{ strict: { must: 1, may: null } }, { strict: null }, { strict: null }],
    drafts: [{ id: 'p-1' }, null],
  });
  expect(places(answer)).toEqual(['posts.1.strict.must INTERNAL_SERVER_ERROR', 'posts.2.strict.must INTERNAL_SERVER_ERROR']);
});
test('a subgraph that is away costs its fields and one error for each fetch', async () => {
  const away = ['authors'];
  expect(await ask('{ posts { id author { id mail } } }', { away })).toMatchObject({
    data: { posts: [{ author: { id: 'a-1', mail: null } }, { author: { id: 'a-1', mail: null } }, { author: null }] },
    errors: [{ path: 'posts', code: 'UNAVAILABLE' }],
  });
  const query = '{ posts { author { name mail } } authorsOnly fine }';
  const answer = await compiled(query, { away });
  expect(answer.data).toEqual({ posts: [{ author: null }, { author: null }, { author: null }], authorsOnly: null, fine: 1 });
  expect(places(answer).sort()).toEqual(['posts UNAVAILABLE', 'undefined UNAVAILABLE']);
  expect((await stock(query, { away })).data).toEqual(answer.data);
});
