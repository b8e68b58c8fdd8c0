import { events as companies } from '@lyceum/companies/events';
import { events as courses } from '@lyceum/courses/events';
import { random } from '@lyceum/demo/world.ts';
import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { events as posts } from '@lyceum/posts/events';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Groups, startGroups } from './testing.ts';

let g: Groups;
beforeAll(async () => {
  g = await startGroups();
});
afterAll(() => g.stop());

const PERIOD = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
const BEFORE = { from: '2026-01-29T00:00:00.000Z', to: '2026-03-01T00:00:00.000Z' };
const FIGURES = `joined ended netGrowth churnPercent requests approvalPercent medianHoursToDecision active7Days active30Days posts comments postsPerMember commentsPerMember`;
const REPORT = `query ($id: ID!, $period: PeriodInput!) { groupMembershipReport(groupId: $id, period: $period, granularity: DAY, timeZone: "Asia/Tokyo") {
  generatedAt asOf from to byRole { role count } byState { state count } figures { ${FIGURES} } previous { ${FIGURES} } sources { source count }
  series { date joined ended } topContributors { user { id } posts comments } courses { course { id } count } companies { company { id } count } } }`;
const SUMMARY = `query ($period: PeriodInput!) { groupSummary(period: $period, granularity: MONTH) { from to byPrivacy { privacy status count } bySize { fromMembers toMembers count }
  figures { founded archived deleted joined ended activeGroups activePercent } previous { founded joined ended } series { date founded joined }
  ownerless pendingRequests pendingMedianHours pendingOldestHours } }`;

const tally = <T>(items: readonly T[], key: (item: T) => string | null) => {
  const counts = new Map<string, number>();
  for (const item of items) {
    const name = key(item);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
};
const median = (values: number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

describe('the membership report', () => {
  it('equals a recount over a random history', async () => {
    const next = random('group reports');
    const [owner, ...crowd] = (await g.join(20)) as [Actor, ...Actor[]];
    const groupId = await g.with(owner, crowd, { privacy: 'PRIVATE' });
    const [courseId, companyId] = [newId(), newId()];
    for (const { id } of crowd.slice(0, 7))
      await g.hear(courses, 'courses.enrollment.activated.v1', {
        enrollmentId: newId(),
        courseId,
        runId: newId(),
        learnerId: id,
        title: 'C',
      });
    for (const { id } of crowd.slice(5, 9))
      await g.hear(companies, 'companies.member.joined.v1', { companyId, companyName: 'C', userId: id, role: 'MEMBER' });
    for (const { id } of crowd.slice(5, 6)) await g.hear(companies, 'companies.member.left.v1', { companyId, userId: id, removed: false });
    for (const [i, who] of crowd.entries()) {
      if (i % 6 === 1) await g.does(who, 'leaveGroup', { groupId });
      if (i % 6 === 2) await g.does(owner, 'removeGroupMember', { groupId, userId: who.id });
      if (i % 6 === 3) await g.does(owner, 'setGroupMemberRole', { groupId, userId: who.id, role: 'MODERATOR' });
    }
    for (const [i, who] of crowd.entries())
      if (i % 6 === 1) {
        const { id: requestId } = await g.does(who, 'requestToJoinGroup', { groupId }, 'id');
        if (i > 1) await g.does(owner, i % 12 === 7 ? 'approveJoinRequest' : 'rejectJoinRequest', { requestId });
      }
    for (let i = 0; i < 40; i++) {
      const who = crowd[Math.floor(next() * 12)] ?? owner;
      if (next() < 0.5)
        await g.hear(posts, 'posts.post.created.v1', {
          postId: newId(),
          authorId: who.id,
          visibility: 'GROUP',
          groupId,
          courseId: null,
          companyId: null,
          hashtags: [],
        });
      else
        await g.hear(posts, 'posts.comment.created.v1', {
          postId: newId(),
          authorId: owner.id,
          commentId: newId(),
          commenterId: who.id,
          parentAuthorId: null,
          groupId,
        });
    }
    // all of it happened somewhere between December and April
    const { db } = g.system();
    const moment = () =>
      new Date(Date.UTC(2025, 11, 1) + Math.floor(next() * 140) * 86_400_000 + Math.floor(next() * 86_400_000)).toISOString();
    const shift = async (table: string, first: string, last: string | null) => {
      for (const { id } of await db.execute<{ id: string }>(sql.raw(`select id from groups.${table}`))) {
        const [a, b] = [moment(), moment()].sort();
        await db.execute(
          sql.raw(
            `update groups.${table} set ${first} = '${a}'${last ? `, ${last} = case when ${last} is null then null else '${b}'::timestamptz end` : ''} where id = '${id}'`,
          ),
        );
      }
    };
    await shift('memberships', 'joined_at', 'ended_at');
    await shift('join_requests', 'created_at', 'decided_at');
    await shift('contributions', 'at', null);

    const { groupMembershipReport: report } = await owner.get(REPORT, { id: groupId, period: PERIOD });
    type Row = Record<string, string | null>;
    const rows = async (table: string) =>
      (await db.execute<{ row: Row }>(sql.raw(`select to_jsonb(t) as row from groups.${table} t`))).map(({ row }) => row);
    const [members, requests, written] = [await rows('memberships'), await rows('join_requests'), await rows('contributions')];
    const present = members.filter(({ state }) => state === 'ACTIVE');
    const figures = ({ from, to }: typeof PERIOD) => {
      const during = (text: string | null | undefined) => text != null && new Date(text) >= new Date(from) && new Date(text) < new Date(to);
      const joined = members.filter((m) => during(m.joined_at)).length;
      const ended = members.filter((m) => during(m.ended_at)).length;
      const there = members.filter(
        (m) => new Date(m.joined_at ?? '') < new Date(from) && (m.ended_at == null || new Date(m.ended_at) >= new Date(from)),
      ).length;
      const decided = requests.filter((r) => during(r.decided_at) && (r.status === 'APPROVED' || r.status === 'REJECTED'));
      const active = (days: number) =>
        new Set(
          written
            .filter((w) => during(w.at) || new Date(w.at ?? '') >= new Date(new Date(to).getTime() - days * 86_400_000))
            .filter(
              (w) => new Date(w.at ?? '') >= new Date(new Date(to).getTime() - days * 86_400_000) && new Date(w.at ?? '') < new Date(to),
            )
            .map((w) => w.user_id)
            .filter((id) => present.some((m) => m.user_id === id)),
        ).size;
      const said = written.filter((w) => during(w.at));
      const comments = said.filter((w) => String(w.comment) === 'true').length;
      const postsWritten = said.length - comments;
      return {
        joined,
        ended,
        netGrowth: joined - ended,
        churnPercent: there ? (100 * ended) / there : null,
        requests: requests.filter((r) => during(r.created_at)).length,
        approvalPercent: decided.length ? (100 * decided.filter((r) => r.status === 'APPROVED').length) / decided.length : null,
        medianHoursToDecision: median(
          decided.map((r) => (new Date(r.decided_at ?? '').getTime() - new Date(r.created_at ?? '').getTime()) / 3_600_000),
        ),
        active7Days: active(7),
        active30Days: active(30),
        posts: postsWritten,
        comments,
        postsPerMember: postsWritten / present.length,
        commentsPerMember: comments / present.length,
      };
    };
    const close = (got: Record<string, number | null>, wanted: Record<string, number | null>) => {
      for (const [key, value] of Object.entries(wanted))
        if (value === null) expect([key, got[key]]).toEqual([key, null]);
        else expect(got[key], key).toBeCloseTo(value, 6);
    };
    close(report.figures, figures(PERIOD));
    close(report.previous, figures(BEFORE));
    expect(Object.fromEntries(report.byRole.map(({ role, count }: { role: string; count: number }) => [role, count]))).toEqual(
      Object.fromEntries(tally(present, ({ role }) => role ?? null)),
    );
    expect(Object.fromEntries(report.byState.map(({ state, count }: { state: string; count: number }) => [state, count]))).toEqual(
      Object.fromEntries(tally(members, ({ state }) => state ?? null)),
    );
    expect(report.sources.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(report.figures.joined);
    const tokyo = (text: string | null | undefined) => new Date(new Date(text ?? '').getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
    const inPeriod = (text: string | null | undefined) =>
      text != null && new Date(text) >= new Date(PERIOD.from) && new Date(text) < new Date(PERIOD.to);
    const joinedOn = tally(members, (m) => (inPeriod(m.joined_at) ? tokyo(m.joined_at) : null));
    const endedOn = tally(members, (m) => (inPeriod(m.ended_at) ? tokyo(m.ended_at) : null));
    expect(report.series).toHaveLength(32);
    for (const { date, joined, ended } of report.series)
      expect([date, joined, ended]).toEqual([date, joinedOn.get(date) ?? 0, endedOn.get(date) ?? 0]);
    const wrote = tally(written, (w) => (inPeriod(w.at) ? (w.user_id ?? null) : null));
    expect(
      report.topContributors.map(({ user, ...said }: { user: { id: string }; posts: number; comments: number }) => [
        user.id,
        said.posts + said.comments,
      ]),
    ).toEqual([...wrote].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 10));
    const among = (people: readonly Actor[]) => people.filter(({ id }) => present.some((m) => m.user_id === id)).length;
    expect(report.courses).toEqual([{ course: { id: courseId }, count: among(crowd.slice(0, 7)) }]);
    expect(report.companies).toEqual([{ company: { id: companyId }, count: among(crowd.slice(6, 9)) }]);
  });

  it('is for the group’s staff and for readers of reports', async () => {
    const [owner, member, stranger] = (await g.join(3)) as [Actor, Actor, Actor];
    const id = await g.with(owner, [member], { privacy: 'PRIVATE' });
    for (const who of [member, stranger]) expect((await who.refusal(REPORT, { id, period: PERIOD })).code).toBe('FORBIDDEN');
    await g.viewer({ scopes: ['reports:read'] }).get(REPORT, { id, period: PERIOD });
  });
});

describe('the summary', () => {
  it('equals a recount', async () => {
    const { db } = g.system();
    const people = await g.join(8);
    for (const [i, who] of people.entries()) {
      const id = await g.found(who, {
        name: `Summed ${i}`,
        privacy: (['PUBLIC', 'PRIVATE', 'SECRET'] as const)[i % 3],
        approvalRequired: true,
      });
      if (i === 1) await g.does(who, 'archiveGroup', { groupId: id });
      if (i === 2) await g.does(who, 'deleteGroup', { groupId: id });
      if (i === 3) await g.does(people[0] ?? who, 'requestToJoinGroup', { groupId: id });
      if (i === 4) await g.suspended(who.id);
      await db.execute(sql`update groups.groups set created_at = ${`2026-0${1 + (i % 4)}-10T00:00:00Z`}::timestamptz where id = ${id}`);
    }
    const { groupSummary: summary } = await g.admin.get(SUMMARY, { period: PERIOD });
    type Group = {
      id: string;
      privacy: string;
      status: string;
      created_at: string;
      archived_at: string | null;
      deleted_at: string | null;
      member_count: number;
    };
    const groups = (await db.execute<{ row: Group }>(sql`select to_jsonb(t) as row from groups.groups t`)).map(({ row }) => row);
    const members = (await db.execute<{ row: Record<string, string> }>(sql`select to_jsonb(t) as row from groups.memberships t`)).map(
      ({ row }) => row,
    );
    const written = (await db.execute<{ row: Record<string, string> }>(sql`select to_jsonb(t) as row from groups.contributions t`)).map(
      ({ row }) => row,
    );
    const during =
      ({ from, to }: typeof PERIOD) =>
      (text: string | null | undefined) =>
        text != null && new Date(text) >= new Date(from) && new Date(text) < new Date(to);
    const now = during(PERIOD);
    const use = groups.filter(({ status }) => status === 'ACTIVE');
    const active = new Set(
      [...members.filter((m) => now(m.joined_at)), ...written.filter((w) => now(w.at))].map(({ group_id }) => group_id),
    );
    const activeGroups = use.filter(({ id }) => active.has(id)).length;
    expect(summary.figures).toEqual({
      founded: groups.filter((x) => now(x.created_at)).length,
      archived: groups.filter((x) => x.status === 'ARCHIVED' && now(x.archived_at)).length,
      deleted: groups.filter((x) => now(x.deleted_at)).length,
      joined: members.filter((m) => now(m.joined_at)).length,
      ended: members.filter((m) => now(m.ended_at)).length,
      activeGroups,
      activePercent: (100 * activeGroups) / use.length,
    });
    const then = during(BEFORE);
    expect(summary.previous).toEqual({
      founded: groups.filter((x) => then(x.created_at)).length,
      joined: members.filter((m) => then(m.joined_at)).length,
      ended: members.filter((m) => then(m.ended_at)).length,
    });
    expect(summary.series).toEqual([{ date: '2026-03-01', founded: summary.figures.founded, joined: summary.figures.joined }]);
    expect(summary.byPrivacy.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(groups.length);
    for (const { privacy, status, count } of summary.byPrivacy)
      expect(count).toBe(groups.filter((x) => x.privacy === privacy && x.status === status).length);
    for (const { fromMembers, toMembers, count } of summary.bySize)
      expect(count).toBe(
        use.filter((x) => x.member_count >= fromMembers && x.member_count <= (toMembers ?? Number.POSITIVE_INFINITY)).length,
      );
    expect([summary.ownerless, summary.pendingRequests]).toEqual([1, await db.$count(sql`groups.join_requests where status = 'PENDING'`)]);
    expect(summary.pendingOldestHours).toBeGreaterThanOrEqual(summary.pendingMedianHours);
    expect((await people[0]?.refusal(SUMMARY, { period: PERIOD }))?.code).toBe('FORBIDDEN');
  });
});
