import { describe, expect, it } from 'vitest';
import { act, ask, type Data } from './house/acts.ts';
import { collect, positions } from './house/collect.ts';
import { verifiedCompany } from './house/companies.ts';
import { completed, publishedCourse } from './house/courses.ts';
import { person } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { until } from './house/topology.ts';

const MATCH = `query ($jobId: ID!) {
  jobMatch(jobId: $jobId) {
    score matchedSkills { skill evidence { certificates { id } } } missingSkills { skill coursesToClose { id } }
  }
}`;
/** Ten domains: accounts, profiles, courses, payments, certifications, companies, activities, notifications, messaging, jobs. */
const STORY = `query ($job: ID!, $course: ID!) {
  me {
    displayName
    profile { skills(first: 1) { nodes { name evidence { code } } } }
    enrollments(first: 1) { nodes { status course { title } payment { status amount { amountMinor } } certificate { status } } }
    certificates(first: 1) { nodes { status courseTitle } }
    companies(first: 1) { nodes { company { id name } } }
    activities(first: 50) { nodes { verb } }
    unreadNotificationCount
    chatrooms(first: 5) { totalCount }
  }
  job(id: $job) { status hired company { name } myApplication { status hiredAt } }
  course(id: $course) { title certification { certified } }
}`;

/** Learn, earn, get hired: one story over the domains. */
export function hiringSuite(stage: Stage): void {
  describe('learn, earn, get hired', () => {
    it('is one story over the domains, read at the end in one round trip', async () => {
      const { graph, instructor } = stage;
      const sam = await person(graph, 'Sam');
      const rene = await person(graph, 'Rene', ['RECRUITER']);
      const companyId = await verifiedCompany(stage, rene, 'Hiringco');
      const course = await publishedCourse(instructor, { price: { amountMinor: 4900, currency: 'EUR' } });
      await until(
        async () => (await act(instructor, 'setCourseCertification', { courseId: course.id, skills: ['Data Analysis'] })).id === course.id,
      );

      // Sam hears at once of the job that fits, and what is missing for it
      await act(sam, 'createJobAlert', { name: 'Data', skills: ['Data Analysis'] });
      const from = await positions(graph.url);
      const matched = collect(
        sam.client.subscribe<{ jobAlertMatched: { id: string } }>(
          'subscription ($after: Cursor) { jobAlertMatched(after: $after) { id } }',
          from('jobs'),
        ),
      );
      const told = collect(sam.client.notificationAdded(from('notifications')));
      const { id: jobId } = await act(rene, 'createJob', {
        companyId,
        title: 'Analyst',
        description: 'You analyse data.',
        openings: 1,
        skills: [{ name: 'Data Analysis' }, { name: 'Statistics' }],
      });
      const { pipeline } = await act(rene, 'publishJob', { jobId }, '{ pipeline { id kind } }', 'JobInput');
      await matched.find(({ jobAlertMatched }) => jobAlertMatched.id === jobId);
      await told.find(({ notificationAdded }) => notificationAdded.type === 'JOB_MATCHED');
      const match = async () => (await ask(sam, MATCH, { jobId })).jobMatch;
      const before = await match();
      expect(before.matchedSkills).toEqual([]);

      // the course is paid, done and certified; what it proves counts for the job
      const { certificate } = await completed(sam, course);
      expect(await ask(sam, '{ certificates { nodes { id } } }')).toEqual({ certificates: { nodes: [{ id: certificate.id }] } });
      const { certificateCredential } = await ask(sam, 'query ($id: ID!) { certificateCredential(certificateId: $id) }', certificate);
      const CHECK = 'query ($credential: String!) { verifyCredential(credential: $credential) { status } }';
      expect(await ask(rene, CHECK, { credential: certificateCredential })).toEqual({ verifyCredential: { status: 'VALID' } });
      await act(sam, 'addSkill', { name: 'data analysis' });
      await until(async () => (await match()).matchedSkills[0]?.evidence.certificates.length === 1);
      const after = await match();
      expect(after).toMatchObject({
        matchedSkills: [{ skill: 'Data Analysis', evidence: { certificates: [{ id: certificate.id }] } }],
        missingSkills: [{ skill: 'Statistics' }],
      });
      expect(after.score).toBeGreaterThan(before.score);

      // through the stages to the contract, each of which Sam is told of
      const application = await act(sam, 'applyToJob', { jobId, resume: { text: 'I know data.' }, certificateIds: [certificate.id] });
      const stageId = pipeline.find(({ kind }: { kind: string }) => !['SUBMITTED', 'OFFER', 'HIRED'].includes(kind)).id;
      await act(rene, 'moveApplication', { applicationId: application.id, stageId });
      await told.find(({ notificationAdded }) => notificationAdded.type === 'APPLICATION_MOVED');
      const salary = { amountMinor: 5_000_000, currency: 'EUR', period: 'YEAR' };
      const offer = await act(rene, 'makeOffer', { applicationId: application.id, salary });
      await told.find(({ notificationAdded }) => notificationAdded.type === 'OFFER_MADE');
      await act(sam, 'respondToOffer', { offerId: offer.id, accept: true });
      const APPLICATION = 'query ($id: ID!) { jobApplication(id: $id) { resume { certificates { id } } history { toStatus } } }';
      const { jobApplication } = await ask(rene, APPLICATION, application);
      expect(jobApplication.resume.certificates).toEqual([{ id: certificate.id }]);
      const stages = jobApplication.history.map(({ toStatus }: { toStatus: string }) => toStatus);
      expect([stages[0], stages.length, stages.at(-1)]).toEqual(['SUBMITTED', 4, 'HIRED']);
      for (const reading of [matched, told]) await reading.stop();

      let story: Data;
      await until(async () => {
        story = await ask(sam, STORY, { job: jobId, course: course.id });
        const verbs = new Set(story.me.activities.nodes.map(({ verb }: { verb: string }) => verb));
        const wanted = ['registered', 'completed', 'earned', 'applied', 'hired'];
        return story.me.companies.nodes.length === 1 && wanted.every((verb) => verbs.has(verb));
      });
      expect(story).toMatchObject({
        me: {
          displayName: 'Sam',
          profile: { skills: { nodes: [{ name: 'data analysis', evidence: [{ code: certificate.code }] }] } },
          enrollments: {
            nodes: [
              { status: 'COMPLETED', payment: { status: 'CAPTURED', amount: { amountMinor: 4900 } }, certificate: { status: 'ISSUED' } },
            ],
          },
          certificates: { nodes: [{ status: 'ISSUED' }] },
          companies: { nodes: [{ company: { id: companyId, name: 'Hiringco' } }] },
          chatrooms: { totalCount: 1 },
        },
        job: { status: 'CLOSED', hired: 1, company: { name: 'Hiringco' }, myApplication: { status: 'HIRED' } },
        course: { certification: { certified: true } },
      });
      expect(story.me.unreadNotificationCount).toBeGreaterThan(2);
    });
  });
}
