import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { join } from './testing.ts';

let profiles: Harness;
beforeAll(async () => {
  profiles = await testSubgraph(subgraph);
});
afterAll(() => profiles.stop());

const set = (values: string) =>
  profiles.viewer({ scopes: ['ems:settings'] }).get(`mutation { updateProfileSettings(input: { ${values} }) { version } }`);

describe('settings', () => {
  it('decide how new fields are shown, what completes a profile and what fields weigh', async () => {
    await set('defaultFieldPrivacy: "ONLY_ME", requiredFields: ["BIO"], completenessWeights: { BIO: 1, PHOTO: 3 }');
    const person = await join(profiles, 'Settled');
    await person.get('mutation { updateProfile(input: { bio: "Me" }) { id } }');
    const read = '{ myProfile { state completeness { percent missing reasons { field gain } } privacy { level } } }';
    const { myProfile } = await person.get(read);
    expect(myProfile).toMatchObject({
      state: 'ACTIVE',
      completeness: { percent: 25, missing: ['PHOTO'], reasons: [{ field: 'PHOTO', gain: 75 }] },
    });
    expect(new Set(myProfile.privacy.map(({ level }: { level: string }) => level))).toEqual(new Set(['ONLY_ME']));
    await set('requiredFields: ["BIO", "PHOTO"]');
    expect((await person.get(read)).myProfile.state).toBe('INCOMPLETE');
  });

  it('say how soon a handle may change again', async () => {
    await set('handleChangeCooldownDays: 0');
    const person = await join(profiles, 'Changer');
    for (const handle of ['changer-one', 'changer-two', 'changer-one'])
      await person.get('mutation ($h: String!) { changeHandle(input: { handle: $h }) { handle } }', { h: handle });
  });

  it('are refused when they make no sense', async () => {
    const admin = profiles.viewer({ scopes: ['ems:settings'] });
    for (const values of [
      'defaultFieldPrivacy: "SOME"',
      'requiredFields: ["SHOES"]',
      'completenessWeights: { BIO: 0 }',
      'completenessWeights: { BIO: 101 }',
      'maxSkills: 0',
      'profilePage: "javascript:{handle}"',
    ])
      expect((await admin.refusal(`mutation { updateProfileSettings(input: { ${values} }) { version } }`)).code).toBe('INVALID');
  });
});
