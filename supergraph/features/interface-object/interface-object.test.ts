import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, compiled, sent, stock } = both(subgraphs);

test('fields are added to every implementation', async () => {
  expect(await ask('{ media { stars title price ... on Book { pages stars } } book { price } }')).toEqual({
    data: {
      media: [
        { stars: 1, title: 'Book b-1', price: 10, pages: 7 },
        { stars: 1, title: 'Film f-1', price: 10 },
      ],
      book: { price: 20 },
    },
  });
  expect(sent.find(({ subgraph }) => subgraph === 'ratings')?.variables.representations).toContainEqual({ __typename: 'Media', id: 'b-1' });
});
test('starting where types are unknown, they are asked for', async () => {
  expect(await ask('{ best { __typename stars ... on Film { length } ... on Book { pages } similar { title } } }')).toEqual({
    data: {
      best: [
        { __typename: 'Film', stars: 2, length: null, similar: [{ title: 'Book b-3' }] },
        null,
        { __typename: 'Book', stars: 3, pages: 7, similar: [{ title: 'Book b-4' }] },
      ],
    },
  });
});
test('nobody is asked about types that do not matter', async () => {
  expect(await ask('{ worst { id stars } }')).toEqual({ data: { worst: { id: 'b-4', stars: 4 } } });
  expect(sent).toHaveLength(1);
});
test('a type that cannot be told is no object', async () => {
  expect(await ask('{ best { stars __typename } }', { away: ['media'] })).toMatchObject({
    data: { best: [null, null, null] },
    errors: [{ path: 'best', code: 'UNAVAILABLE' }],
  });
});
test('a subgraph that does not know the types does not change them', async () => {
  const query = 'query ($no: Boolean!) { book { ... on Book @skip(if: $no) { stars __typename } title __typename } }';
  expect((await compiled(query, { variables: { no: false } })).data).toEqual({ book: { stars: 2, __typename: 'Book', title: 'Book b-2' } });
  // the stock executor takes "Media" for the type of the book, and then there is no book
  expect((await stock(query, { variables: { no: false } })).data).toEqual({ book: null });
});
