import { answer, type Controllers, mutationsOf } from '@lyceum/kit';
import type { Context } from './context.ts';
import { partyOf, seesConnection, seesListOf } from './helpers/permissions.ts';
import { mutualIds } from './helpers.ts';
import * as queries from './queries.ts';
import { generateConnectionSummary, generateUserConnectionReport } from './reports.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';
import { formatConnectionData, validateConnectionData } from './utilities.ts';

type Row = ResolversParentTypes['Connection'];

/** For who asked, a request that was declined waits on. */
const stateFor = (ctx: Context, row: Row): Row['state'] =>
  row.state === 'DECLINED' && partyOf(ctx, row) === 'from' ? 'PENDING' : row.state;

async function stateTo(ctx: Context, me: string, userId: string) {
  if (me === userId) return 'SELF';
  const row = await ctx.load.between.load({ a: me, b: userId });
  const apart = (await ctx.load.blockedWith.load(me)).has(userId);
  if (apart) return (await ctx.load.blockBy.load({ a: me, b: userId })) ? 'BLOCKED' : 'NONE';
  if (!row) return 'NONE';
  const state = stateFor(ctx, row);
  if (state === 'ACCEPTED') return 'CONNECTED';
  if (state !== 'PENDING') return 'NONE';
  return row.fromId === me ? 'REQUEST_SENT' : 'REQUEST_RECEIVED';
}

async function preferencesOf(ctx: Context, userId: string) {
  const standing = await ctx.load.standing.load(userId);
  const { whoCanRequest, connectionsVisibleTo } = ctx.settings;
  return {
    whoCanRequest: standing?.whoCanRequest ?? whoCanRequest,
    connectionsVisibleTo: standing?.connectionsVisibleTo ?? connectionsVisibleTo,
  };
}

const REASONS = { COMPANY: 'SAME_COMPANY', COURSE: 'SAME_COURSE', GROUP: 'SAME_GROUP' } as const;

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    connection: answer(queries.getConnection),
    connections: answer(services.getUserConnections),
    connectionsByUser: answer(queries.getConnectionsByUser),
    searchConnections: answer(queries.searchConnections),
    pendingRequests: answer(queries.getPendingRequests),
    mutualConnections: answer(queries.getMutualConnections),
    connectionDegree: answer(queries.getConnectionDegree),
    shortestPath: answer(queries.getShortestPath),
    network: answer(queries.getNetwork),
    connectionSuggestions: answer(queries.getSuggestions),
    blockedUsers: answer(queries.getBlockedUsers),
    connectionPreferences: (_, __, ctx) => preferencesOf(ctx, ctx.viewer.id),
    validateConnectionData: (_, { input }, ctx) => {
      const { noteMaxLength, maxTags } = ctx.settings;
      return validateConnectionData({ ...input, noteMaxLength, maxTags }).map(({ path, ...rest }) => ({ path: path.map(String), ...rest }));
    },
    userConnectionReport: answer(generateUserConnectionReport),
    connectionSummary: answer(generateConnectionSummary),
  },

  Mutation: {
    ...mutationsOf(services),
    updateConnectionPreferences: async (_, { input }, ctx) => {
      const { id } = await services.updateConnectionPreferences(ctx, input);
      return preferencesOf(ctx, id);
    },
  },

  User: {
    __resolveReference: ({ id }) => ({ id }),
    connections: async ({ id }, page, ctx) =>
      (await seesListOf(ctx, id)) ? queries.getConnectionsByUser(ctx, { userId: id, page }) : null,
    connectionCount: async ({ id }, _, ctx) =>
      (await seesListOf(ctx, id)) ? ((await ctx.load.standing.load(id))?.connectionCount ?? 0) : null,
    connectionState: ({ id }, _, ctx) => (ctx.viewerOrNull ? stateTo(ctx, ctx.viewerOrNull.id, id) : null),
    connection: async ({ id }, _, ctx) => {
      if (!ctx.viewerOrNull || ctx.viewerOrNull.id === id) return null;
      const row = await ctx.load.between.load({ a: ctx.viewerOrNull.id, b: id });
      return (await seesConnection(ctx, row)) ? row : null;
    },
    connectionDegree: async ({ id }, _, ctx) => {
      if (!ctx.viewerOrNull || ctx.viewerOrNull.id === id) return null;
      const via = await ctx.load.path.load({ a: ctx.viewerOrNull.id, b: id });
      return via ? via.length + 1 : null;
    },
    mutualCount: async ({ id }, _, ctx) => {
      const me = ctx.viewerOrNull?.id;
      if (!me || me === id) return null;
      return (await ctx.load.blockedWith.load(me)).has(id) ? 0 : ctx.load.mutualCount.load({ a: me, b: id });
    },
    mutualConnections: async ({ id }, page, ctx) => {
      const me = ctx.viewerOrNull?.id;
      if (!me || me === id || (await ctx.load.blockedWith.load(me)).has(id)) return null;
      return mutualIds(ctx, { fromId: me, toId: id, page });
    },
  },

  Connection: {
    __resolveReference: ({ id }, ctx) => queries.getConnection(ctx, { id }),
    from: ({ fromId }) => ({ id: fromId }),
    to: ({ toId }) => ({ id: toId }),
    other: (row, _, ctx) => {
      const side = partyOf(ctx, row);
      return side ? { id: side === 'from' ? row.toId : row.fromId } : null;
    },
    state: (row, _, ctx) => stateFor(ctx, row),
    note: (row, _, ctx) => (partyOf(ctx, row) ? row.note : null),
    tags: ({ id }, _, ctx) => (ctx.viewerOrNull ? ctx.load.tags.load({ connectionId: id, userId: ctx.viewerOrNull.id }) : []),
    endedAt: (row, _, ctx) => (stateFor(ctx, row) === 'PENDING' ? null : row.endedAt),
    card: (row, { locale, timeZone }, ctx) => formatConnectionData({ ...row, state: stateFor(ctx, row), now: ctx.now, locale, timeZone }),
  },

  NetworkPerson: {
    user: ({ userId }) => ({ id: userId }),
  },

  ConnectionSuggestion: {
    user: ({ userId }) => ({ id: userId }),
    reasons: ({ mutualCount, mutuals, places }) => [
      ...(mutualCount ? [{ kind: 'MUTUAL_CONNECTIONS' as const, count: mutualCount, people: mutuals.map((id) => ({ id })) }] : []),
      ...places.map(({ kind, placeId, name }) => ({
        kind: REASONS[kind],
        count: 1,
        people: [],
        name,
        company: kind === 'COMPANY' ? { id: placeId } : null,
        course: kind === 'COURSE' ? { id: placeId } : null,
        group: kind === 'GROUP' ? { id: placeId } : null,
      })),
    ],
  },

  Block: {
    user: ({ blockedId }) => ({ id: blockedId }),
  },
};
