import { random } from '@lyceum/demo/world.ts';
import { DAY, HOUR } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { join, openEndorsing, show } from './testing.ts';
import { computeCompleteness } from './utilities.ts';

let profiles: Harness;
beforeAll(async () => {
  profiles = await testSubgraph(subgraph);
  await openEndorsing(profiles);
});
afterAll(() => profiles.stop());

const SUMMARY = `query ($period: PeriodInput!) { profileSummary(period: $period) {
  figures { created endorsementsGiven endorsers skillsAdded } previous { created endorsementsGiven endorsers skillsAdded }
  byState { state count } completeness { fromPercent count } filledPercent { photo headline experience } privacyUsage { field level count }
  topSkills { skill { name } count } topLocations { name count } topIndustries { name count } openToWork granularity timeZone series { date created skillsAdded endorsementsGiven } } }`;

describe('the summary', () => {
  it('equals a count by hand over random people', async () => {
    const next = random('profile reports');
    const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)];
    const model = [];
    for (let i = 0; i < 25; i++) {
      const person = await join(profiles, `Random ${i}`);
      const headline = next() < 0.7 ? 'Somebody' : null;
      const photoUrl = next() < 0.4 ? 'https://photo.test/p.jpg' : null;
      const location = next() < 0.8 ? (pick(['Lisbon', 'Berlin', 'Tokyo']) ?? null) : null;
      const industry = next() < 0.5 ? (pick(['Health', 'Software']) ?? null) : null;
      await person.get('mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }', {
        input: { headline, photoUrl, location, industry },
      });
      const worked = next() < 0.5;
      if (worked) await person.get('mutation { addExperience(input: { title: "T", company: "C", startDate: "2020-01-01" }) { id } }');
      const skills: { name: string; id: string }[] = [];
      for (const name of ['SQL', 'Chess', 'Tea', 'Go'].filter(() => next() < 0.5))
        skills.push({
          name,
          id: (await person.get('mutation ($name: String!) { addSkill(input: { name: $name }) { id } }', { name })).addSkill.id,
        });
      const open = next() < 0.3;
      if (open) await person.get('mutation { setOpenToWork(input: { openToWork: true }) { id } }');
      const shownSkills = next() < 0.7;
      const shownPlace = next() < 0.7;
      await show(person, shownSkills ? 'PUBLIC' : 'ONLY_ME', ['SKILLS']);
      await show(person, shownPlace ? 'PUBLIC' : 'CONNECTIONS', ['LOCATION', 'INDUSTRY', 'OPEN_TO_WORK']);
      const hidden = next() < 0.15;
      if (hidden) await person.get('mutation { setProfileHidden(input: { hidden: true }) { id } }');
      const deleted = !hidden && next() < 0.1;
      if (deleted) await person.get('mutation { deleteProfile { id } }');
      model.push({
        person,
        headline,
        photoUrl,
        location,
        industry,
        worked,
        skills,
        open,
        shownSkills,
        shownPlace,
        hidden,
        deleted,
        given: 0,
      });
    }
    const pairs = new Set<string>();
    for (let i = 0; i < 60; i++) {
      const [from, to] = [pick(model), pick(model)];
      const skill = to && pick(to.skills);
      if (!from || !to || !skill || from === to || to.hidden || to.deleted || !to.shownSkills) continue;
      await from.person.get('mutation ($id: ID!) { endorseSkill(input: { profileSkillId: $id }) { id } }', { id: skill.id });
      pairs.add(`${from.person.id} ${skill.id}`);
    }
    const visible = model.filter(({ hidden, deleted }) => !hidden && !deleted);
    const tally = (values: (string | null)[]) =>
      [
        ...Map.groupBy(
          values.filter((value) => value !== null),
          (value) => value,
        ),
      ]
        .map(([name, all]) => ({ name, count: all.length }))
        .toSorted((a, b) => b.count - a.count || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
    const weights = (await profiles.viewer({ scopes: ['ems:settings'] }).get('{ profileSettings { completenessWeights } }')).profileSettings
      .completenessWeights;
    const percents = visible.map(({ headline, photoUrl, location, industry, worked, skills }) => {
      const filled = (
        [
          ['HEADLINE', headline],
          ['PHOTO', photoUrl],
          ['LOCATION', location],
          ['INDUSTRY', industry],
          ['EXPERIENCE', worked],
          ['SKILLS', skills.length],
        ] as const
      ).flatMap(([field, there]) => (there ? [field] : []));
      return computeCompleteness({ filled, weights }).percent;
    });
    const share = (n: number) => Math.floor((n * 100) / visible.length);
    const period = { from: new Date(Date.now() - 3_600_000).toISOString(), to: new Date(Date.now() + 3_600_000).toISOString() };
    const { profileSummary } = await profiles.viewer({ scopes: ['reports:read'] }).get(SUMMARY, { period });
    expect(profileSummary).toEqual({
      figures: {
        created: 25,
        skillsAdded: model.reduce((sum, { skills }) => sum + skills.length, 0),
        endorsementsGiven: pairs.size,
        endorsers: new Set([...pairs].map((pair) => pair.split(' ')[0])).size,
      },
      previous: { created: 0, skillsAdded: 0, endorsementsGiven: 0, endorsers: 0 },
      byState: [
        { state: 'INCOMPLETE', count: visible.filter(({ headline }) => !headline).length },
        { state: 'ACTIVE', count: visible.filter(({ headline }) => headline).length },
        { state: 'HIDDEN', count: model.filter(({ hidden }) => hidden).length },
        { state: 'DEACTIVATED', count: model.filter(({ deleted }) => deleted).length },
      ],
      completeness: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((fromPercent) => ({
        fromPercent,
        count: percents.filter((percent) => Math.floor(percent / 10) * 10 === fromPercent).length,
      })),
      filledPercent: {
        photo: share(visible.filter(({ photoUrl }) => photoUrl).length),
        headline: share(visible.filter(({ headline }) => headline).length),
        experience: share(visible.filter(({ worked }) => worked).length),
      },
      privacyUsage: expect.arrayContaining([
        { field: 'BIO', level: 'PUBLIC', count: visible.length },
        { field: 'SKILLS', level: 'ONLY_ME', count: visible.filter(({ shownSkills }) => !shownSkills).length },
        { field: 'LOCATION', level: 'CONNECTIONS', count: visible.filter(({ shownPlace }) => !shownPlace).length },
      ]),
      topSkills: tally(visible.filter(({ shownSkills }) => shownSkills).flatMap(({ skills }) => skills.map(({ name }) => name))).map(
        ({ name, count }) => ({
          skill: { name },
          count,
        }),
      ),
      topLocations: tally(visible.filter(({ shownPlace }) => shownPlace).map(({ location }) => location)),
      topIndustries: tally(visible.filter(({ shownPlace }) => shownPlace).map(({ industry }) => industry)),
      openToWork: visible.filter(({ shownPlace, open }) => shownPlace && open).length,
      granularity: 'DAY',
      timeZone: 'UTC',
      series: expect.any(Array),
    });
    const all = (of: { created: number; skillsAdded: number; endorsementsGiven: number }) => [
      of.created,
      of.skillsAdded,
      of.endorsementsGiven,
    ];
    const sums = profileSummary.series.map(all).reduce((a: number[], b: number[]) => a.map((n, at) => n + (b[at] ?? 0)), [0, 0, 0]);
    expect(sums).toEqual(all(profileSummary.figures));
    const made = profileSummary.series.find(({ created }: { created: number }) => created === 25);
    expect(made?.date).toBe(new Date().toISOString().slice(0, 10));
    const before = { from: new Date(Date.now() - 7_200_000).toISOString(), to: new Date(Date.now() - 3_600_000).toISOString() };
    expect((await profiles.viewer({ scopes: ['reports:read'] }).get(SUMMARY, { period: before })).profileSummary.figures.created).toBe(0);
    expect((await profiles.viewer().refusal(SUMMARY, { period })).code).toBe('FORBIDDEN');
  });
});

describe('the report about a profile', () => {
  it('counts endorsements and places its completeness among the others', async () => {
    const person = await join(profiles, 'Reported');
    const { addSkill } = await person.get('mutation { addSkill(input: { name: "Reporting" }) { id } }');
    for (let i = 0; i < 3; i++)
      await profiles.viewer().get('mutation ($id: ID!) { endorseSkill(input: { profileSkillId: $id }) { id } }', { id: addSkill.id });
    const { userProfileReport } = await person.get(
      `query ($id: ID!) { userProfileReport(userId: $id) { user { id } completeness { percent missing } completenessPercentile skillCount endorsementCount
        endorserCount endorsementsLast30Days topSkills { skill { name } count } } }`,
      { id: person.id },
    );
    expect(userProfileReport).toMatchObject({
      user: { id: person.id },
      completeness: { percent: 10 },
      skillCount: 1,
      endorsementCount: 3,
      endorserCount: 3,
      endorsementsLast30Days: 3,
      topSkills: [{ skill: { name: 'Reporting' }, count: 3 }],
    });
    expect(userProfileReport.completenessPercentile).toBeGreaterThanOrEqual(0);
    expect(userProfileReport.completenessPercentile).toBeLessThan(50);

    const period = { from: new Date(Date.now() - 10 * DAY).toISOString(), to: new Date(Date.now() + HOUR).toISOString() };
    await profiles.runtime
      .context({})
      .db.execute(
        sql`update profiles.endorsements set created_at = now() - interval '4 days' where id = (select id from profiles.endorsements where profile_skill_id = ${addSkill.id} order by id limit 1)`,
      );
    const read = async (actor: Actor, more = '') =>
      (
        await actor.get(
          `query ($id: ID!, $period: PeriodInput) { userProfileReport(userId: $id, period: $period ${more}) { period { from to } granularity timeZone asOf
            figures { ...F } previous { ...F } series { date skillsAdded endorsements } } } fragment F on SkillArrivals { skillsAdded endorsements }`,
          { id: person.id, period },
        )
      ).userProfileReport;
    const report = await read(person, ', timeZone: "Pacific/Auckland"');
    const day = (at: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Pacific/Auckland', dateStyle: 'short' }).format(new Date(at));
    expect(report).toMatchObject({
      granularity: 'DAY',
      timeZone: 'Pacific/Auckland',
      figures: { skillsAdded: 1, endorsements: 3 },
      previous: { skillsAdded: 0, endorsements: 0 },
    });
    const some = report.series.filter((point: { skillsAdded: number; endorsements: number }) => point.skillsAdded + point.endorsements);
    expect(some).toEqual([
      { date: day(Date.now() - 4 * DAY), skillsAdded: 0, endorsements: 1 },
      { date: day(Date.now()), skillsAdded: 1, endorsements: 2 },
    ]);
    await show(person, 'ONLY_ME', ['SKILLS']);
    const reader = profiles.viewer({ scopes: ['reports:read'] });
    expect((await read(reader)).figures).toEqual({ skillsAdded: 0, endorsements: 0 });
    expect(new Set((await read(reader)).series.map((point: { endorsements: number }) => point.endorsements))).toEqual(new Set([0]));
  });
});
