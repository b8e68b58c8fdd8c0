import { events as certifications } from '@lyceum/certifications/events';
import { events as followers } from '@lyceum/followers/events';
import { events as jobs } from '@lyceum/jobs/events';
import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { events as posts } from '@lyceum/posts/events';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegister, type Register } from './testing.ts';

let r: Register;
let owner: Actor;
let companyId: string;
let other: string;
const DAY = 86_400_000;
const now = Date.now();
const period = { from: new Date(now - 10 * DAY).toISOString(), to: new Date(now + DAY).toISOString() };
const previous = { from: now - 21 * DAY, to: now - 10 * DAY };
const within = (at: Date, { from, to } = { from: now - 10 * DAY, to: now + DAY }) => at.getTime() >= from && at.getTime() < to;

beforeAll(async () => {
  r = await openRegister();
  owner = await r.person();
  companyId = await r.company(owner, { industry: 'Energy', countryCode: 'PT' });
  other = await r.company(owner, { industry: 'Media' });
  await r.verify(owner, companyId, 'report.example');
  const members = await r.people(5);
  await r.staff(companyId, members);
  await r.staff(companyId, await r.people(2), 'RECRUITER');
  await r.sql(
    sql`update companies.company_members set department = 'Data', seniority = 'SENIOR' where company_id = ${companyId} and role = 'RECRUITER'`,
  );
  const { poolId } = await r.seats(owner, companyId, 4);
  for (const { id } of members.slice(0, 3)) await r.do(owner, 'allocateSeat', { poolId, userId: id });
  await r.seats(owner, other, 2);

  const people = await r.people(12);
  const follow = (i: number, target = companyId) => ({
    followId: newId(),
    followerId: people[i]?.id,
    targetType: 'COMPANY',
    targetId: target,
  });
  for (let i = 0; i < 8; i++) await r.harness.hear(followers, 'followers.follow.created.v1', follow(i));
  await r.harness.hear(followers, 'followers.follow.created.v1', follow(0, other));
  await r.harness.hear(followers, 'followers.follow.removed.v1', follow(2));
  await r.harness.hear(followers, 'followers.follow.created.v1', { ...follow(3), targetType: 'USER' });
  await r.sql(sql`update companies.followers set since = now() - interval '12 days' where follower_id = ${people[1]?.id}`);

  const job = async (company: string) => {
    const jobId = newId();
    await r.harness.hear(jobs, 'jobs.job.published.v1', { jobId, companyId: company, title: 'Engineer', skills: [] });
    return jobId;
  };
  const [a, b, c] = [await job(companyId), await job(companyId), await job(companyId)];
  await job(other);
  for (let i = 0; i < 4; i++) {
    const application = { applicationId: newId(), jobId: a, companyId, title: 'Engineer', applicantId: people[i]?.id };
    await r.harness.hear(jobs, 'jobs.application.submitted.v1', { ...application, recruiterIds: [] });
    if (i < 2) await r.harness.hear(jobs, 'jobs.application.hired.v1', application);
  }
  for (const jobId of [a, b]) await r.harness.hear(jobs, 'jobs.job.closed.v1', { jobId, companyId, title: 'Engineer', reason: 'FILLED' });
  await r.sql(sql`update companies.company_jobs set published_at = now() - interval '4 days' where job_id = ${a}`);
  await r.sql(sql`update companies.company_jobs set published_at = now() - interval '15 days' where job_id = ${b}`);
  await r.harness.hear(jobs, 'jobs.job.paused.v1', { jobId: c, companyId, title: 'Engineer' });
  await r.harness.hear(jobs, 'jobs.job.published.v1', { jobId: c, companyId, title: 'Engineer', skills: [] });

  const postId = newId();
  const post = { postId, authorId: owner.id };
  await r.harness.hear(posts, 'posts.post.created.v1', {
    ...post,
    visibility: 'PUBLIC',
    groupId: null,
    courseId: null,
    companyId,
    hashtags: [],
  });
  for (const i of [1, 2, 2, 3]) await r.harness.hear(posts, 'posts.reaction.changed.v1', { ...post, userId: people[i]?.id, kind: 'LIKE' });
  await r.harness.hear(posts, 'posts.comment.created.v1', {
    ...post,
    commentId: newId(),
    commenterId: people[3]?.id,
    parentAuthorId: null,
    groupId: null,
  });

  const certificate = (userId: string | undefined) => ({
    certificateId: newId(),
    userId,
    courseId: newId(),
    courseTitle: 'T',
    enrollmentId: newId(),
    refundsBlocked: false,
    code: 'c',
    topics: [],
  });
  const revoked = certificate(members[0]?.id);
  for (const one of [certificate(members[0]?.id), certificate(members[1]?.id), certificate(people[11]?.id), revoked])
    await r.harness.hear(certifications, 'certifications.certificate.issued.v1', one);
  await r.harness.hear(certifications, 'certifications.certificate.revoked.v1', { ...revoked, reason: 'Wrong.' });
  for (const i of [4, 4, 5]) await r.do(people[i] ?? owner, 'recordCompanyView', { companyId });
  await r.sql(
    sql`insert into companies.page_views values (${companyId}, ${people[4]?.id}, (now() - interval '3 days')::date), (${companyId}, ${people[6]?.id}, (now() - interval '15 days')::date)`,
  );
});
afterAll(() => r.stop());

const REPORT = `query ($id: ID!, $period: PeriodInput!) { companyProfileReport(companyId: $id, period: $period, granularity: DAY, timeZone: "Asia/Tokyo") {
  followers employees openJobs seatsBought seatsAllocated completeness { percent missing } period { from to } granularity timeZone generatedAt asOf
  figures { ...f } previous { ...f } byDepartment { name people } bySeniority { name people } byLocation { name people } seats { bought allocated }
  series { date newFollowers pageViews applications } } }
  fragment f on CompanyFigures { newFollowers lostFollowers pageViews visitors postReach applications hires jobsPublished jobsFilled medianDaysToFill joined left certificates }`;
type Row = Record<string, unknown>;
const rows = (table: string): Promise<Row[]> => r.sql(sql`select * from companies.${sql.identifier(table)}`);
const mine = (row: Row) => row.company_id === companyId;
const on = (row: Row, key: string, of?: typeof previous) => row[key] != null && within(new Date(String(row[key])), of);

describe('the report of a company', () => {
  it('equals a recount', async () => {
    const { companyProfileReport: report } = await owner.get(REPORT, { id: companyId, period });
    const [followers, views, applications, jobRows, members, responses, certificates] = await Promise.all(
      ['followers', 'page_views', 'job_applications', 'company_jobs', 'company_members', 'post_responses', 'certificates'].map(rows),
    );
    const active = new Set((members ?? []).filter((m) => mine(m) && m.state === 'ACTIVE').map((m) => m.user_id));
    const recount = (of?: typeof previous) => {
      const count = (all: Row[] | undefined, key: string) => (all ?? []).filter((row) => mine(row) && on(row, key, of)).length;
      const seen = (views ?? []).filter(
        (v) => mine(v) && within(new Date(`${new Date(String(v.day)).toISOString().slice(0, 10)}T00:00:00Z`), of),
      );
      const filled = (jobRows ?? []).filter((j) => mine(j) && j.closed_reason === 'FILLED' && on(j, 'closed_at', of));
      const days = filled
        .map((j) => (new Date(String(j.closed_at)).getTime() - new Date(String(j.published_at)).getTime()) / DAY)
        .sort((x, y) => x - y);
      const median = days.length
        ? ((days[Math.floor((days.length - 1) / 2)] ?? 0) + (days[Math.ceil((days.length - 1) / 2)] ?? 0)) / 2
        : null;
      return {
        newFollowers: count(followers, 'since'),
        lostFollowers: count(followers, 'ended_at'),
        pageViews: seen.length,
        visitors: new Set(seen.map((v) => v.viewer_id)).size,
        postReach: new Set((responses ?? []).filter((x) => on(x, 'at', of)).map((x) => x.user_id)).size,
        applications: count(applications, 'at'),
        hires: count(applications, 'hired_at'),
        jobsPublished: count(jobRows, 'published_at'),
        jobsFilled: filled.length,
        medianDaysToFill: median === null ? null : expect.closeTo(median, 3),
        joined: count(members, 'joined_at'),
        left: (members ?? []).filter((m) => mine(m) && m.joined_at && on(m, 'ended_at', of)).length,
        certificates: (certificates ?? []).filter((c) => active.has(c.user_id) && !c.ended_at && on(c, 'at', of)).length,
      };
    };
    expect(report.figures).toEqual(recount());
    expect(report.previous).toEqual(recount(previous));
    // none of these is nought by accident
    expect(report.figures).toMatchObject({
      newFollowers: 7,
      lostFollowers: 1,
      pageViews: 3,
      visitors: 2,
      postReach: 3,
      applications: 4,
      hires: 2,
      jobsFilled: 2,
      certificates: 2,
    });
    expect(report.previous).toMatchObject({ newFollowers: 1, pageViews: 1, jobsPublished: 1 });
    expect(report).toMatchObject({
      followers: 7,
      employees: active.size,
      openJobs: 1,
      seatsBought: 4,
      seatsAllocated: 3,
      seats: [{ bought: 4, allocated: 3 }],
    });
    expect(report.byDepartment).toEqual([
      { name: null, people: active.size - 2 },
      { name: 'Data', people: 2 },
    ]);
    expect(report.bySeniority).toContainEqual({ name: 'SENIOR', people: 2 });
    expect(report.completeness).toEqual({
      percent: 33,
      missing: ['tagline', 'description', 'website', 'logoUrl', 'foundedYear', 'locations'],
    });
    const sum = (key: string) => report.series.reduce((total: number, point: Record<string, number>) => total + (point[key] ?? 0), 0);
    expect([sum('newFollowers'), sum('pageViews'), sum('applications')]).toEqual([7, 3, 4]);
    expect(report.series.length).toBeGreaterThanOrEqual(11);
  });

  it('is for those who run it, and reports:read', async () => {
    const stranger = await r.person();
    expect((await stranger.refusal(REPORT, { id: companyId, period })).code).toBe('FORBIDDEN');
    expect(
      (await r.harness.viewer({ scopes: ['reports:read'] }).get(REPORT, { id: companyId, period })).companyProfileReport.followers,
    ).toBe(7);
    const { companyDashboard } = await owner.get(
      'query ($id: ID!) { companyDashboard(companyId: $id) { joinRequests openInvitations viewsThisWeek newFollowersThisWeek applicationsThisWeek seatsBought seatsFree unpaidOrders } }',
      { id: companyId },
    );
    expect(companyDashboard).toEqual({
      joinRequests: 0,
      openInvitations: 0,
      viewsThisWeek: 3,
      newFollowersThisWeek: 6,
      applicationsThisWeek: 4,
      seatsBought: 4,
      seatsFree: 1,
      unpaidOrders: 0,
    });
  });
});

describe('the summary', () => {
  it('equals a recount', async () => {
    const SUMMARY = `query ($period: PeriodInput!) { companySummary(period: $period) { companies members activeRecruiters orphans
      figures { founded verified closed joined seatsBought hires } previous { founded verified joined } byStatus { name companies } byIndustry { name companies } bySize { name companies } byCountry { name companies }
      topByFollowers { id } topByOpenJobs { id } series { date founded verified } generatedAt asOf } }`;
    expect((await owner.refusal(SUMMARY, { period })).code).toBe('FORBIDDEN');
    const { companySummary: summary } = await r.manager.get(SUMMARY, { period });
    const members = (await rows('company_members')).filter((m) => m.state === 'ACTIVE');
    expect(summary).toMatchObject({
      companies: 2,
      members: new Set(members.map((m) => m.user_id)).size,
      activeRecruiters: 2,
      orphans: 0,
      figures: {
        founded: 2,
        verified: 1,
        closed: 0,
        joined: (await rows('company_members')).filter((m) => on(m, 'joined_at')).length,
        seatsBought: 6,
        hires: 2,
      },
      previous: { founded: 0, verified: 0, joined: 0 },
      byIndustry: [
        { name: 'Energy', companies: 1 },
        { name: 'Media', companies: 1 },
      ],
      bySize: [
        { name: 'SMALL', companies: 1 },
        { name: 'SOLO', companies: 1 },
      ],
      byCountry: [
        { name: 'PT', companies: 1 },
        { name: null, companies: 1 },
      ],
      topByFollowers: [{ id: companyId }, { id: other }],
    });
    expect(summary.byStatus).toEqual(
      expect.arrayContaining([
        { name: 'VERIFIED', companies: 1 },
        { name: 'UNVERIFIED', companies: 1 },
      ]),
    );
    expect(summary.topByOpenJobs).toHaveLength(2);
    expect(summary.series.reduce((n: number, point: { founded: number }) => n + point.founded, 0)).toBe(2);
  });
});
