import { events as accounts } from '@lyceum/accounts/events';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBoard } from './testing.ts';

const WORD = 'quokkaberry';
let board: Awaited<ReturnType<typeof openBoard>>;
beforeAll(async () => {
  board = await openBoard();
});
afterAll(() => board.stop());

it('takes back the applications of an erased person, and every word in them; others’ stay', async () => {
  const { harness } = board;
  const [ada, bo] = [await board.person(WORD), await board.person('Bo')];
  const { companyId, owner } = await board.company();
  const [jobId, other] = [await board.job(owner, companyId), await board.job(owner, companyId)];
  const hand = (who: string, to: string) => ({ jobId: to, coverLetter: `${who} letter`, resume: { text: `${who} resume` } });
  const { id: applicationId } = await board.do(ada, 'applyToJob', hand(WORD, jobId));
  const { id: refused } = await board.do(ada, 'applyToJob', hand(WORD, other));
  await board.do(bo, 'applyToJob', hand('Bo', jobId));
  await board.do(owner, 'rejectApplication', { applicationId: refused, reason: 'OTHER', note: `not ${WORD}` });
  await board.do(owner, 'submitScorecard', { applicationId, recommendation: 'YES', ratings: [], notes: `${WORD} is good` });
  await board.do(ada, 'createJobAlert', { name: `${WORD} alert`, query: `${WORD} words` });
  await board.do(ada, 'saveJob', { jobId });
  expect(await tablesThatSay(harness, 'jobs', [WORD])).toEqual(
    expect.arrayContaining(['applications', 'job_alerts', 'people', 'scorecards']),
  );

  const state = async () => ({
    applications: await board.sql(sql`select applicant_id, status, cover_letter from jobs.applications order by id`),
    changes: (await board.sql(sql`select id from jobs.stage_changes`)).length,
    facts: (await harness.facts()).length,
  });
  await harness.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  const once = await state();
  expect(once.applications).toEqual([
    { applicant_id: ada.id, status: 'WITHDRAWN', cover_letter: '' },
    { applicant_id: ada.id, status: 'REJECTED', cover_letter: '' },
    { applicant_id: bo.id, status: 'SUBMITTED', cover_letter: 'Bo letter' },
  ]);
  await harness.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  expect(await state()).toEqual(once);
  expect(await tablesThatSay(harness, 'jobs', [WORD])).toEqual([]);
  // what was handed in may be forgotten, and not be changed
  await expect(board.sql(sql`update jobs.applications set cover_letter = 'better' where applicant_id = ${bo.id}`)).rejects.toThrow();
  await expect(board.sql(sql`update jobs.stage_changes set to_stage = 'other'`)).rejects.toThrow();
});
