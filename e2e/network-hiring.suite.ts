import { describe, expect, it } from 'vitest';
import { act, ask, type Data } from './house/acts.ts';
import { verifiedCompany } from './house/companies.ts';
import { completed, publishedCourse } from './house/courses.ts';
import { person } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { until } from './house/topology.ts';

/** Learn, earn, get hired: one story over the domains. */
export function hiringSuite(stage: Stage): void {
  describe('learn, earn, get hired', () => {
    it('is one story over the domains, read at the end in one round trip', async () => {
      const sam = await person(stage.graph, 'Sam');
      const rene = await person(stage.graph, 'Rene', ['RECRUITER']);
      const companyId = await verifiedCompany(stage, rene, 'Hiringco');
      const course = await publishedCourse(stage.instructor, { price: { amountMinor: 4900, currency: 'EUR' } });
      await until(
        async () =>
          (await act(stage.instructor, 'setCourseCertification', { courseId: course.id, skills: ['Data Analysis'] })).id === course.id,
      );
      const { certificate } = await completed(sam, course);
      await act(sam, 'addSkill', { name: 'data analysis' });

      const { id: jobId } = await act(rene, 'createJob', {
        companyId,
        title: 'Analyst',
        description: 'You analyse data.',
        openings: 1,
        skills: [{ name: 'Data Analysis' }, { name: 'Statistics' }],
      });
      await act(rene, 'publishJob', { jobId }, '{ id }', 'JobInput');
      const MATCH =
        'query ($jobId: ID!) { jobMatch(jobId: $jobId) { score matchedSkills { skill evidence { certificates { id } } } missingSkills { skill } } }';
      await until(async () => (await ask(sam, MATCH, { jobId })).jobMatch.matchedSkills[0]?.evidence.certificates.length === 1);
      const { jobMatch } = await ask(sam, MATCH, { jobId });
      expect(jobMatch).toMatchObject({
        matchedSkills: [{ skill: 'Data Analysis', evidence: { certificates: [{ id: certificate.id }] } }],
        missingSkills: [{ skill: 'Statistics' }],
      });

      const application = await act(sam, 'applyToJob', { jobId, resume: { text: 'I know data.' }, certificateIds: [certificate.id] });
      const offer = await act(rene, 'makeOffer', {
        applicationId: application.id,
        salary: { amountMinor: 5_000_000, currency: 'EUR', period: 'YEAR' },
      });
      await act(sam, 'respondToOffer', { offerId: offer.id, accept: true });

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
      job(id: $job) { status company { name } }
      course(id: $course) { title certification { certified } }
    }`;
      let story: Data;
      await until(async () => {
        story = await ask(sam, STORY, { job: jobId, course: course.id });
        const verbs = new Set(story.me.activities.nodes.map(({ verb }: { verb: string }) => verb));
        return (
          story.me.companies.nodes.length === 1 &&
          ['registered', 'completed', 'earned', 'applied', 'hired'].every((verb) => verbs.has(verb))
        );
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
        job: { status: 'CLOSED', company: { name: 'Hiringco' } },
        course: { certification: { certified: true } },
      });
      expect(story.me.unreadNotificationCount).toBeGreaterThan(2);
    });
  });
}
