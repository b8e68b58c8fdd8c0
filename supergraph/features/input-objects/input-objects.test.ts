import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask } = both(subgraphs);

test('defaults of the schema reach the subgraph', async () => {
  const { data } = await ask('{ search { why } }');
  expect(data).toMatchObject({ search: [{ why: '{"filter":{"limit":3},"tags":["a"]}' }, {}, {}] });
});
test('variables inside input objects and lists, also those that are not given', async () => {
  const query = `query ($text: String, $kinds: [Kind!], $n: Int!, $id: String!, $unset: Int! = 1) {
    search(filter: {limit: $unset, text: $text, kinds: $kinds, and: [{limit: $n}, {text: $id}]}, tags: null) { why score(in: {b: [[$n], null, [1, 2]]}) }
  }`;
  expect(await ask(query, { variables: { kinds: ['BIG'], n: 4, id: '7' } })).toEqual({
    data: {
      search: [{ why: '{"filter":{"limit":1,"kinds":["BIG"],"and":[{"limit":4},{"text":"7","limit":2}]},"tags":null}', score: 5.5 }],
    },
  });
});
