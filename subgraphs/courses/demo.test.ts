import { makeWorld } from '@lyceum/demo/world.ts';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from './demo.ts';
import subgraph from './subgraph.ts';

const world = makeWorld();
const student = world.users[2]?.id ?? '';
let courses: Harness;
let tookMs = 0;
beforeAll(async () => {
  courses = await testSubgraph(subgraph);
  const start = performance.now();
  await courses.system().db.transaction((tx) => demo(tx, world));
  tookMs = performance.now() - start;
});
afterAll(() => courses.stop());

const rows = async (query: SQL) => [...(await courses.system().db.execute(query))];

describe('demo data', () => {
  it('holds the world’s courses and enrolments, and is there in seconds', async () => {
    const [counts] = await rows(sql`
      select (select count(*)::int from courses.courses where status = 'PUBLISHED') as courses,
        (select count(*)::int from courses.course_runs) as runs,
        (select count(*)::int from courses.enrollments) as enrollments`);
    expect(counts).toEqual({ courses: 40, runs: 60, enrollments: 1_600 });
    expect(tookMs).toBeLessThan(8_000);
  });

  it('keeps every invariant that the services keep', async () => {
    expect(
      await rows(sql`
        select r.id from courses.course_runs r where taken <> (select count(*) from courses.enrollments e
          where e.run_id = r.id and e.status in ('PENDING_PAYMENT', 'ACTIVE', 'SUSPENDED', 'COMPLETED'))`),
    ).toEqual([]);
    expect(
      await rows(sql`
        select e.id from courses.enrollments e where status in ('ACTIVE', 'COMPLETED') and progress_percent <> (
          select 100 * count(p.completed_at) / count(*) from courses.lessons l
          left join courses.lesson_progress p on p.lesson_id = l.id and p.enrollment_id = e.id
          where l.course_id = e.course_id and l.required and l.published_at is not null)`),
    ).toEqual([]);
    expect(
      await rows(sql`
        select c.id from courses.courses c left join courses.reviews r on r.course_id = c.id
        group by c.id having c.rating_count <> count(r.id) or c.rating_sum <> coalesce(sum(r.rating), 0)`),
    ).toEqual([]);
    expect(await rows(sql`select id from courses.enrollments where (status = 'COMPLETED') <> (progress_percent = 100)`)).toEqual([]);
  });

  it('tells nobody anything, and nothing of it ends by itself', async () => {
    const system = courses.system();
    expect([await system.ask('courses', 'expireHeldSeats', {}), await system.ask('courses', 'expireWithRuns', {})]).toEqual([0, 0]);
    expect(await courses.facts()).toEqual([]);
  });

  it('gives the student enrolments with everything that the home page shows', async () => {
    const { myEnrollments } = await courses.viewer({ id: student }).get(`{
      myEnrollments(first: 10) { totalCount nodes { id status progressPercent price { amountMinor currency }
        course { id title slug seatsLeft instructors { id } } } } }`);
    expect(myEnrollments.totalCount).toBeGreaterThan(7);
    expect(myEnrollments.nodes.every((node: { course: { instructors: unknown[] } }) => node.course.instructors.length > 0)).toBe(true);
  });

  it.each([
    ['data', 'Data'],
    ['machin lerning', 'Machine Learning'],
    ['statistic', 'Statistics'],
    ['negotiate', 'Negotiation'],
    ['photgraphy', 'Photography'],
  ])('finds %s', async (query, title) => {
    const { searchCourses } = await courses.nobody.get(
      'query ($query: String) { searchCourses(query: $query) { totalCount nodes { title } } }',
      { query },
    );
    expect(searchCourses.nodes[0].title).toContain(title);
    expect(searchCourses.totalCount).toBeLessThan(20);
  });
});
