import { DAY, enforce, found, newId, one, Refusal, service } from '@lyceum/kit';
import { and, eq, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { mayAct } from '../helpers/permissions.ts';
import { oversees, seenGroup } from '../helpers/sight.ts';
import { freeSlug, processGroupData } from '../helpers.ts';
import { courseSeats, type GroupRow, groupPrivacy, groups, inviteLinks, invites, joinRequests, memberships } from '../tables.ts';
import { GroupData } from '../utilities.ts';
import { IdempotencyKey } from './input.ts';
import { fresh, lockFor, note, ofGroup, seat } from './membership.ts';

const Wishes = GroupData.extend({
  privacy: z.enum(groupPrivacy.enumValues).nullish(),
  approvalRequired: z.boolean().nullish(),
  invitesByMembers: z.boolean().nullish(),
  postApproval: z.boolean().nullish(),
});

const mayCreate = ({ settings: { whoCanCreate }, viewer: { roles } }: Context): boolean =>
  whoCanCreate === 'EVERYONE' || roles.includes('ADMIN') || (whoCanCreate === 'INSTRUCTORS' && roles.includes('INSTRUCTOR'));

/** What the rest of the system must know of a group. */
export const told = ({ id, name, privacy, courseId, postApproval }: GroupRow) => ({ groupId: id, name, privacy, courseId, postApproval });

/** Founds a group with its owner, of data that was checked. */
export async function establish(
  ctx: Context,
  ownerId: string,
  values: Omit<typeof groups.$inferInsert, 'id' | 'slug' | 'setKey' | 'ownerId'>,
): Promise<GroupRow> {
  const id = newId();
  const slug = await freeSlug(ctx, { name: values.name, secret: values.privacy === 'SECRET', groupId: id });
  const group = one(
    await ctx.db
      .insert(groups)
      .values({ ...values, id, slug, setKey: values.groupSetId ?? id, ownerId, createdAt: ctx.now, lastActivityAt: ctx.now })
      .returning(),
  );
  await ctx.publish('groups.group.created.v1', id, { ...told(group), ownerId });
  await seat(ctx, group, ownerId, { role: 'OWNER', source: 'FOUNDED' });
  return fresh(ctx, id);
}

export const getGroupDetails = service(
  'A group that the viewer may know of, by id or slug.',
  z.object({ groupId: z.string().max(100).nullish(), slug: z.string().max(200).nullish() }),
  async (ctx: Context, { groupId, slug }) => {
    if (groupId != null) return seenGroup(ctx, groupId);
    const group = slug == null ? null : await ctx.load.groupBySlug.load(slug);
    return seenGroup(ctx, group?.id ?? '');
  },
  { transaction: false },
);

export const createGroup = service(
  'Founds a group; whoever does is its owner.',
  Wishes.extend({ name: z.string().max(100_000), courseId: z.uuid().nullish(), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { privacy, approvalRequired, invitesByMembers, postApproval, courseId, idempotencyKey: _, ...wishes }) => {
    enforce(await mayAct(ctx));
    if (!mayCreate(ctx) && !oversees(ctx))
      throw new Refusal('FORBIDDEN', `Groups are founded by ${ctx.settings.whoCanCreate.toLowerCase()} here: ask one of them.`);
    const data = await processGroupData(ctx, wishes);
    if (courseId && !oversees(ctx)) {
      const taught = await ctx.db.$count(courseSeats, and(eq(courseSeats.courseId, courseId), eq(courseSeats.userId, ctx.viewer.id)));
      found(taught || null, 'The course');
    }
    return establish(ctx, ctx.viewer.id, {
      maxMembers: ctx.settings.maxMembers,
      ...data,
      name: data.name ?? wishes.name,
      privacy: privacy ?? ctx.settings.defaultPrivacy,
      approvalRequired,
      invitesByMembers,
      postApproval: postApproval ?? ctx.settings.postApproval,
      courseId,
    });
  },
  { again: (ctx, groupId) => seenGroup(ctx, groupId) },
);

export const updateGroup = service(
  'Changes a group’s name, text, rules or privacy; what is left out stays. Who is a member stays one.',
  Wishes.extend({ groupId: z.uuid(), expectedVersion: z.int().nullish() }),
  async (ctx: Context, { groupId, expectedVersion, privacy, approvalRequired, invitesByMembers, postApproval, ...wishes }) => {
    const group = await lockFor(ctx, groupId, 'manage');
    if (expectedVersion != null && expectedVersion !== group.version)
      throw new Refusal('CONFLICT', `The group is at version ${group.version} now: read it again, then change it.`);
    const data = await processGroupData(ctx, wishes);
    if (data.maxMembers != null && data.maxMembers < group.memberCount)
      throw new Refusal('CONFLICT', `The group has ${group.memberCount} members: it cannot hold fewer.`);
    const secrecy = privacy != null && (privacy === 'SECRET') !== (group.privacy === 'SECRET');
    const named = data.name !== undefined && data.name !== group.name && group.privacy !== 'SECRET' && privacy !== 'SECRET';
    const changes = {
      ...data,
      ...(privacy == null ? {} : { privacy }),
      ...(approvalRequired === undefined ? {} : { approvalRequired }),
      ...(invitesByMembers === undefined ? {} : { invitesByMembers }),
      ...(postApproval == null ? {} : { postApproval }),
    };
    const slug =
      secrecy || named
        ? await freeSlug(ctx, { name: data.name ?? group.name, secret: (privacy ?? group.privacy) === 'SECRET', groupId })
        : group.slug;
    await ctx.db
      .update(groups)
      .set({ ...changes, slug, version: group.version + 1 })
      .where(eq(groups.id, groupId));
    // nobody outside may hear of it any more
    if (privacy === 'SECRET' && secrecy)
      await ctx.db
        .update(joinRequests)
        .set({ status: 'WITHDRAWN', decidedAt: ctx.now })
        .where(and(eq(joinRequests.groupId, groupId), eq(joinRequests.status, 'PENDING')));
    const changed = await fresh(ctx, groupId);
    await ctx.publish('groups.group.updated.v1', groupId, told(changed));
    return changed;
  },
);

const One = z.object({ groupId: z.uuid() });

export const archiveGroup = service('Makes a group read-only.', One, async (ctx: Context, { groupId }) => {
  return archive(ctx, await lockFor(ctx, groupId, 'own'));
});

/** Makes a locked group read-only, and tells it. */
export async function archive(ctx: Context, group: GroupRow): Promise<GroupRow> {
  if (group.status === 'ARCHIVED') return group;
  await ctx.db
    .update(groups)
    .set({ status: 'ARCHIVED', archivedAt: ctx.now, version: group.version + 1 })
    .where(eq(groups.id, group.id));
  await note(ctx, group.id, 'ARCHIVED');
  await ctx.publish('groups.group.archived.v1', group.id, { groupId: group.id, name: group.name, privacy: group.privacy });
  return fresh(ctx, group.id);
}

export const unarchiveGroup = service('Takes an archived group back into use.', One, async (ctx: Context, { groupId }) => {
  const group = await lockFor(ctx, groupId, 'own');
  if (group.status === 'ACTIVE') return group;
  await ctx.db
    .update(groups)
    .set({ status: 'ACTIVE', archivedAt: null, lastActivityAt: ctx.now, version: group.version + 1 })
    .where(eq(groups.id, groupId));
  await note(ctx, groupId, 'UNARCHIVED');
  await ctx.publish('groups.group.restored.v1', groupId, told(group));
  return fresh(ctx, groupId);
});

const restorableUntil = ({ settings }: Context, deletedAt: Date) => new Date(deletedAt.getTime() + settings.restoreDays * DAY);

export const deleteGroup = service(
  'Takes a group away; its owner can restore it for restoreDays.',
  One,
  async (ctx: Context, { groupId }) => {
    const group = await lockFor(ctx, groupId, 'own');
    await ctx.db
      .update(groups)
      .set({ status: 'DELETED', deletedAt: ctx.now, version: group.version + 1 })
      .where(eq(groups.id, groupId));
    await ctx.db
      .update(invites)
      .set({ status: 'CANCELLED', answeredAt: ctx.now })
      .where(and(eq(invites.groupId, groupId), eq(invites.status, 'PENDING')));
    await ctx.db
      .update(joinRequests)
      .set({ status: 'WITHDRAWN', decidedAt: ctx.now })
      .where(and(eq(joinRequests.groupId, groupId), eq(joinRequests.status, 'PENDING')));
    // in a set, each of them is free to join another group
    if (group.groupSetId) {
      const freed = await ctx.db
        .update(memberships)
        .set({ state: 'LEFT', endedAt: ctx.now, endedById: ctx.viewerOrNull?.id ?? null })
        .where(and(eq(memberships.groupId, groupId), eq(memberships.state, 'ACTIVE'), ne(memberships.role, 'OWNER')))
        .returning();
      await ctx.db
        .update(groups)
        .set({ memberCount: sql`${groups.memberCount} - ${freed.length}` })
        .where(eq(groups.id, groupId));
      await ctx.publishAll(
        'groups.member.left.v1',
        freed.map(({ userId }) => ({ subjectId: groupId, data: { ...ofGroup(group), userId } })),
      );
    }
    await ctx.db.delete(inviteLinks).where(eq(inviteLinks.groupId, groupId));
    await ctx.publish('groups.group.deleted.v1', groupId, { groupId });
    return { id: groupId, deletedAt: ctx.now, restorableUntil: restorableUntil(ctx, ctx.now) };
  },
);

export const restoreGroup = service('Brings back a group that its owner deleted, as it was.', One, async (ctx: Context, { groupId }) => {
  const [group] = await ctx.db.select().from(groups).where(eq(groups.id, groupId)).for('update');
  const theirs = group?.status === 'DELETED' && (group.ownerId === ctx.viewer.id || oversees(ctx));
  const gone = found(theirs ? group : null, 'The group');
  enforce(await mayAct(ctx));
  if (restorableUntil(ctx, gone.deletedAt ?? ctx.now) < ctx.now)
    throw new Refusal('CONFLICT', `A group can be restored for ${ctx.settings.restoreDays} days: found a new one.`);
  await ctx.db
    .update(groups)
    .set({ status: 'ACTIVE', deletedAt: null, archivedAt: null, lastActivityAt: ctx.now, version: gone.version + 1 })
    .where(eq(groups.id, groupId));
  await ctx.publish('groups.group.restored.v1', groupId, told(gone));
  return fresh(ctx, groupId);
});
