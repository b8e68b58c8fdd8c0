import { newId } from '@lyceum/kit';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { unboundedInputs } from '@lyceum/kit/testing-bounds.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from './context.ts';
import { countPublicPlaces } from './queries.ts';
import { generateProfileSummary } from './reports.ts';
import subgraph from './subgraph.ts';
import { join, show } from './testing.ts';

let profiles: Harness;
beforeAll(async () => {
  profiles = await testSubgraph(subgraph);
});
afterAll(() => profiles.stop());

describe('counts of places for other domains', () => {
  it('hold what people show to everybody, and nothing of those who are hidden', async () => {
    const people = [];
    for (let i = 0; i < 5; i++) {
      const person = await join(profiles, `Placed ${i}`);
      await person.get('mutation { updateProfile(input: { countryCode: "PT", timeZone: "Europe/Lisbon" }) { id } }');
      people.push(person);
    }
    const [shy, hidden] = people;
    if (!shy || !hidden) throw new Error('Nobody.');
    await show(shy, 'CONNECTIONS', ['LOCATION']);
    await hidden.get('mutation { setProfileHidden(input: { hidden: true }) { id } }');
    const ctx = profiles.system() as Context;
    expect(await countPublicPlaces(ctx, { userIds: [...people.slice(0, 4).map(({ id }) => id), newId()] })).toEqual({
      countries: [{ key: 'PT', count: 2 }],
      timeZones: [{ key: 'Europe/Lisbon', count: 3 }],
    });
  });
});

describe('parts', () => {
  it('look at the caller’s rights by themselves', async () => {
    const nosy = profiles.viewer().ctx as Context;
    const period = { from: new Date(0), to: new Date() };
    await expect(generateProfileSummary(nosy, { period })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('take no text and no list of any length', () => {
    expect(unboundedInputs(subgraph)).toEqual([]);
  });
});
