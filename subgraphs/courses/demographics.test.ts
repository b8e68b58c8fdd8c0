import { newId } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchool, type School } from './test-school.ts';

const LEARNING = ['ACTIVE', 'SUSPENDED'] as const;
let school: School;
let courseId: string;
const learners: string[] = [];
beforeAll(async () => {
  school = await openSchool();
  const made = await school.course();
  courseId = made.courseId;
  for (let i = 0; i < 60; i++) {
    const status = [...LEARNING, 'WITHDRAWN', 'WAITLISTED'][i % 4];
    const learnerId = newId();
    await school.sql(sql`
      insert into courses.enrollments (id, course_id, run_id, learner_id, status, waitlist_number)
      values (${newId()}, ${courseId}, ${made.runId}, ${learnerId}, ${status}, ${i + 1})`);
    if (LEARNING.some((learning) => learning === status)) learners.push(learnerId);
  }
});
afterAll(() => school.stop());

const ask = () =>
  school.teacher.ask(
    `query ($id: ID!) { courseEnrollmentReport(courseId: $id, period: { from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z" }) { generatedAt
      demographics { learners byCountry { countryCode count } countryWithheld byTimeZone { timeZone count } timeZoneWithheld } } }`,
    { id: courseId },
  );

describe('demographics of a course', () => {
  it('are null while profiles cannot be asked, and the rest is there', async () => {
    const { data, errors } = await ask();
    expect(data.courseEnrollmentReport).toEqual({ generatedAt: expect.any(String), demographics: null });
    expect(errors?.[0]?.extensions?.code).toBe('UNAVAILABLE');
  });

  it('hold groups of at least five, of what profiles says is shown to everybody, asked once for all who learn', async () => {
    const asked: string[][] = [];
    await school.harness.answer('profiles', {
      countPublicPlaces: (input) => {
        asked.push(Object(input).userIds);
        return {
          countries: [
            { key: 'PT', count: 12 },
            { key: 'IS', count: 4 },
            { key: 'DE', count: 7 },
          ],
          timeZones: [{ key: 'Europe/Lisbon', count: 4 }],
        };
      },
    });
    const { data } = await ask();
    expect(data.courseEnrollmentReport.demographics).toEqual({
      learners: 30,
      byCountry: [
        { countryCode: 'PT', count: 12 },
        { countryCode: 'DE', count: 7 },
      ],
      countryWithheld: 11,
      byTimeZone: [],
      timeZoneWithheld: 30,
    });
    expect(asked.map((ids) => ids.toSorted())).toEqual([learners.toSorted()]);
  });
});
