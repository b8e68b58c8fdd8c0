import { enforce, found, invalid, one, Refusal, service } from '@lyceum/kit';
import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { mayAct } from '../helpers/permissions.ts';
import { runsSet } from '../helpers/sets.ts';
import { oversees } from '../helpers/sight.ts';
import { type GroupSetRow, groupPrivacy, groupSets, groups, memberships, people } from '../tables.ts';
import { roundRobinSplit } from '../utilities.ts';
import { establish } from './groups.ts';
import { IdempotencyKey, words } from './input.ts';
import { isBanned, seat } from './membership.ts';

export const createGroupSet = service(
  'Makes a set of groups of which a person belongs to one at most, as for the projects of a course.',
  z.object({
    name: words(100),
    courseId: z.uuid().nullish(),
    groupCount: z.int().min(1).max(100),
    maxMembersPerGroup: z.int().min(2).max(10_000).nullish(),
    privacy: z.enum(groupPrivacy.enumValues).nullish(),
    selfSignup: z.boolean().nullish(),
    idempotencyKey: IdempotencyKey,
  }),
  async (ctx: Context, { name, courseId, groupCount, maxMembersPerGroup, privacy, selfSignup }) => {
    enforce(await mayAct(ctx));
    const { viewer, settings } = ctx;
    if (maxMembersPerGroup != null && maxMembersPerGroup > settings.maxMembers)
      throw invalid([
        { path: ['input', 'maxMembersPerGroup'], rule: 'range', message: `A group holds 2 to ${settings.maxMembers} members.` },
      ]);
    if (courseId && !oversees(ctx) && !(await ctx.load.teaches.load({ courseId, userId: viewer.id })))
      throw new Refusal('FORBIDDEN', 'Only who teaches the course makes groups for it.');
    if (!courseId && !oversees(ctx) && !viewer.roles.some((role) => role === 'INSTRUCTOR' || role === 'ADMIN'))
      throw new Refusal('FORBIDDEN', 'Instructors make sets of groups: found a single group.');
    const set = one(
      await ctx.db
        .insert(groupSets)
        .values({ name, courseId, createdById: viewer.id, selfSignup: selfSignup ?? true, createdAt: ctx.now })
        .returning(),
    );
    for (let n = 1; n <= groupCount; n++)
      await establish(ctx, viewer.id, {
        name: `${name} ${n}`,
        privacy: privacy ?? 'PRIVATE',
        // its owner is no student of it
        maxMembers: (maxMembersPerGroup ?? settings.maxMembers - 1) + 1,
        courseId,
        groupSetId: set.id,
        approvalRequired: false,
        postApproval: settings.postApproval,
      });
    return set;
  },
  { again: async (ctx, id) => found(await ctx.load.groupSet.load(id), 'The group set') },
);

export const autoAssignGroups = service(
  'Assigns people to the groups of a set: those named, or all learners of its course who are in none of them.',
  z.object({
    groupSetId: z.uuid(),
    strategy: z.enum(['ROUND_ROBIN', 'RANDOM', 'FILL']),
    userIds: z.array(z.uuid()).max(10_000).nullish(),
  }),
  async (ctx: Context, { groupSetId, strategy, userIds }) => {
    const [locked] = await ctx.db.select().from(groupSets).where(eq(groupSets.id, groupSetId)).for('update');
    const set = found(locked && (await runsSet(ctx, locked)) ? locked : null, 'The group set');
    enforce(await mayAct(ctx));
    const bins = await ctx.db
      .select()
      .from(groups)
      .where(and(eq(groups.groupSetId, groupSetId), eq(groups.status, 'ACTIVE')))
      .orderBy(asc(groups.id))
      .for('update');
    const wanted = await unassigned(ctx, set, userIds ?? null);
    const split = roundRobinSplit({
      userIds: strategy === 'RANDOM' ? shuffled(wanted) : wanted,
      groups: bins.map(({ id, memberCount, maxMembers }) => ({ id, members: memberCount, capacity: maxMembers })),
      fill: strategy === 'FILL',
    });
    let assigned = 0;
    const left = [...split.left];
    for (const { id, userIds: added } of split.groups) {
      const group = found(
        bins.find((bin) => bin.id === id),
        'The group',
      );
      for (const userId of added) {
        if (await isBanned(ctx, id, userId)) {
          left.push(userId);
          continue;
        }
        await seat(ctx, group, userId, { source: 'ASSIGNED' });
        assigned++;
      }
    }
    return { groupSet: set, assigned, unassignedIds: left };
  },
);

/** In a fixed order, the people who may be assigned and belong to no group of the set. */
async function unassigned(ctx: Context, set: GroupSetRow, named: readonly string[] | null): Promise<string[]> {
  if (!named && !set.courseId)
    throw invalid([{ path: ['input', 'userIds'], rule: 'required', message: 'The set belongs to no course: say who.' }]);
  const learners = set.courseId
    ? sql`${people.userId} in (select user_id from groups.course_seats where course_id = ${set.courseId} and reason <> 'instructor')`
    : undefined;
  const rows = await ctx.db
    .select({ userId: people.userId })
    .from(people)
    .where(
      and(
        learners,
        named ? inArray(people.userId, [...named]) : undefined,
        sql`${people.suspendedAt} is null`,
        ne(people.userId, set.createdById),
        sql`not exists (select from ${memberships} m where m.set_key = ${set.id} and m.user_id = ${people.userId} and m.state = 'ACTIVE')`,
      ),
    )
    .orderBy(asc(people.userId));
  return rows.map(({ userId }) => userId);
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
