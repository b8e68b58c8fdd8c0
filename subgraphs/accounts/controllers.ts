import { answer, type Controllers } from '@lyceum/kit';
import type { Context } from './context.ts';
import { validateAccountPermissions } from './helpers.ts';
import { listUsers, permissionsFor, readAuditLog, sessionsOfUser } from './queries.ts';
import { generateAccountSummary, generateUserAccountReport } from './reports.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';
import { ROLES } from './utilities.ts';

const mayRead = async (ctx: Context, userId: string) => (await validateAccountPermissions(ctx, { userId, action: 'read' })).allowed;

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    me: (_, __, ctx) => (ctx.viewerOrNull ? ctx.load.user.load(ctx.viewerOrNull.id) : null),
    user: (_, { id }, ctx) => ctx.load.user.load(id),
    users: (_, { filter, orderBy, ...page }, ctx) => listUsers(ctx, { filter, orderBy, page }),
    sessions: (_, { userId }, ctx) => sessionsOfUser(ctx, { userId: userId ?? ctx.viewer.id }),
    permissionsFor: (_, { userId }, ctx) => permissionsFor(ctx, { userId }),
    userReport: (_, { userId }, ctx) => generateUserAccountReport(ctx, { userId }),
    roles: () => Object.entries(ROLES).map(([name, scopes]) => ({ name, scopes: [...scopes] })),
    auditLog: (_, { actorId, action, ...page }, ctx) => readAuditLog(ctx, { actorId, action, page }),
    accountSummary: answer(generateAccountSummary),
  },

  Mutation: {
    register: (_, { input }, ctx) => services.register(ctx, input),
    login: (_, { input }, ctx) => services.login(ctx, input),
    refreshToken: (_, { input }, ctx) => services.refreshToken(ctx, input),
    logout: (_, __, ctx) => services.logout(ctx, {}),
    logoutAll: (_, __, ctx) => services.logoutAll(ctx, {}),
    revokeSession: (_, { input }, ctx) => services.revokeSession(ctx, input),
    changePassword: (_, { input }, ctx) => services.changePassword(ctx, input),
    updateAccount: (_, { input }, ctx) => services.updateAccount(ctx, input),
    deactivateMe: (_, { input }, ctx) => services.deactivateMe(ctx, input),
    eraseMe: (_, { input }, ctx) => services.eraseMe(ctx, input),
    assignRole: (_, { input }, ctx) => services.assignRole(ctx, input),
    revokeRole: (_, { input }, ctx) => services.revokeRole(ctx, input),
    suspendUser: (_, { input }, ctx) => services.suspendUser(ctx, input),
    reinstateUser: (_, { input }, ctx) => services.reinstateUser(ctx, input),
    rotateSigningKey: (_, __, ctx) => services.rotateSigningKey(ctx, {}),
  },

  User: {
    __resolveReference: ({ id }, ctx) => ctx.load.user.load(id),
    email: async (user, _, ctx) => ((await mayRead(ctx, user.id)) ? user.email : null),
    roles: async (user, _, ctx) => ((await mayRead(ctx, user.id)) ? (await ctx.load.roles.load(user.id)).map(({ role }) => role) : []),
  },

  Session: {
    __resolveReference: async ({ id }, ctx) => {
      const session = await ctx.load.session.load(id);
      return session && (await mayRead(ctx, session.userId)) ? session : null;
    },
    current: (session, _, ctx) => session.id === ctx.viewerOrNull?.sessionId,
  },

  AuditEntry: {
    actor: (entry, _, ctx) => (entry.actorId ? ctx.load.user.load(entry.actorId) : null),
  },
};
