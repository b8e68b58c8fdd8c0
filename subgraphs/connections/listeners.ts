import { peopleListeners } from '@lyceum/accounts/copies';
import { events as companies } from '@lyceum/companies/events';
import { events as courses } from '@lyceum/courses/events';
import { events as groups } from '@lyceum/groups/events';
import { HOUR, listener, schedule } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import type { Context } from './context.ts';
import { erasedListeners } from './listeners/erased.ts';
import { expireConnections, reconcileConnections, setAside, takeBack } from './services.ts';
import { affiliations, type PlaceKind, people, places } from './tables.ts';

/** Keeps what a place is called, and whether who is there is a secret. */
async function know(ctx: Context, kind: PlaceKind, placeId: string, name: string, secret = false): Promise<void> {
  await ctx.db
    .insert(places)
    .values({ kind, placeId, name, secret })
    .onConflictDoUpdate({ target: [places.kind, places.placeId], set: { name, secret } });
}
async function arrive(ctx: Context, kind: PlaceKind, placeId: string, userId: string, viaId = placeId): Promise<void> {
  await ctx.db.insert(affiliations).values({ kind, placeId, userId, viaId, since: ctx.now }).onConflictDoNothing();
}
async function leave(ctx: Context, kind: PlaceKind, placeId: string, userId: string, viaId = placeId): Promise<void> {
  await ctx.db
    .delete(affiliations)
    .where(
      and(eq(affiliations.kind, kind), eq(affiliations.placeId, placeId), eq(affiliations.userId, userId), eq(affiliations.viaId, viaId)),
    );
}

const inCompany = {
  joinCompany: listener(companies, 'companies.member.joined.v1', 'Knows who works where.', async (ctx: Context, { data }) => {
    await know(ctx, 'COMPANY', data.companyId, data.companyName);
    await arrive(ctx, 'COMPANY', data.companyId, data.userId);
  }),
  leaveCompany: listener(companies, 'companies.member.left.v1', 'Knows who left a company.', (ctx: Context, { data }) =>
    leave(ctx, 'COMPANY', data.companyId, data.userId),
  ),
  nameCompany: listener(companies, 'companies.company.updated.v1', 'Takes over a company’s name.', (ctx: Context, { data }) =>
    know(ctx, 'COMPANY', data.companyId, data.name),
  ),
};

const inCourse = {
  joinCourse: listener(courses, 'courses.enrollment.activated.v1', 'Knows who takes a course.', async (ctx: Context, { data }) => {
    await know(ctx, 'COURSE', data.courseId, data.title);
    await arrive(ctx, 'COURSE', data.courseId, data.learnerId, data.enrollmentId);
  }),
  leaveCourse: listener(courses, 'courses.enrollment.withdrawn.v1', 'Knows who left a course.', (ctx: Context, { data }) =>
    leave(ctx, 'COURSE', data.courseId, data.learnerId, data.enrollmentId),
  ),
  teachCourse: listener(courses, 'courses.instructor.added.v1', 'Knows who teaches a course.', async (ctx: Context, { data }) => {
    await know(ctx, 'COURSE', data.courseId, data.title);
    await arrive(ctx, 'COURSE', data.courseId, data.userId);
  }),
  stopTeaching: listener(courses, 'courses.instructor.removed.v1', 'Knows who no longer teaches a course.', (ctx: Context, { data }) =>
    leave(ctx, 'COURSE', data.courseId, data.userId),
  ),
};

const secret = ({ privacy }: { privacy: string }) => privacy === 'SECRET';
const outOfGroup = (ctx: Context, { data }: { data: { groupId: string; userId: string } }) =>
  leave(ctx, 'GROUP', data.groupId, data.userId);
const ofGroup = (ctx: Context, { data }: { data: { groupId: string; name: string; privacy: string } }) =>
  know(ctx, 'GROUP', data.groupId, data.name, secret(data));

const inGroup = {
  joinGroup: listener(groups, 'groups.member.joined.v1', 'Knows who belongs to a group.', async (ctx: Context, { data }) => {
    await know(ctx, 'GROUP', data.groupId, data.groupName, secret(data));
    await arrive(ctx, 'GROUP', data.groupId, data.userId);
  }),
  leaveGroup: listener(groups, 'groups.member.left.v1', 'Knows who left a group.', outOfGroup),
  removeFromGroup: listener(groups, 'groups.member.removed.v1', 'Knows who was taken out of a group.', outOfGroup),
  banFromGroup: listener(groups, 'groups.member.banned.v1', 'Knows who was banned from a group.', outOfGroup),
  nameGroup: listener(groups, 'groups.group.updated.v1', 'Takes over a group’s name and whether it is secret.', ofGroup),
  forgetGroup: listener(groups, 'groups.group.deleted.v1', 'Nobody meets in a group that is gone.', async (ctx: Context, { data }) => {
    await ctx.db
      .update(places)
      .set({ secret: true })
      .where(and(eq(places.kind, 'GROUP'), eq(places.placeId, data.groupId)));
  }),
  restoreGroup: listener(groups, 'groups.group.restored.v1', 'People meet again in a group that is back.', ofGroup),
};

export const listeners = {
  ...erasedListeners,
  ...peopleListeners(people, {
    suspended: async (ctx: Context, userId) => setAside(ctx, { userId }),
    reinstated: async (ctx: Context, userId) => takeBack(ctx, { userId }),
  }),
  ...inCompany,
  ...inCourse,
  ...inGroup,
  expire: schedule('Ends requests that nobody answered in time.', HOUR, async (ctx: Context) => {
    await expireConnections(ctx, {});
  }),
  reconcile: schedule('Counts everybody’s connections anew.', 24 * HOUR, async (ctx: Context) => {
    await reconcileConnections(ctx, {});
  }),
};
