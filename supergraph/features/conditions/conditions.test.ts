import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, compiled, sent } = both(subgraphs);

const query = `query ($x: Boolean!, $y: Boolean = true, $n: Int) {
  things { a @include(if: $x) c(n: $n) @skip(if: $x) ...D @include(if: $y) b @skip(if: true) }
  two @include(if: $x)
  ... @skip(if: $y) { one }
}
fragment D on Thing { d { b @skip(if: $x) c } }`;

test.each([
  [{ x: true }, { things: [{ a: 1, d: { c: 3 } }], two: 2 }],
  [{ x: false, n: 7 }, { things: [{ c: 7, d: { b: 2, c: 3 } }] }],
  [
    { x: true, y: false },
    { things: [{ a: 1 }], two: 2, one: 1 },
  ],
  [
    { x: false, y: false },
    { things: [{ c: 3 }], one: 1 },
  ],
])('%j', async (variables, data) => {
  expect(await ask(query, { variables })).toEqual({ data });
});
test('what is skipped is not fetched', async () => {
  await compiled(query, { variables: { x: true, y: false } });
  expect(sent.map(({ subgraph }) => subgraph).sort()).toEqual(['one', 'two']);
  await compiled('query ($x: Boolean!) { things { a c @include(if: $x) } }', { variables: { x: false } });
  expect(sent.map(({ subgraph }) => subgraph)).toEqual(['one']);
});
test('one compiled operation answers every combination of many conditions', async () => {
  const names = Array.from({ length: 12 }, (_, n) => `c${n}`);
  const text = `query (${names.map((name) => `$${name}: Boolean!`)}) { things { ${names.map((name) => `${name}: a @include(if: $${name})`).join(' ')} } }`;
  for (let n = 0; n < 64; n++) {
    const variables = Object.fromEntries(names.map((name, i) => [name, ((n * 67) >> i) % 2 === 1]));
    const expected = Object.fromEntries(names.filter((name) => variables[name]).map((name) => [name, 1]));
    expect((await compiled(text, { variables })).data).toEqual({ things: [expected] });
  }
});
test('a condition that is null is refused before anything runs', async () => {
  const answer = await compiled('query ($x: Boolean = true) { things { a @include(if: $x) } }', { variables: { x: null } });
  expect(answer).toMatchObject({ data: undefined, errors: [{ code: 'BAD_USER_INPUT' }] });
  expect(sent).toEqual([]);
});
test('nothing left', async () => {
  expect(await ask('query ($x: Boolean!) { two @include(if: $x) things @skip(if: true) { a } }', { variables: { x: false } })).toEqual({
    data: {},
  });
});
