import { type Harness, testSubgraph, together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { join as joinAs } from './testing.ts';

let profiles: Harness;
beforeAll(async () => {
  profiles = await testSubgraph(subgraph);
});
afterAll(() => profiles.stop());

const join = (name: string) => joinAs(profiles, name);
const UPDATE = 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id version headline bio } }';

describe('entries', () => {
  it('are listed with what goes on first, and counted in years', async () => {
    const person = await join('Jonas Jensen');
    const add = 'mutation ($input: AddExperienceInput!) { addExperience(input: $input) { id } }';
    await person.get(add, { input: { title: 'Clerk', company: 'Old', startDate: '2010-01-01', endDate: '2012-01-01' } });
    await person.get(add, { input: { title: 'Lead', company: 'New', startDate: '2020-01-01' } });
    const { addExperience } = await person.get(add, {
      input: { title: 'Side', company: 'Other', startDate: '2011-01-01', endDate: '2013-01-01' },
    });
    const { profile } = await profiles.nobody.entity(
      'User',
      { id: person.id },
      'profile { yearsOfExperience experience { title endDate } }',
    );
    expect(profile.experience.map(({ title }: { title: string }) => title)).toEqual(['Lead', 'Side', 'Clerk']);
    expect(profile.yearsOfExperience).toBeGreaterThan(3 + 5);
    const update = 'mutation ($input: UpdateExperienceInput!) { updateExperience(input: $input) { title endDate } }';
    const { updateExperience } = await person.get(update, { input: { experienceId: addExperience.id, endDate: null } });
    expect(updateExperience).toEqual({ title: 'Side', endDate: null });
    const stranger = await join('Kofi Mbeki');
    expect((await stranger.refusal(update, { input: { experienceId: addExperience.id, title: 'Mine' } })).code).toBe('NOT_FOUND');
    const remove = 'mutation ($input: RemoveExperienceInput!) { removeExperience(input: $input) { experience { title } } }';
    expect((await stranger.refusal(remove, { input: { experienceId: addExperience.id } })).code).toBe('NOT_FOUND');
    const { removeExperience } = await person.get(remove, { input: { experienceId: addExperience.id } });
    expect(removeExperience.experience).toHaveLength(2);
    expect(await profiles.facts('profiles.position.added.v1')).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ userId: person.id, title: 'Lead', company: 'New' }) }),
    );
  });

  it('are changed and taken off: schools and links', async () => {
    const person = await join('Leila Rossi');
    const { addEducation, addLink } = await person.get(`mutation {
      addEducation(input: { institution: "Uni", degree: "BSc", startDate: "2001-09-01", endDate: "2004-07-01" }) { id }
      addLink(input: { label: "Site", url: "https://leila.test" }) { id }
    }`);
    const changed = await person.get(
      `mutation ($e: ID!, $l: ID!) {
        updateEducation(input: { educationId: $e, grade: "A", degree: null }) { institution degree grade startDate }
        updateLink(input: { linkId: $l, label: "Home" }) { label url }
      }`,
      { e: addEducation.id, l: addLink.id },
    );
    expect(changed).toEqual({
      updateEducation: { institution: 'Uni', degree: null, grade: 'A', startDate: '2001-09-01' },
      updateLink: { label: 'Home', url: 'https://leila.test' },
    });
    const gone = await person.get(
      `mutation ($e: ID!, $l: ID!) {
        removeEducation(input: { educationId: $e }) { education { id } } removeLink(input: { linkId: $l }) { links { id } }
      }`,
      { e: addEducation.id, l: addLink.id },
    );
    expect(gone).toEqual({ removeEducation: { education: [] }, removeLink: { links: [] } });
  });

  it('are never more than the setting allows, even all at once', async () => {
    const admin = profiles.viewer({ scopes: ['ems:settings'] });
    const set = 'mutation ($n: Int!, $s: Int!) { updateProfileSettings(input: { maxEntries: $n, maxSkills: $s }) { maxEntries } }';
    await admin.get(set, { n: 5, s: 5 });
    const person = await join('Mateo Silva');
    const entries = await together(20, (i) => person.get(`mutation { addLink(input: { label: "L", url: "https://l${i}.test" }) { id } }`));
    const skills = await together(20, (i) => person.get(`mutation { addSkill(input: { name: "Skill ${i}" }) { id } }`));
    expect([entries.done.length, skills.done.length]).toEqual([5, 5]);
    await admin.get(set, { n: 50, s: 100 });
  });

  it('give a JSON Resume', async () => {
    const person = await join('Nadia Lopez');
    await person.get(UPDATE, { input: { headline: 'Engineer', location: 'Lisbon', countryCode: 'pt' } });
    await person.get(`mutation {
      a: addExperience(input: { title: "Lead", company: "Acme", startDate: "2020-01-01", description: "Led" }) { id }
      b: addEducation(input: { institution: "Uni", area: "Maths", degree: "BSc" }) { id }
      c: addSkill(input: { name: "SQL", level: EXPERT }) { id }
      d: addLink(input: { label: "GitHub", url: "https://git.test/nadia" }) { id }
    }`);
    const { exportProfile } = await person.get('{ exportProfile(format: JSON_RESUME) }');
    expect(exportProfile).toMatchObject({
      basics: {
        name: 'Nadia Lopez',
        label: 'Engineer',
        location: { city: 'Lisbon', countryCode: 'PT' },
        profiles: [
          { network: 'Lyceum', username: 'nadia-lopez' },
          { network: 'GitHub', url: 'https://git.test/nadia' },
        ],
      },
      work: [{ name: 'Acme', position: 'Lead', startDate: '2020-01-01', summary: 'Led' }],
      education: [{ institution: 'Uni', area: 'Maths', studyType: 'BSc' }],
      skills: [{ name: 'SQL', level: 'Master' }],
    });
    expect(JSON.stringify(exportProfile)).not.toContain('null');
  });
});
