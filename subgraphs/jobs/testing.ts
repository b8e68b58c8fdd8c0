import { events as accounts } from '@lyceum/accounts/events';
import { events as certifications } from '@lyceum/certifications/events';
import { events as companies } from '@lyceum/companies/events';
import { events as connections } from '@lyceum/connections/events';
import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { events as profiles } from '@lyceum/profiles/events';
import { type SQL, sql } from 'drizzle-orm';
import subgraph from './subgraph.ts';

const APPLICATION = '{ id status job { id } applicant { id } stage { name } matchScore rejectionReason endedAt version }';
const OFFER = '{ id status expiresAt salary { amountMinor currency } }';
const SELECTIONS: Record<string, string> = {
  applyToJob: APPLICATION,
  withdrawApplication: APPLICATION,
  moveApplication: APPLICATION,
  rejectApplication: APPLICATION,
  scheduleInterview: '{ id status startsAt interviewers { id } }',
  cancelInterview: '{ id status }',
  submitScorecard: '{ id recommendation author { id } ratings { criterion score } }',
  makeOffer: OFFER,
  respondToOffer: OFFER,
  withdrawOffer: OFFER,
  saveJob: '{ id job { id } }',
  createJobAlert: '{ id name }',
  deleteJobAlert: '{ id }',
  referCandidate: '{ id candidate { id } }',
};
const JOB = '{ id slug title status closedReason openings hired deadline version }';
const TYPES: Record<string, string> = {
  ...Object.fromEntries(
    ['deleteJob', 'publishJob', 'approveJob', 'pauseJob', 'closeJob', 'recordJobView', 'saveJob', 'unsaveJob'].map((name) => [
      name,
      'JobInput',
    ]),
  ),
  cancelInterview: 'InterviewInput',
  withdrawOffer: 'JobOfferInput',
  deleteJobAlert: 'JobAlertInput',
};
const inputOf = (name: string) => TYPES[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
const document = (name: string) => `mutation ($input: ${inputOf(name)}!) { ${name}(input: $input) ${SELECTIONS[name] ?? JOB} }`;

/** A running subgraph with companies and people in it. */
export async function openBoard() {
  const harness: Harness = await testSubgraph(subgraph);
  const manager = harness.viewer({ roles: ['ADMIN'], scopes: ['jobs:manage', 'reports:read', 'ems:settings'] });
  let count = 0;
  /** What companies says about posting jobs. */
  const decision = { allowed: true, reason: 'The viewer recruits.' };

  const board = {
    harness,
    manager,
    decision,
    stop: () => harness.stop(),
    /** Somebody whom accounts has told of. */
    async person(displayName = 'Somebody'): Promise<Actor> {
      const actor = harness.viewer();
      await harness.hear(accounts, 'accounts.user.registered.v1', { userId: actor.id, displayName, email: `${actor.id}@lyceum.test` });
      return actor;
    },
    /** Many people at once, without a fact for each. */
    async people(n: number): Promise<Actor[]> {
      const actors = Array.from({ length: n }, () => harness.viewer());
      const ids = JSON.stringify(actors.map(({ id }) => id));
      await board.sql(
        sql`insert into jobs.people (user_id, display_name) select i::uuid, 'Somebody' from jsonb_array_elements_text(${ids}::jsonb) i`,
      );
      return actors;
    },
    /** A company, verified unless said otherwise, and its owner. */
    async company({ verified = true, name = `Company ${++count}` } = {}): Promise<{ companyId: string; owner: Actor; name: string }> {
      const owner = await board.person();
      const companyId = newId();
      await harness.hear(companies, 'companies.company.created.v1', { companyId, name, ownerId: owner.id });
      await harness.hear(companies, 'companies.company.published.v1', { companyId, name });
      if (verified) await harness.hear(companies, 'companies.company.verified.v1', { companyId, name, domain: `c${count}.example` });
      return { companyId, owner, name };
    },
    async staff(companyId: string, role = 'RECRUITER'): Promise<Actor> {
      const person = await board.person();
      await harness.hear(companies, 'companies.member.joined.v1', { companyId, companyName: 'Company', userId: person.id, role });
      return person;
    },
    tell: (type: 'suspended' | 'reinstated' | 'archived', companyId: string) =>
      harness.hear(companies, `companies.company.${type}.v1`, {
        companyId,
        name: 'Company',
        ...(type === 'suspended' ? { reason: 'x' } : {}),
      }),
    do: async (actor: Actor, name: string, input: Record<string, unknown>) => (await actor.get(document(name), { input }))[name],
    refused: (actor: Actor, name: string, input: Record<string, unknown>) => actor.refusal(document(name), { input }),
    async draft(recruiter: Actor, companyId: string, more: Record<string, unknown> = {}): Promise<string> {
      return (
        await board.do(recruiter, 'createJob', {
          companyId,
          title: `Job ${++count}`,
          description: 'Do things.',
          skills: [{ name: 'Statistics' }, { name: 'Databases', required: false }],
          ...more,
        })
      ).id;
    },
    async job(recruiter: Actor, companyId: string, more: Record<string, unknown> = {}): Promise<string> {
      const jobId = await board.draft(recruiter, companyId, more);
      await board.do(recruiter, 'publishJob', { jobId });
      return jobId;
    },
    async apply(actor: Actor, jobId: string, more: Record<string, unknown> = {}): Promise<string> {
      return (await board.do(actor, 'applyToJob', { jobId, resume: { text: 'I can.' }, ...more })).id;
    },
    /** The stages of a job, by name. */
    async stages(recruiter: Actor, jobId: string): Promise<Record<string, string>> {
      const { job } = await recruiter.get('query ($id: ID!) { job(id: $id) { pipeline { id name } } }', { id: jobId });
      return Object.fromEntries(job.pipeline.map(({ id, name }: { id: string; name: string }) => [name, id]));
    },
    offer: async (recruiter: Actor, applicationId: string, more: Record<string, unknown> = {}): Promise<string> =>
      (
        await board.do(recruiter, 'makeOffer', {
          applicationId,
          salary: { amountMinor: 6_000_000, currency: 'EUR', period: 'YEAR' },
          ...more,
        })
      ).id,
    see: async (actor: Actor, jobId: string, selection = JOB) =>
      (await actor.get(`query ($id: ID!) { job(id: $id) ${selection} }`, { id: jobId })).job,
    application: async (actor: Actor, id: string, selection = APPLICATION) =>
      (await actor.get(`query ($id: ID!) { jobApplication(id: $id) ${selection} }`, { id })).jobApplication,
    // what people are known for
    claims: (actor: Actor, name: string) =>
      harness.hear(profiles, 'profiles.skill.added.v1', { profileId: newId(), userId: actor.id, skillId: newId(), name }),
    endorses: (endorser: Actor, actor: Actor, name: string) =>
      harness.hear(profiles, 'profiles.skill.endorsed.v1', {
        ...{ profileId: newId(), userId: actor.id, skillId: newId(), name, endorserId: endorser.id, endorsementId: newId() },
      }),
    async certify(actor: Actor, courseTitle: string, topics: string[] = [courseTitle], courseId = newId()): Promise<string> {
      const certificateId = newId();
      await harness.hear(certifications, 'certifications.certificate.issued.v1', {
        ...{ certificateId, userId: actor.id, courseId, courseTitle, enrollmentId: newId(), code: 'c', refundsBlocked: false, topics },
      });
      return certificateId;
    },
    revoke: (certificateId: string, actor: Actor) =>
      harness.hear(certifications, 'certifications.certificate.revoked.v1', {
        ...{ certificateId, userId: actor.id, courseId: newId(), courseTitle: 'x', reason: 'Wrong.' },
      }),
    async course(title: string, topics?: string[]): Promise<string> {
      const courseId = newId();
      await harness.hear(courses, 'courses.course.published.v1', { courseId, title, slug: 's', instructorIds: [], topics });
      return courseId;
    },
    block: (actor: Actor, other: Actor) =>
      harness.hear(connections, 'connections.user.blocked.v1', { userId: actor.id, blockedId: other.id }),
    async settings(values: Record<string, unknown>) {
      await manager.get('mutation ($input: UpdateJobSettingsInput!) { updateJobSettings(input: $input) { version } }', { input: values });
    },
    /** Runs what the clock starts. */
    run: (part: string) => harness.system().ask('jobs', part, {}),
    /** The facts that name an id, as type names without domain and version. */
    async told(key: string, id: string): Promise<string[]> {
      const facts = await harness.facts();
      return facts.filter(({ data }) => data[key] === id).map(({ type }) => type.replace(/^jobs\.(.*)\.v1$/, '$1'));
    },
    sql: async (query: SQL) => [...(await harness.system().db.execute(query))],
    /** What must hold, whatever happened: rows that do not. */
    broken: () =>
      board.sql(sql`
        select j.id from jobs.jobs j where j.hired <> (select count(*) from jobs.applications a where a.job_id = j.id and a.status = 'HIRED')
          or j.hired > j.openings or j.application_count <> (select count(*) from jobs.applications a where a.job_id = j.id)
          or (j.hired = j.openings and j.status in ('OPEN', 'PAUSED'))
        union all select a.id from jobs.applications a where a.status::text is distinct from
          (select c.to_status::text from jobs.stage_changes c where c.application_id = a.id order by c.at desc, c.id desc limit 1)`),
  };
  await harness.answer('companies', { validateCompanyPermissions: () => ({ ...decision, rule: 'company.role' }) });
  return board;
}
export type Board = Awaited<ReturnType<typeof openBoard>>;
