import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Board, openBoard } from './testing.ts';

let b: Board;
let owner: Actor;
let companyId: string;
let jobId: string;
let stranger: Actor;
beforeAll(async () => {
  b = await openBoard();
  ({ owner, companyId } = await b.company());
  jobId = await b.job(owner, companyId, { title: 'Open Marimba' });
  stranger = await b.person();
});
afterAll(() => b.stop());

describe('a draft', () => {
  it('does not exist for strangers, by whatever way', async () => {
    const draft = await b.draft(owner, companyId, { title: 'Secret Xylophone', skills: [{ name: 'Glockenspiel' }] });
    const { slug } = await b.see(owner, draft);
    const colleague = await b.staff(companyId, 'MEMBER');
    for (const reader of [stranger, colleague, b.harness.nobody]) {
      for (const id of [draft, newId()])
        expect((await reader.refusal('query ($id: ID!) { job(id: $id) { id } }', { id })).code).toBe('NOT_FOUND');
      expect((await reader.refusal('query ($slug: String) { job(slug: $slug) { id } }', { slug })).code).toBe('NOT_FOUND');
      expect(await reader.entity('Job', { id: draft }, 'id')).toBeNull();
      expect(await reader.entity('Job', { slug }, 'id')).toBeNull();
      const lists = await reader.get(
        `query ($company: ID!) {
        byName: searchJobs(query: "xylophone") { totalCount } bySkill: searchJobs(skills: ["glockenspiel"]) { totalCount }
        drafts: jobs(filter: { status: DRAFT }) { totalCount nodes { id } } ofCompany: jobs(filter: { status: DRAFT, companyId: $company }) { totalCount }
        _entities(representations: [{ __typename: "Company", id: $company }]) { ... on Company { jobs { totalCount } } } }`,
        { company: companyId },
      );
      expect(lists).toEqual({
        byName: { totalCount: 0 },
        bySkill: { totalCount: 0 },
        drafts: { totalCount: 0, nodes: [] },
        ofCompany: { totalCount: 0 },
        _entities: [{ jobs: { totalCount: 1 } }],
      });
    }
    for (const name of ['saveJob', 'recordJobView', 'publishJob', 'closeJob'])
      expect((await b.refused(stranger, name, { jobId: draft })).code).toBe('NOT_FOUND');
    expect((await stranger.refusal('query ($id: ID!) { jobMatch(jobId: $id) { score } }', { id: draft })).code).toBe('NOT_FOUND');
    const { jobs } = await owner.get('{ jobs(filter: { status: DRAFT }) { nodes { id } } }');
    expect(jobs.nodes).toEqual([{ id: draft }]);
  });
});

describe('what belongs to a job', () => {
  it('is for those who recruit', async () => {
    const selection = '{ pipeline { id } applicationCount reviewNote }';
    for (const reader of [stranger, b.harness.nobody, await b.staff(companyId, 'MEMBER')])
      expect(await b.see(reader, jobId, selection)).toEqual({ pipeline: null, applicationCount: null, reviewNote: null });
    expect((await b.see(owner, jobId, selection)).applicationCount).toBeGreaterThanOrEqual(0);
    const [stage] = Object.values(await b.stages(owner, jobId));
    expect(await stranger.entity('PipelineStage', { id: stage }, 'name')).toBeNull();
    for (const document of [
      'query ($id: ID!) { applicationsForJob(jobId: $id) { totalCount } }',
      `query ($id: ID!) { jobApplicationReport(jobId: $id, period: { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" }) { asOf } }`,
    ])
      expect((await stranger.refusal(document, { id: jobId })).code).toBe('FORBIDDEN');
  });
});

describe('an application', () => {
  it('does not exist for others, by whatever way', async () => {
    const applicant = await b.person();
    const id = await b.apply(applicant, jobId, { coverLetter: 'xylophone' });
    const offerId = await b.offer(owner, id);
    const other = await b.company();
    for (const reader of [stranger, other.owner, await b.staff(companyId, 'TRAINER'), b.harness.viewer({ scopes: ['reports:read'] })]) {
      for (const any of [id, newId()])
        expect((await reader.refusal('query ($id: ID!) { jobApplication(id: $id) { id } }', { id: any })).code).toBe('NOT_FOUND');
      expect(await reader.entity('JobApplication', { id }, 'coverLetter')).toBeNull();
      expect(await reader.entity('JobOffer', { id: offerId }, 'status')).toBeNull();
      for (const [name, more] of [
        ['rejectApplication', { reason: 'OTHER' }],
        ['withdrawApplication', {}],
        ['moveApplication', { stageId: newId() }],
      ] as const)
        expect((await b.refused(reader, name, { applicationId: id, ...more })).code).toBe('NOT_FOUND');
    }
    expect((await stranger.get('{ myApplications { totalCount } }')).myApplications.totalCount).toBe(0);
    expect(await applicant.entity('JobApplication', { id }, 'coverLetter')).toEqual({ coverLetter: 'xylophone' });
  });

  it('and who decides about it are kept apart by a block', async () => {
    const applicant = await b.person();
    const second = await b.staff(companyId, 'RECRUITER');
    await b.block(applicant, owner);
    const id = await b.apply(applicant, jobId);
    const [fact] = (await b.harness.facts('jobs.application.submitted.v1')).filter(({ data }) => data.applicationId === id);
    expect(fact?.data.recruiterIds).toContain(second.id);
    expect(fact?.data.recruiterIds).not.toContain(owner.id);
    expect(await owner.entity('JobApplication', { id }, 'id')).toBeNull();
    expect(await second.entity('JobApplication', { id }, 'id')).toEqual({ id });
    const list = 'query ($id: ID!) { applicationsForJob(jobId: $id) { totalCount nodes { id } } }';
    const [his, hers] = [await owner.get(list, { id: jobId }), await second.get(list, { id: jobId })];
    expect(JSON.stringify(his)).not.toContain(id);
    expect(hers.applicationsForJob.totalCount).toBe(his.applicationsForJob.totalCount + 1);
    expect((await b.refused(owner, 'rejectApplication', { applicationId: id, reason: 'OTHER' })).code).toBe('NOT_FOUND');
    expect(await b.see(applicant, jobId, '{ recruiter { id } }')).toEqual({ recruiter: null });
    expect((await b.refused(owner, 'referCandidate', { jobId, candidateId: applicant.id })).violations).toMatchObject([
      { path: ['input', 'candidateId'] },
    ]);
  });
});

describe('what one keeps and looks for', () => {
  it('is one’s own', async () => {
    const person = await b.person();
    const saved = await b.do(person, 'saveJob', { jobId });
    const alert = await b.do(person, 'createJobAlert', { name: 'Xylophones' });
    for (const reader of [stranger, b.manager, b.harness.nobody]) {
      expect(await reader.entity('SavedJob', { id: saved.id }, 'id')).toBeNull();
      expect(await reader.entity('JobAlert', { id: alert.id }, 'id')).toBeNull();
    }
    expect(await person.entity('JobAlert', { id: alert.id }, 'name')).toEqual({ name: 'Xylophones' });
  });
});

describe('a shared live execution', () => {
  const asked = async (selection: string) => {
    const { data, extensions } = await b.harness.runtime.execute({
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Job { ${selection} } } }`,
      variables: { r: [{ __typename: 'Job', id: jobId }] },
      principal: { kind: 'audience', audience: { type: 'Job', id: jobId }, scopes: [] },
      requestId: newId(),
      timeoutMs: 5_000,
    });
    return { data, viewerAsked: extensions?.viewerAsked === true };
  };
  it('reads an open job without asking who reads, and asks for what depends on that', async () => {
    const shared = await asked('title status skills { name } questions { question } salary { period } card { title } acceptsApplications');
    expect(shared.viewerAsked).toBe(false);
    expect(shared.data).toMatchObject({ _entities: [{ title: 'Open Marimba' }] });
    for (const selection of ['saved', 'myApplication { id }', 'applicationCount', 'recruiter { id }'])
      expect((await asked(selection)).viewerAsked).toBe(true);
  });
});
