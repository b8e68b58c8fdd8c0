import { isEnumType, isInputObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, graph } = both(subgraphs);

test('values to ask with are those that all know, values to answer with those of any', async () => {
  const values = (name: string) => {
    const type = graph.apiSchema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : isInputObjectType(type) ? Object.keys(type.getFields()) : [];
  };
  expect([values('State'), values('Level'), values('Order')]).toEqual([['NEW', 'DONE'], ['LOW', 'HIGH', 'MIDDLE'], ['by']]);
  expect(await ask('query ($state: State) { jobs(state: $state) { id level wished } }', { variables: { state: 'DONE' } })).toEqual({
    data: {
      jobs: [
        { id: 'DONE-1', level: 'LOW', wished: 'MIDDLE' },
        { id: 'j-2', level: 'HIGH', wished: 'MIDDLE' },
      ],
    },
  });
  await expect(ask('{ jobs(state: LOST) { id } }')).rejects.toThrow('LOST');
});
