import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { fill, join, openEndorsing } from './testing.ts';

let profiles: Harness;
let person: Actor;
let other: Actor;
let ids: Record<string, string>;
beforeAll(async () => {
  profiles = await testSubgraph(subgraph);
  await openEndorsing(profiles);
  [person, other] = [await join(profiles, 'Person'), await join(profiles, 'Other')];
  for (const [who, word] of [
    [person, 'mine'],
    [other, 'theirs'],
  ] as const)
    await fill(who, word);
  const mine = (await person.get('{ myProfile { experience { id } education { id } links { id } skills { nodes { id skill { id } } } } }'))
    .myProfile;
  const theirs = (await other.get('{ myProfile { experience { id } education { id } links { id } skills { nodes { id } } } }')).myProfile;
  await person.get('mutation { addLink(input: { label: "Second", url: "https://second.test" }) { id } }');
  ids = {
    work: mine.experience[0].id,
    link: mine.links[0].id,
    school: mine.education[0].id,
    skill: mine.skills.nodes[0].id,
    vocabulary: mine.skills.nodes[0].skill.id,
    theirWork: theirs.experience[0].id,
    theirSchool: theirs.education[0].id,
    theirLink: theirs.links[0].id,
    theirSkill: theirs.skills.nodes[0].id,
    nothing: newId(),
    them: other.id,
  };
});
afterAll(() => profiles.stop());

/** Everything that is stored: a refused input leaves it as it was. */
const stored = async () => {
  const [mine, theirs] = await Promise.all(
    [person, other].map((who) =>
      who.get(`{ myProfile { version handle headline bio openToWork openToRoles privacy { field level } experience { id title startDate endDate }
        education { id institution startDate endDate } links { id label url } skills { nodes { id name level endorsementCount } } } }`),
    ),
  );
  return { mine, theirs, facts: (await profiles.facts()).length };
};

const long = (n: number) => 'x'.repeat(n);
const position = (changes: Record<string, unknown>) => ({ title: 'T', company: 'C', startDate: '2020-01-01', ...changes });
type Code = 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'FORBIDDEN' | 'LIMIT_REACHED';
/** What is wrong, the mutation, its input (texts that begin with `$` are ids from above), and the refusal: code and paths below `input`. */
const cases: [what: string, mutation: string, input: Record<string, unknown>, code: Code, ...paths: string[]][] = [
  ['a headline of 201 characters', 'updateProfile', { headline: long(201) }, 'INVALID', 'headline'],
  ['a headline far too long', 'updateProfile', { headline: long(100_000) }, 'INVALID', 'headline'],
  ['a bio of 5001 characters', 'updateProfile', { bio: long(5_001) }, 'INVALID', 'bio'],
  ['a location of 101 characters', 'updateProfile', { location: long(101) }, 'INVALID', 'location'],
  ['an industry of 101 characters', 'updateProfile', { industry: '𠮷'.repeat(101) }, 'INVALID', 'industry'],
  ['a photo by javascript:', 'updateProfile', { photoUrl: 'javascript:alert(1)' }, 'INVALID', 'photoUrl'],
  ['a photo that is no URL', 'updateProfile', { photoUrl: 'photo' }, 'INVALID', 'photoUrl'],
  ['a time zone on the moon', 'updateProfile', { timeZone: 'Moon/Tranquility' }, 'INVALID', 'timeZone'],
  ['a country that is none', 'updateProfile', { countryCode: 'QQ' }, 'INVALID', 'countryCode'],
  ['a country by name', 'updateProfile', { countryCode: 'Portugal' }, 'INVALID', 'countryCode'],
  [
    'five faults at once',
    'updateProfile',
    { headline: long(201), bio: long(5_001), photoUrl: 'x', timeZone: 'x', countryCode: '1' },
    'INVALID',
    'headline',
    'bio',
    'photoUrl',
    'timeZone',
    'countryCode',
  ],
  ['one good field beside a bad one', 'updateProfile', { headline: 'Fine', timeZone: 'Nowhere' }, 'INVALID', 'timeZone'],
  ['a version that is not the present one', 'updateProfile', { headline: 'x', expectedVersion: -1 }, 'CONFLICT'],
  ['somebody else’s profile', 'updateProfile', { userId: '$them', headline: 'x' }, 'FORBIDDEN'],
  ['the profile of nobody', 'updateProfile', { userId: '$nothing', headline: 'x' }, 'NOT_FOUND'],
  ['a user id that is none', 'updateProfile', { userId: 'me', headline: 'x' }, 'INVALID', 'userId'],
  ['a second profile', 'createProfile', { headline: 'x' }, 'CONFLICT'],
  ['a profile for somebody else', 'createProfile', { userId: '$them' }, 'FORBIDDEN'],
  ['deleting somebody else’s profile', 'deleteProfile', { userId: '$them' }, 'FORBIDDEN'],
  ['restoring what is not deleted', 'restoreProfile', {}, 'NOT_FOUND'],
  ['restoring somebody else’s profile', 'restoreProfile', { userId: '$them' }, 'NOT_FOUND'],
  ['a handle of two characters', 'changeHandle', { handle: 'ab' }, 'INVALID', 'handle'],
  ['a handle of 41 characters', 'changeHandle', { handle: long(41) }, 'INVALID', 'handle'],
  ['a handle with a space', 'changeHandle', { handle: 'a b c' }, 'INVALID', 'handle'],
  ['a handle of other letters', 'changeHandle', { handle: 'аdmin' }, 'INVALID', 'handle'],
  ['a handle that ends in a hyphen', 'changeHandle', { handle: 'hyphen-' }, 'INVALID', 'handle'],
  ['a handle with a new line', 'changeHandle', { handle: 'good\nbad' }, 'INVALID', 'handle'],
  ['a reserved handle', 'changeHandle', { handle: 'Admin' }, 'INVALID', 'handle'],
  ['a handle that somebody has', 'changeHandle', { handle: 'other' }, 'CONFLICT'],
  ['no field at all', 'setFieldPrivacy', { rules: [] }, 'INVALID', 'rules'],
  [
    'a field twice',
    'setFieldPrivacy',
    {
      rules: [
        { field: 'BIO', level: 'PUBLIC' },
        { field: 'BIO', level: 'ONLY_ME' },
      ],
    },
    'INVALID',
    'rules',
  ],
  ['a field that is none', 'setFieldPrivacy', { rules: [{ field: 'SHOE_SIZE', level: 'PUBLIC' }] }, 'INVALID'],
  ['a level that is none', 'setFieldPrivacy', { rules: [{ field: 'BIO', level: 'FRIENDS' }] }, 'INVALID'],
  ['eleven wanted roles', 'setOpenToWork', { openToWork: true, roles: Array.from({ length: 11 }, (_, i) => `r${i}`) }, 'INVALID', 'roles'],
  ['an empty role', 'setOpenToWork', { openToWork: true, roles: ['  '] }, 'INVALID', 'roles.0'],
  ['open to null', 'setOpenToWork', { openToWork: null }, 'INVALID'],
  ['a position without a title', 'addExperience', position({ title: ' \u200b ' }), 'INVALID', 'title'],
  ['a position at a company with too long a name', 'addExperience', position({ company: long(121) }), 'INVALID', 'company'],
  ['a position that ends before it begins', 'addExperience', position({ endDate: '2019-12-31' }), 'INVALID', 'endDate'],
  ['a position since 1066', 'addExperience', position({ startDate: '1066-10-14' }), 'INVALID', 'startDate'],
  ['a position since the 30th of February', 'addExperience', position({ startDate: '2020-02-30' }), 'INVALID'],
  ['a position with a link to a file', 'addExperience', position({ url: 'file:///etc/passwd' }), 'INVALID'],
  ['a position without a beginning', 'addExperience', { title: 'T', company: 'C' }, 'INVALID'],
  ['a position’s title emptied', 'updateExperience', { experienceId: '$work', title: null }, 'INVALID', 'title'],
  [
    'a position’s end moved before its beginning',
    'updateExperience',
    { experienceId: '$work', endDate: '2001-01-01' },
    'INVALID',
    'endDate',
  ],
  ['a position’s beginning moved to null', 'updateExperience', { experienceId: '$work', startDate: null }, 'INVALID', 'startDate'],
  ['somebody else’s position', 'updateExperience', { experienceId: '$theirWork', title: 'x' }, 'NOT_FOUND'],
  ['taking off somebody else’s position', 'removeExperience', { experienceId: '$theirWork' }, 'NOT_FOUND'],
  ['taking off a position by a bad id', 'removeExperience', { experienceId: "'; drop table profiles.profiles" }, 'INVALID', 'experienceId'],
  ['a school without a name', 'addEducation', { institution: '' }, 'INVALID', 'institution'],
  [
    'a school that ends before it begins',
    'addEducation',
    { institution: 'I', startDate: '2020-01-01', endDate: '2019-01-01' },
    'INVALID',
    'endDate',
  ],
  ['a school with too long a grade', 'addEducation', { institution: 'I', grade: long(61) }, 'INVALID', 'grade'],
  ['somebody else’s school', 'updateEducation', { educationId: '$theirSchool', institution: 'x' }, 'NOT_FOUND'],
  ['a school that is none', 'removeEducation', { educationId: '$nothing' }, 'NOT_FOUND'],
  ['the same link twice', 'addLink', { label: 'Again', url: 'https://mine.test' }, 'CONFLICT'],
  ['a link without a label', 'addLink', { label: '', url: 'https://x.test' }, 'INVALID', 'label'],
  ['a link by data:', 'addLink', { label: 'x', url: 'data:text/html,<script>' }, 'INVALID'],
  ['a link made the same as another', 'updateLink', { linkId: '$link', url: 'https://second.test' }, 'CONFLICT'],
  ['a link’s address emptied', 'updateLink', { linkId: '$link', url: null }, 'INVALID', 'url'],
  ['somebody else’s link', 'removeLink', { linkId: '$theirLink' }, 'NOT_FOUND'],
  ['a skill without letters', 'addSkill', { name: '!!!' }, 'INVALID', 'name'],
  ['a skill of 61 characters', 'addSkill', { name: long(61) }, 'INVALID', 'name'],
  ['a skill of a level that is none', 'addSkill', { name: 'SQL', level: 'GOD' }, 'INVALID'],
  ['somebody else’s skill', 'removeSkill', { profileSkillId: '$theirSkill' }, 'NOT_FOUND'],
  ['one’s own skill endorsed', 'endorseSkill', { profileSkillId: '$skill' }, 'INVALID', 'profileSkillId'],
  ['a skill that is none endorsed', 'endorseSkill', { profileSkillId: '$nothing' }, 'NOT_FOUND'],
  ['an endorsement that was never given', 'withdrawEndorsement', { profileSkillId: '$theirSkill' }, 'NOT_FOUND'],
  ['an endorsement that is none', 'setEndorsementHidden', { endorsementId: '$nothing', hidden: true }, 'NOT_FOUND'],
  ['merging without the scope', 'mergeSkills', { fromSkillId: '$vocabulary', intoSkillId: '$nothing' }, 'FORBIDDEN'],
  ['an unknown key', 'updateProfile', { shoeSize: 43 }, 'INVALID'],
];

it.each(cases)('refuses %s', async (_, mutation, raw, code, ...paths) => {
  const input = Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [key, typeof value === 'string' && value.startsWith('$') ? ids[value.slice(1)] : value]),
  );
  const before = await stored();
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const refusal = await person.refusal(`mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input });
  expect(refusal.code).toBe(code);
  if (paths.length) expect(refusal.violations.map(({ path }) => path.slice(1).join('.'))).toEqual(paths);
  if (code === 'INVALID') expect(refusal.violations.length).toBeGreaterThan(0);
  expect(await stored()).toEqual(before);
});

it('refuses text that Postgres cannot hold, or keeps it without what it cannot', async () => {
  const { updateProfile } = await person.get('mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { headline } }', {
    input: { headline: 'nul\u0000here' },
  });
  expect(updateProfile.headline).toBe('nulhere');
});

it('refuses merging a skill into itself, and one that is none', async () => {
  const admin = profiles.viewer({ scopes: ['profiles:manage'] });
  const merge = (intoSkillId: string | undefined) =>
    admin.refusal('mutation ($input: MergeSkillsInput!) { mergeSkills(input: $input) { id } }', {
      input: { fromSkillId: ids.vocabulary, intoSkillId },
    });
  expect((await merge(ids.vocabulary)).code).toBe('INVALID');
  expect((await merge(ids.nothing)).code).toBe('NOT_FOUND');
});

it('refuses bad arguments of queries', async () => {
  const codes = await Promise.all(
    [
      '{ profile { id } }',
      '{ profile(id: "x", handle: "y") { id } }',
      `{ searchProfiles(query: "${long(201)}") { totalCount } }`,
      '{ searchProfiles(first: 101) { totalCount } }',
      '{ searchProfiles(first: 1, last: 1) { totalCount } }',
      '{ searchProfiles(after: "nonsense") { nodes { id } } }',
      '{ exportProfile(format: PDF) }',
      '{ myProfile { card(locale: "no such") { title } } }',
      '{ userProfileReport(userId: "x") { skillCount } }',
    ].map(async (document) => (await person.refusal(document)).code),
  );
  expect(codes).toEqual(codes.map(() => 'INVALID'));
});
