import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { join, show } from './testing.ts';

let profiles: Harness;
beforeAll(async () => {
  profiles = await testSubgraph(subgraph);
  const people: [name: string, headline: string, place: [string, string], skills: string[], company: string][] = [
    ['Zoë Fernández', 'Data engineer', ['São Paulo', 'BR'], ['Python', 'SQL'], 'Açaí Labs'],
    ['Björn Ødegård', 'Teacher of databases', ['Berlin', 'DE'], ['SQL', 'Teaching'], 'Gymnasium'],
    ['美咲 山田', 'データ分析', ['Tokyo', 'JP'], ['Statistics'], 'Nippon Data'],
    ['محمد العلي', 'مهندس بيانات', ['Berlin', 'DE'], ['Python'], 'Berlin Data'],
    ['Quentin Dubois', 'Photographer', ['Lisbon', 'PT'], ['C++', '100% cotton'], 'Free_lance'],
  ];
  for (const [name, headline, [location, countryCode], skills, company] of people) {
    const person = await join(profiles, name);
    await person.get('mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }', {
      input: { headline, location, countryCode },
    });
    await person.get('mutation ($input: AddExperienceInput!) { addExperience(input: $input) { id } }', {
      input: { title: 'Staff', company, startDate: '2020-01-01' },
    });
    for (const skill of skills) await person.get('mutation ($name: String!) { addSkill(input: { name: $name }) { id } }', { name: skill });
    if (name.startsWith('Q')) await person.get('mutation { setOpenToWork(input: { openToWork: true, roles: ["Portraits"] }) { id } }');
  }
});
afterAll(() => profiles.stop());

const find = async (variables: Record<string, unknown>, reader: Actor = profiles.nobody): Promise<string[]> =>
  (
    await reader.get(
      `query ($query: String, $skills: [String!], $location: String, $company: String, $openToWork: Boolean) {
        searchProfiles(query: $query, skills: $skills, location: $location, company: $company, openToWork: $openToWork) { totalCount nodes { displayName } } }`,
      variables,
    )
  ).searchProfiles.nodes.map(({ displayName }: { displayName: string }) => displayName.split(' ')[0]);

describe('searching people', () => {
  it.each<[what: string, variables: Record<string, unknown>, found: string[]]>([
    ['a name without its accents', { query: 'zoe fernandez' }, ['Zoë']],
    ['an unfinished word', { query: 'fern' }, ['Zoë']],
    ['a misspelt name', { query: 'Fernandes' }, ['Zoë']],
    ['a word of a headline', { query: 'teacher' }, ['Björn']],
    ['a handle', { query: 'bjorn-odegard' }, ['Björn']],
    ['two words, both of which must be there', { query: 'data python' }, ['Zoë', 'محمد']],
    ['words of which one is nowhere', { query: 'data juggling' }, []],
    ['Chinese characters', { query: '山田' }, ['美咲']],
    ['Arabic', { query: 'العلي' }, ['محمد']],
    ['a skill, however it is written', { skills: ['  sql '] }, ['Björn', 'Zoë']],
    ['two skills at once', { skills: ['SQL', 'Teaching'] }, ['Björn']],
    ['a skill with signs', { skills: ['C++'] }, ['Quentin']],
    ['a skill that only begins so', { skills: ['Pyth'] }, []],
    ['part of a place without its accents', { location: 'sao p' }, ['Zoë']],
    ['a country', { location: 'de' }, ['Björn', 'محمد']],
    ['a company', { company: 'acai' }, ['Zoë']],
    ['who is open to work', { openToWork: true }, ['Quentin']],
    ['several at once', { skills: ['Python'], location: 'Berlin' }, ['محمد']],
    ['a percent sign, which is no wildcard', { company: '%' }, []],
    ['an underscore, which is no wildcard', { company: 'e_l' }, ['Quentin']],
    ['signs only', { query: '&|!:*()' }, []],
    ['an attempt at SQL', { query: "'; drop table profiles.profiles; --" }, []],
  ])('finds %s', async (_, variables, found) => {
    expect((await find(variables)).toSorted()).toEqual(found.toSorted());
  });

  it('puts the name before the headline', async () => {
    const person = await join(profiles, 'Photographer Smith');
    expect(await find({ query: 'photographer' })).toEqual(['Photographer', 'Quentin']);
    await person.get('mutation { deleteProfile { id } }');
    expect(await find({ query: 'photographer' })).toEqual(['Quentin']);
  });

  it('pages through equals without reading one twice, forwards and backwards', async () => {
    for (let i = 0; i < 7; i++) await join(profiles, `Equal Twin`);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { searchProfiles } = await profiles.nobody.get(
        'query ($after: Cursor) { searchProfiles(query: "equal twin", first: 3, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      expect(searchProfiles.totalCount).toBe(7);
      seen.push(...searchProfiles.nodes.map(({ id }: { id: string }) => id));
      after = searchProfiles.pageInfo.hasNextPage ? searchProfiles.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(7);
    const { searchProfiles } = await profiles.nobody.get('{ searchProfiles(query: "equal twin", last: 3) { nodes { id } } }');
    expect(searchProfiles.nodes.map(({ id }: { id: string }) => id)).toEqual(seen.slice(-3));
  });

  it('completes skills that somebody shows, those that begin so first', async () => {
    const hider = await join(profiles, 'Hider');
    await hider.get('mutation { addSkill(input: { name: "Pyrotechnics" }) { id } }');
    await show(hider, 'ONLY_ME', ['SKILLS']);
    const names = async (query: string) =>
      (await profiles.nobody.get('query ($query: String!) { skills(query: $query) { nodes { name } } }', { query })).skills.nodes.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names('py')).toEqual(['Python']);
    expect(await names('t')).toEqual(['Teaching', '100% cotton', 'Python', 'Statistics']);
    expect(await names('%')).toEqual(['100% cotton']);
  });

  it('can be switched off', async () => {
    const admin = profiles.viewer({ scopes: ['ems:settings'] });
    const set = 'mutation ($on: Boolean!) { updateProfileSettings(input: { searchIndexable: $on }) { version } }';
    await admin.get(set, { on: false });
    expect((await profiles.nobody.refusal('{ searchProfiles { totalCount } }')).code).toBe('FORBIDDEN');
    await admin.get(set, { on: true });
  });
});
