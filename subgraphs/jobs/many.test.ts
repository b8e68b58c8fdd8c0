import type { Actor } from '@lyceum/kit/testing.ts';
import { unboundedInputs } from '@lyceum/kit/testing-bounds.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { type Board, openBoard } from './testing.ts';

let b: Board;
let owner: Actor;
let companyId: string;
let jobId: string;
beforeAll(async () => {
  b = await openBoard();
  ({ owner, companyId } = await b.company());
  for (let i = 0; i < 24; i++)
    await b.job(owner, companyId, { title: `Bassoon ${i}`, skills: [{ name: 'Reeds' }, { name: `Skill ${i}` }] });
  jobId = await b.job(owner, companyId, { title: 'Busy' });
  const stages = await b.stages(owner, jobId);
  for (const person of await b.people(24)) {
    const applicationId = await b.apply(person, jobId);
    await b.do(owner, 'moveApplication', { applicationId, stageId: stages.Review });
    await b.do(owner, 'submitScorecard', { applicationId, recommendation: 'YES' });
    await b.offer(owner, applicationId);
  }
});
afterAll(() => b.stop());

const own = (statements: string[]) =>
  statements.filter(
    (text) => /select/i.test(text) && /jobs"?\./.test(text) && !/outbox|inbox|told_at|expires_at" <|deadline" </.test(text),
  );

describe('reading many', () => {
  it('takes as many statements for 24 jobs as for 2', async () => {
    const reader = await b.person();
    await b.claims(reader, 'Reeds');
    const count = async (n: number, actor: Actor) =>
      own(
        await b.harness.statements(() =>
          actor.get(`{ searchJobs(query: "bassoon", first: ${n}) { nodes { title company { id } recruiter { id } salary { period } skills { name } questions { question } pipeline { name }
            applicationCount myApplication { status } saved myMatchScore acceptsApplications card { subtitle } jsonLd } } }`),
        ),
      ).length;
    for (const actor of [b.harness.nobody, reader, owner]) {
      const [few, many] = [await count(2, actor), await count(24, actor)];
      expect(many).toBe(few);
      expect(many).toBeLessThanOrEqual(12);
    }
  });

  it('takes as many statements for 24 applications as for 2', async () => {
    const count = async (n: number) =>
      own(
        await b.harness.statements(() =>
          owner.get(
            `query ($id: ID!) { applicationsForJob(jobId: $id, first: ${n}) { totalCount nodes { applicant { id } job { title } stage { name } daysInStage matchScore source history { toStage actor { id } }
            interviews { startsAt } scorecards { author { id } } offers { status application { id } } resume { text } answers { answer } } } }`,
            { id: jobId },
          ),
        ),
      ).length;
    const [few, many] = [await count(2), await count(24)];
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(14);
  });

  it('takes as many statements for a match with many gaps as with few', async () => {
    const reader = await b.person();
    const wide = await b.job(owner, companyId, { skills: Array.from({ length: 20 }, (_, i) => ({ name: `Gap ${i}` })) });
    const narrow = await b.job(owner, companyId, { skills: [{ name: 'Gap 0' }, { name: 'Gap 1' }] });
    const count = async (job: string) =>
      own(
        await b.harness.statements(() =>
          reader.get('query ($id: ID!) { jobMatch(jobId: $id) { score missingSkills { skill coursesToClose { id } } } }', { id: job }),
        ),
      ).length;
    expect(await count(wide)).toBe(await count(narrow));
  });

  it('is bounded: no input of a part is endless', () => {
    expect(unboundedInputs(subgraph)).toEqual([]);
  });
});
