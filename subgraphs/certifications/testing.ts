import { events as accounts } from '@lyceum/accounts/events';
import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import subgraph from './subgraph.ts';

export const PUBLIC_URL = 'https://learn.example';

/** What certifications reads of the environment. */
export const VARIABLES = { PUBLIC_URL, SETTINGS_KEY: 'a key for tests that is long enough to seal' };

/** A certifications subgraph with courses that are published and people who complete them. */
export async function school() {
  const house = await testSubgraph(subgraph, { variables: VARIABLES });
  const join = async (displayName: string): Promise<Actor> => {
    const actor = house.viewer();
    await house.hear(accounts, 'accounts.user.registered.v1', { userId: actor.id, displayName, email: `${actor.id}@lyceum.test` });
    return actor;
  };
  const instructor = await join('Iris');
  const publish = async (title: string, courseId = newId()) => {
    await house.hear(courses, 'courses.course.published.v1', { courseId, title, slug: courseId, instructorIds: [instructor.id] });
    return courseId;
  };
  const complete = async (learner: { id: string }, courseId: string, title = 'Data for All') => {
    const data = { enrollmentId: newId(), courseId, runId: newId(), learnerId: learner.id, title };
    await house.hear(courses, 'courses.enrollment.activated.v1', data);
    await house.hear(courses, 'courses.enrollment.completed.v1', data);
    return data;
  };
  const CERTIFICATES = `query ($userId: ID!) { certificatesByUser(userId: $userId) { totalCount nodes { id code status holderName courseTitle } } }`;
  return {
    ...house,
    join,
    instructor,
    publish,
    complete,
    /** The one certificate of somebody who has just one. */
    only: async (holder: Actor): Promise<{ id: string; code: string; status: string; holderName: string; courseTitle: string }> => {
      const { certificatesByUser } = await holder.get(CERTIFICATES, { userId: holder.id });
      if (certificatesByUser.totalCount !== 1) throw new Error(`There are ${certificatesByUser.totalCount} certificates.`);
      return certificatesByUser.nodes[0];
    },
    settings: (input: object) =>
      house
        .viewer({ scopes: ['ems:settings'] })
        .get('mutation ($input: UpdateCertificationSettingsInput!) { updateCertificationSettings(input: $input) { version } }', { input }),
  };
}
export type School = Harness & Awaited<ReturnType<typeof school>>;
