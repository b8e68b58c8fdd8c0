import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, compiled, stock } = both(subgraphs);
const keys = (value: unknown) => Object.keys(Object(value));

test('fragments in fragments, and the same one at two places', async () => {
  const query = `{ me { ...A boss { ...A } } people { ...B } }
    fragment A on Person { salary name { ...N } ...B }
    fragment B on Person { id ... { name { last } } }
    fragment N on Name { first }`;
  expect(await ask(query)).toEqual({
    data: {
      me: {
        salary: 20,
        name: { first: 'First p-2', last: null },
        id: 'p-2',
        boss: { salary: 10, name: { first: 'First p-1', last: null }, id: 'p-1' },
      },
      people: [
        { id: 'p-1', name: { last: null } },
        { id: 'p-2', name: { last: null } },
      ],
    },
  });
});
test('the order is that in which fields are first met', async () => {
  const { data } = await compiled(`{ me { id ...A name { last } salary ... { boss { id } } __typename } }
    fragment A on Person { __typename name { first } boss { salary } }`);
  const me = Object(data).me;
  expect([keys(me), keys(me.name), keys(me.boss)]).toEqual([
    ['id', '__typename', 'name', 'boss', 'salary'],
    ['first', 'last'],
    ['salary', 'id'],
  ]);
});
test('aliases, with arguments, and those that look like what objects inherit', async () => {
  const query =
    '{ me { a: salary b: salary(in: "CHF") __proto__: salary constructor: name { toString: first valueOf: last } hasOwnProperty: boss { __proto__: id } } }';
  const { data } = await ask(query);
  expect(JSON.stringify(data)).toBe(
    '{"me":{"a":20,"b":200,"__proto__":20,"constructor":{"toString":"First p-2","valueOf":null},"hasOwnProperty":{"__proto__":"p-1"}}}',
  );
});
test('such aliases are null where they are not given', async () => {
  const { data } = await ask('{ me { id constructor: salary __proto__: salary(in: "CHF") } }', { away: ['salaries'] });
  expect(JSON.stringify(data)).toBe('{"me":{"id":"p-2","constructor":null,"__proto__":null}}');
});
test('a fragment on an interface within an object does not hide which type the object has', async () => {
  const query =
    'query ($no: Boolean!) { me { ... on Named { ...A @include(if: $no) ... on Person { id } } } } fragment A on Person { salary }';
  expect((await compiled(query, { variables: { no: false } })).data).toEqual({ me: { id: 'p-2' } });
  // the stock executor loses the field
  expect((await stock(query, { variables: { no: false } })).data).toEqual({ me: {} });
});
