import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, compiled, stock } = both(subgraphs);

test('each member has its own fields, from two subgraphs', async () => {
  expect(await ask('{ feed { __typename ... on Post { text likes } ... on Picture { likes url } } }')).toEqual({
    data: {
      feed: [
        { __typename: 'Post', text: 'words', likes: 3 },
        { __typename: 'Picture', likes: 0, url: '/i-1' },
        { __typename: 'Post', text: '', likes: 3 },
      ],
    },
  });
});
test('members of which only one subgraph knows', async () => {
  expect(await ask('{ liked { ... on Post { text } ... on Person { name } } pinned { __typename } }')).toEqual({
    data: { liked: [{ text: 'words' }, { name: 'Ada' }, null], pinned: null },
  });
});
test('one name for fields that a subgraph cannot answer under one name, also when the value is 0, "" or null', async () => {
  const query = '{ feed { ... on Picture { text: url } ... on Post { text count } } }';
  expect((await compiled(query)).data).toEqual({ feed: [{ text: 'words', count: 1 }, { text: '/i-1' }, { text: '', count: 0 }] });
  // the stock executor renames no value that is falsy
  expect((await stock(query)).data).toEqual(null);
});
