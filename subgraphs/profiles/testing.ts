import { events as accounts } from '@lyceum/accounts/events';
import { newId } from '@lyceum/kit';
import type { Actor, Harness } from '@lyceum/kit/testing.ts';
import { PROFILE_FIELDS, type PrivacyLevel, type ProfileField } from './utilities.ts';

/** Somebody who joined, and has a profile since. */
export async function join(profiles: Harness, displayName: string): Promise<Actor> {
  const person = profiles.viewer({ id: newId() });
  await profiles.hear(accounts, 'accounts.user.registered.v1', { userId: person.id, displayName, email: `${person.id}@lyceum.test` });
  return person;
}

/** Lets everybody endorse, connected or not. */
export const openEndorsing = (profiles: Harness) =>
  profiles
    .viewer({ scopes: ['ems:settings'] })
    .get('mutation { updateProfileSettings(input: { whoCanEndorse: "EVERYBODY" }) { version } }');

export const profileIdOf = async (person: Actor): Promise<string> => (await person.get('{ myProfile { id } }')).myProfile.id;

/** Sets the level of fields; of all, if none is named. */
export const show = (person: Actor, level: PrivacyLevel, fields: readonly ProfileField[] = PROFILE_FIELDS) =>
  person.get('mutation ($input: SetFieldPrivacyInput!) { setFieldPrivacy(input: $input) { id } }', {
    input: { rules: fields.map((field) => ({ field, level })) },
  });

/** Fills every field with something that only this person has: the word is in all of it. */
export async function fill(person: Actor, word: string): Promise<void> {
  await person.get(
    `mutation ($update: UpdateProfileInput!, $work: AddExperienceInput!, $school: AddEducationInput!, $link: AddLinkInput!, $skill: AddSkillInput!, $open: SetOpenToWorkInput!) {
      updateProfile(input: $update) { id } addExperience(input: $work) { id } addEducation(input: $school) { id } addLink(input: $link) { id }
      addSkill(input: $skill) { id } setOpenToWork(input: $open) { id }
    }`,
    {
      update: {
        headline: `${word} headline`,
        bio: `${word} bio`,
        photoUrl: `https://${word}.test/photo.jpg`,
        location: `${word} city`,
        countryCode: 'PT',
        timeZone: 'Europe/Lisbon',
        industry: `${word} industry`,
      },
      work: { title: `${word} title`, company: `${word} company`, startDate: '2020-01-01' },
      school: { institution: `${word} school`, area: `${word} area` },
      link: { label: word, url: `https://${word}.test` },
      skill: { name: `${word} skill` },
      open: { openToWork: true, roles: [`${word} role`] },
    },
  );
}
