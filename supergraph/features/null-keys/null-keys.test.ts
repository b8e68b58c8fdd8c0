import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, sent } = both(subgraphs);

test('a null key is asked with as it is; what it names is the subgraph’s to say', async () => {
  expect(await ask('{ books { title lent } }')).toEqual({
    data: { books: [{ title: 'Book i-1', lent: false }, { title: 'Book null', lent: null }, null, { title: 'Book i-3', lent: true }] },
  });
  expect(sent[1]?.variables.representations).toEqual([
    { __typename: 'Book', isbn: 'i-1' },
    { __typename: 'Book', isbn: null },
    { __typename: 'Book', isbn: 'i-3' },
  ]);
});
test('and so is a key with an object that is null, or has a null in it', async () => {
  expect(await ask('{ books { dusty } }')).toEqual({ data: { books: [{ dusty: true }, { dusty: null }, null, { dusty: false }] } });
});
