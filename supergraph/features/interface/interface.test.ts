import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask } = both(subgraphs);

test('fields of the interface and of each implementation, from two subgraphs', async () => {
  expect(
    await ask('{ items { stars title ... on Printed { pages } ... on Book { isbn } ... on Film { length critics { title } } } }'),
  ).toEqual({
    data: {
      items: [
        { stars: 5, title: 'b-1', pages: 100, isbn: 'isbn' },
        null,
        { stars: null, title: 'f-1', length: 90, critics: [{ title: 'b-2' }] },
        { stars: 4, title: 'j-1', pages: 20 },
      ],
    },
  });
});
test('one name for different fields', async () => {
  const query = '{ items { ... on Book { v: pages } ... on Journal { v: issue } ... on Film { v: length } ... on Printed { w: pages } } }';
  expect(await ask(query)).toEqual({ data: { items: [{ v: 100, w: 100 }, null, { v: 90 }, { v: 3, w: 20 }] } });
});
test('a fragment on the interface in one on an implementation in one on another interface', async () => {
  const query = '{ first { ... on Printed { ... on Book { ... on Item { stars ... on Film { length } } } } } }';
  expect(await ask(query)).toEqual({ data: { first: { stars: 5 } } });
});
