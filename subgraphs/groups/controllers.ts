import { answer, type Controllers, mutationsOf } from '@lyceum/kit';
import type { Context } from './context.ts';
import { isStaff } from './helpers/permissions.ts';
import { getSet, seenSet } from './helpers/sets.ts';
import { apart, eyesOf, hiddenFrom, inside, membershipOf, sightOf } from './helpers/sight.ts';
import * as queries from './queries.ts';
import { generateGroupMembershipReport, generateGroupSummary } from './reports.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import { needsApproval } from './services/join.ts';
import { questionsOf } from './services/requests.ts';
import * as services from './services.ts';
import { formatGroupData, rolesAtLeast } from './utilities.ts';

type GroupRow = ResolversParentTypes['Group'];

const seen = async (ctx: Context, id: string): Promise<GroupRow | null> => {
  const group = await ctx.load.group.load(id);
  return (await sightOf(ctx, group)) === 'NOTHING' ? null : group;
};
/** Everybody for the staff; for others without those with whom they keep apart. */
const hidden = async (ctx: Context, group: GroupRow) => ((await isStaff(ctx, group)) ? [] : hiddenFrom(ctx));
const staffOf = async (ctx: Context, id: string) => {
  const group = await seen(ctx, id);
  return group !== null && (await isStaff(ctx, group));
};
const person = async (ctx: Context, id: string) => ((await apart(ctx, id)) ? null : { id });
const self = (ctx: Context, id: string) => ctx.viewerOrNull?.id === id;

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    group: async (_, { id, slug }, ctx) => {
      const group = id != null ? await ctx.load.group.load(id) : slug != null ? await ctx.load.groupBySlug.load(slug) : null;
      return (await sightOf(ctx, group)) === 'NOTHING' ? null : group;
    },
    groupDetails: (_, { groupId }, ctx) => services.getGroupDetails(ctx, { groupId }),
    allGroups: answer(queries.getAllGroups),
    searchGroups: answer(queries.searchGroups),
    myGroups: answer(queries.getMyGroups),
    myGroupInvites: answer(queries.getMyGroupInvites),
    groupSet: (_, { id }, ctx) => getSet(ctx, id),
    groupMembershipReport: answer(generateGroupMembershipReport),
    groupSummary: answer(generateGroupSummary),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    groups: ({ id }, page, ctx) => queries.groupsOf(ctx, id, page),
  },
  Course: {
    __resolveReference: ({ id }) => ({ id }),
    groups: ({ id }, page, ctx) => ctx.load.groupsOfCourse.load({ of: id, page, eyes: eyesOf(ctx) }),
  },

  Group: {
    __resolveReference: ({ id }, ctx) => seen(ctx, id),
    owner: ({ ownerId }, _, ctx) => person(ctx, ownerId),
    course: ({ courseId }) => (courseId ? { id: courseId } : null),
    groupSet: ({ groupSetId }, _, ctx) => (groupSetId ? seenSet(ctx, groupSetId) : null),
    approvalRequired: (group, _, ctx) => needsApproval(ctx, group),
    invitesByMembers: ({ invitesByMembers }, _, ctx) => invitesByMembers ?? ctx.settings.invitesByMembers,
    joinQuestions: (group, _, ctx) => questionsOf(ctx, group),
    membership: ({ id }, _, ctx) => membershipOf(ctx, id),
    joinRequest: ({ id }, _, ctx) => (ctx.viewerOrNull ? ctx.load.pendingRequest.load({ groupId: id, userId: ctx.viewer.id }) : null),
    invite: async ({ id }, _, ctx) => {
      const invite = ctx.viewerOrNull && (await ctx.load.pendingInvite.load({ groupId: id, userId: ctx.viewer.id }));
      return invite && invite.expiresAt > ctx.now ? invite : null;
    },
    members: async (group, { role, ...page }, ctx) =>
      (await inside(ctx, group))
        ? ctx.load.members.load({ of: group.id, page, roles: role ? [role] : null, hidden: await hidden(ctx, group) })
        : null,
    staff: async (group, page, ctx) =>
      (await inside(ctx, group))
        ? ctx.load.members.load({ of: group.id, page, roles: rolesAtLeast({ role: 'MODERATOR' }), hidden: await hidden(ctx, group) })
        : null,
    announcements: async (group, page, ctx) => ((await inside(ctx, group)) ? ctx.load.announcements.load({ of: group.id, page }) : null),
    joinRequests: async (group, { status, ...page }, ctx) =>
      (await isStaff(ctx, group)) ? ctx.load.joinRequests.load({ of: group.id, page, status: status ?? null }) : null,
    invites: async (group, page, ctx) => ((await isStaff(ctx, group)) ? ctx.load.invites.load({ of: group.id, page }) : null),
    bans: async (group, page, ctx) => ((await isStaff(ctx, group)) ? ctx.load.bans.load({ of: group.id, page }) : null),
    moderationLog: async (group, page, ctx) => ((await isStaff(ctx, group)) ? ctx.load.moderation.load({ of: group.id, page }) : null),
    formatted: ({ name, description, privacy, memberCount, createdAt }, { locale, timeZone }) =>
      formatGroupData({ name, description, privacy, memberCount, createdAt, locale: locale ?? 'en', timeZone: timeZone ?? 'UTC' }),
  },

  LeftGroup: {
    group: ({ id }, _, ctx) => seen(ctx, id),
  },

  GroupMember: {
    __resolveReference: async ({ groupId, userId }, ctx) => {
      const group = await seen(ctx, groupId);
      if (!group || !(await inside(ctx, group))) return null;
      if ((await apart(ctx, userId)) && !(await isStaff(ctx, group))) return null;
      return ctx.load.lastMembership.load({ groupId, userId });
    },
    group: ({ groupId }, _, ctx) => seen(ctx, groupId),
    user: ({ userId }) => ({ id: userId }),
    state: async ({ groupId, userId, state }, _, ctx) =>
      state === 'ACTIVE' || state === 'LEFT' || self(ctx, userId) || (await staffOf(ctx, groupId)) ? state : 'LEFT',
    source: async ({ groupId, userId, source }, _, ctx) => (self(ctx, userId) || (await staffOf(ctx, groupId)) ? source : null),
  },

  GroupJoinRequest: {
    __resolveReference: async ({ id }, ctx) => {
      const request = await ctx.load.joinRequest.load(id);
      const group = request && (await seen(ctx, request.groupId));
      return request && group && (self(ctx, request.userId) || (await isStaff(ctx, group))) ? request : null;
    },
    group: ({ groupId }, _, ctx) => seen(ctx, groupId),
    user: ({ userId }) => ({ id: userId }),
    decidedBy: async ({ groupId, decidedById }, _, ctx) => (decidedById && (await staffOf(ctx, groupId)) ? { id: decidedById } : null),
  },

  GroupInvite: {
    __resolveReference: async ({ id }, ctx) => {
      const invite = await ctx.load.invite.load(id);
      const group = invite && (await seen(ctx, invite.groupId));
      if (!invite || !group) return null;
      if (self(ctx, invite.userId)) return (await apart(ctx, invite.invitedById)) ? null : invite;
      return self(ctx, invite.invitedById) || (await isStaff(ctx, group)) ? invite : null;
    },
    group: ({ groupId }, _, ctx) => seen(ctx, groupId),
    user: ({ userId }) => ({ id: userId }),
    invitedBy: ({ invitedById }) => ({ id: invitedById }),
    status: ({ status, expiresAt }, _, ctx) => (status === 'PENDING' && expiresAt <= ctx.now ? 'EXPIRED' : status),
  },

  GroupBan: {
    user: ({ userId }) => ({ id: userId }),
    bannedBy: ({ bannedById }) => ({ id: bannedById }),
  },

  GroupAnnouncement: {
    __resolveReference: async ({ id }, ctx) => {
      const posted = await ctx.load.announcement.load(id);
      const group = posted && (await seen(ctx, posted.groupId));
      return posted && group && (await inside(ctx, group)) ? posted : null;
    },
    group: ({ groupId }, _, ctx) => seen(ctx, groupId),
    author: ({ authorId }, _, ctx) => person(ctx, authorId),
  },

  GroupModeration: {
    actor: ({ actorId }) => (actorId ? { id: actorId } : null),
    user: ({ userId }) => (userId ? { id: userId } : null),
  },

  GroupSet: {
    __resolveReference: ({ id }, ctx) => seenSet(ctx, id),
    course: ({ courseId }) => (courseId ? { id: courseId } : null),
    createdBy: ({ createdById }) => ({ id: createdById }),
    groups: ({ id }, page, ctx) => ctx.load.groupsOfSet.load({ of: id, page, eyes: eyesOf(ctx) }),
  },
  GroupAssignment: {
    unassigned: ({ unassignedIds }) => unassignedIds.map((id) => ({ id })),
  },
};
