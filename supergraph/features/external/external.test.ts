import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask } = both(subgraphs);

test('required fields and the client’s own arguments go together', async () => {
  expect(
    await ask('query ($polite: Boolean) { people { last greeting dear: greeting(polite: $polite) } }', { variables: { polite: true } }),
  ).toEqual({
    data: { people: [{ last: 'Lovelace', greeting: 'Hi Ada', dear: 'Dear Ada Lovelace' }] },
  });
});
