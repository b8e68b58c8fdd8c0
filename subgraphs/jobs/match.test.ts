import type { Actor } from '@lyceum/kit/testing.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Board, openBoard } from './testing.ts';
import { covers, matchScore, skillKey } from './utilities.ts';

let b: Board;
let owner: Actor;
let companyId: string;
beforeAll(async () => {
  b = await openBoard();
  ({ owner, companyId } = await b.company());
});
afterAll(() => b.stop());

const MATCH = `query ($job: ID!, $user: ID) { jobMatch(jobId: $job, userId: $user) { score user { id } job { id }
  matchedSkills { skill required claimed evidence { endorsements certificates { id } } } missingSkills { skill required coursesToClose { id } } evidence { endorsements certificates { id } } } }`;

describe('a match', () => {
  it('says what somebody has, how it is proved, what they lack and which courses teach it', async () => {
    const person = await b.person();
    const [one, two] = [await b.person(), await b.person()];
    const jobId = await b.job(owner, companyId, {
      skills: [
        { name: 'Data Analysis' },
        { name: 'Python' },
        { name: 'Machine Learning' },
        { name: 'Public Speaking', required: false },
        { name: 'Java', required: false },
      ],
    });
    await b.claims(person, 'PYTHON');
    await b.endorses(one, person, 'python');
    await b.endorses(two, person, 'Python');
    const certificate = await b.certify(person, 'Data Analysis for Beginners');
    const revoked = await b.certify(person, 'Machine Learning for Beginners');
    await b.revoke(revoked, person);
    const closing = await b.course('Machine Learning for Practitioners');
    const tagged = await b.course('Deep nets', ['Machine Learning']);
    await b.course('JavaScript for Beginners');
    const { jobMatch } = await person.get(MATCH, { job: jobId });
    expect(jobMatch).toEqual({
      // required weigh 3: a certificate 1, a claim with endorsements 0.85, nothing 0, of 11
      score: Math.round((100 * (3 * 1 + 3 * 0.85)) / 11),
      user: { id: person.id },
      job: { id: jobId },
      matchedSkills: [
        { skill: 'Data Analysis', required: true, claimed: false, evidence: { endorsements: 0, certificates: [{ id: certificate }] } },
        { skill: 'Python', required: true, claimed: true, evidence: { endorsements: 2, certificates: [] } },
      ],
      missingSkills: [
        { skill: 'Machine Learning', required: true, coursesToClose: [{ id: tagged }, { id: closing }] },
        { skill: 'Public Speaking', required: false, coursesToClose: [] },
        { skill: 'Java', required: false, coursesToClose: [] },
      ],
      evidence: { endorsements: 2, certificates: [{ id: certificate }] },
    });
    expect(await b.see(person, jobId, '{ myMatchScore }')).toEqual({ myMatchScore: jobMatch.score });
    expect(await b.see(b.harness.nobody, jobId, '{ myMatchScore }')).toEqual({ myMatchScore: null });
    const id = await b.apply(person, jobId, { certificateIds: [certificate] });
    expect(await b.application(owner, id, '{ matchScore resume { skills certificates { id } } }')).toEqual({
      matchScore: jobMatch.score,
      resume: { skills: ['PYTHON'], certificates: [{ id: certificate }] },
    });
    expect((await owner.get(MATCH, { job: jobId, user: person.id })).jobMatch.score).toBe(jobMatch.score);
  });

  it('is for oneself, and of who applied for those who recruit', async () => {
    const [person, stranger] = [await b.person(), await b.person()];
    const jobId = await b.job(owner, companyId);
    for (const reader of [owner, stranger]) expect((await reader.refusal(MATCH, { job: jobId, user: person.id })).code).toBe('FORBIDDEN');
    await b.apply(person, jobId);
    expect((await owner.get(MATCH, { job: jobId, user: person.id })).jobMatch.user.id).toBe(person.id);
    expect((await stranger.refusal(MATCH, { job: jobId, user: person.id })).code).toBe('FORBIDDEN');
    await b.block(person, owner);
    expect((await owner.refusal(MATCH, { job: jobId, user: person.id })).code).toBe('FORBIDDEN');
  });

  it('falls when a skill is claimed no more, and needs one’s own certificates', async () => {
    const [person, other] = [await b.person(), await b.person()];
    const jobId = await b.job(owner, companyId, { skills: [{ name: 'Carpentry' }] });
    await b.claims(person, 'Carpentry');
    expect((await person.get(MATCH, { job: jobId })).jobMatch.score).toBe(60);
    const theirs = await b.certify(other, 'Carpentry');
    expect((await person.get(MATCH, { job: jobId })).jobMatch.score).toBe(60);
    expect((await b.refused(person, 'applyToJob', { jobId, resume: {}, certificateIds: [theirs] })).violations).toMatchObject([
      { path: ['input', 'certificateIds', '0'] },
    ]);
  });
});

describe('a topic', () => {
  it.each([
    ['data analysis for beginners', 'data analysis', true],
    ['javascript', 'java', false],
    ['c++ in depth', 'c', false],
    ['c++ in depth', 'c++', true],
    ['learn c, then go', 'c', true],
    ['advanced statistics', 'statistic', false],
    ['', 'x', false],
    ['x', '', false],
  ])('%s says something about %s: %s', (topic, skill, expected) => {
    expect(covers({ topic, skill })).toBe(expected);
  });
});

describe('a score', () => {
  const Skill = fc.record({
    required: fc.boolean(),
    claimed: fc.boolean(),
    endorsements: fc.nat({ max: 50 }),
    certificates: fc.nat({ max: 5 }),
  });
  it('is between nothing and everything, and never falls by more evidence', () => {
    fc.assert(
      fc.property(fc.array(Skill, { maxLength: 30 }), fc.nat(), (skills, at) => {
        const score = matchScore(skills);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const better = skills.map((skill, i) =>
          i === at % skills.length ? { ...skill, claimed: true, certificates: skill.certificates + 1 } : skill,
        );
        expect(matchScore(better)).toBeGreaterThanOrEqual(score);
      }),
    );
    expect(matchScore([])).toBe(0);
    expect(matchScore([{ required: true, claimed: true, endorsements: 0, certificates: 1 }])).toBe(100);
  });

  it('compares skills however they are written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), (name) => {
        expect(skillKey(skillKey(name))).toBe(skillKey(name));
      }),
    );
    expect(skillKey(' Machine\u00a0 LEARNING ')).toBe('machine learning');
  });
});
