import { DAY, enforce, found, invalid, one, Refusal, service } from '@lyceum/kit';
import { IdempotencyKey } from '@lyceum/kit/text.ts';
import { and, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { processConnectionData, validateConnectionPermissions, validateNetworkPermissions } from '../helpers.ts';
import { type ConnectionRow, connections, requests, suggestionMarks } from '../tables.ts';
import { Id } from '../utilities.ts';
import { connect, end, lockPair, refuseApart, tell } from './pair.ts';

/** Refuses who asked the same person not long ago, or was removed by them. */
function refuseTooSoon(ctx: Context, row: ConnectionRow, me: string): void {
  const theirs = row.state === 'REMOVED' ? row.removedById !== me : row.fromId === me;
  const from = (row.endedAt ?? ctx.now).getTime() + ctx.settings.reRequestCooldownDays * DAY;
  if (theirs && ctx.now.getTime() < from)
    throw new Refusal('LIMIT_REACHED', `Wait before you ask this person again: from ${new Date(from).toISOString()} on you can.`);
}

/** Refuses who has sent as many requests as may be; the sender is locked, so that two at once are counted one after the other. */
async function refuseTooMany(ctx: Context, me: string): Promise<void> {
  const { weeklyRequestCap } = ctx.settings;
  const sent = await ctx.db.$count(requests, and(eq(requests.fromId, me), gt(requests.sentAt, new Date(ctx.now.getTime() - 7 * DAY))));
  if (sent >= weeklyRequestCap)
    throw new Refusal(
      'LIMIT_REACHED',
      `You have sent ${weeklyRequestCap} requests in seven days: send more when the first of them is older.`,
    );
}

export const createConnection = service(
  'Asks somebody to connect; if that person has asked already, the two are connected.',
  z.object({ userId: Id, note: z.string().max(10_000).nullish(), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { userId, note }) => {
    const me = ctx.viewer.id;
    if (me === userId) throw invalid([{ path: ['input', 'userId'], rule: 'self', message: 'Choose somebody else than yourself.' }]);
    enforce(await validateNetworkPermissions(ctx, { action: 'request', userId }));
    const data = await processConnectionData(ctx, { note });
    const { pair, connection, countOf } = await lockPair(ctx, me, userId);
    await refuseApart(ctx, me, userId);
    if (connection?.state === 'ACCEPTED') return connection;
    if (connection?.state === 'PENDING' || connection?.state === 'DECLINED') {
      // a request that was declined stands for whoever sent it
      if (connection.fromId === me) return connection;
      if (connection.state === 'DECLINED') await log(ctx, connection.id, me, userId);
      return connect(ctx, connection, countOf, me);
    }
    if (connection) refuseTooSoon(ctx, connection, me);
    const { maxConnections } = ctx.settings;
    if (countOf(me) >= maxConnections) throw new Refusal('LIMIT_REACHED', `You have ${maxConnections} connections: remove one first.`);
    await refuseTooMany(ctx, me);
    const asked = { fromId: me, toId: userId, state: 'PENDING', note: data.note, requestedAt: ctx.now } as const;
    const row = one(
      connection
        ? await ctx.db
            .update(connections)
            .set({ ...asked, connectedAt: null, endedAt: null, removedById: null, version: connection.version + 1 })
            .where(eq(connections.id, connection.id))
            .returning()
        : await ctx.db
            .insert(connections)
            .values({ ...pair, ...asked, createdAt: ctx.now })
            .returning(),
    );
    await log(ctx, row.id, me, userId);
    await ctx.publish('connections.connection.requested.v1', row.id, { connectionId: row.id, fromId: me, toId: userId, note: row.note });
    await tell(ctx, row.id, [me, userId]);
    return row;
  },
  { again: async (ctx, id) => found(await ctx.load.connection.load(id), 'The connection') },
);

/** Keeps that somebody asked, and whether it had been suggested. */
async function log(ctx: Context, connectionId: string, fromId: string, toId: string): Promise<void> {
  const [mark] = await ctx.db
    .select({ seenAt: suggestionMarks.seenAt })
    .from(suggestionMarks)
    .where(and(eq(suggestionMarks.userId, fromId), eq(suggestionMarks.otherId, toId)));
  await ctx.db.insert(requests).values({ connectionId, fromId, toId, sentAt: ctx.now, suggested: mark !== undefined });
}

const Which = z.object({ connectionId: Id });
type Action = 'accept' | 'decline' | 'withdraw' | 'delete';

/** The connection, with both people locked, for somebody who may do this to it. */
async function locked(ctx: Context, connectionId: string, action: Action) {
  enforce(await validateConnectionPermissions(ctx, { connectionId, action }));
  const { fromId, toId } = found(await ctx.load.connection.load(connectionId), 'The connection');
  const { connection, countOf } = await lockPair(ctx, fromId, toId);
  const row = found(connection, 'The connection');
  // the two may have asked the other way round in between
  if (row.fromId !== fromId) throw new Refusal('CONFLICT', 'It just became another request: read it again.');
  return { row, countOf };
}

const over = () => new Refusal('CONFLICT', 'This request is over: read it again.');

export const acceptConnection = service('Accepts a request: the two are connected.', Which, async (ctx: Context, { connectionId }) => {
  const { row, countOf } = await locked(ctx, connectionId, 'accept');
  if (row.state === 'ACCEPTED') return row;
  if (row.state !== 'PENDING') throw over();
  await refuseApart(ctx, row.toId, row.fromId);
  return connect(ctx, row, countOf, row.toId);
});

export const declineConnection = service(
  'Declines a request; whoever asked is not told.',
  Which,
  async (ctx: Context, { connectionId }) => {
    const { row } = await locked(ctx, connectionId, 'decline');
    if (row.state === 'DECLINED') return row;
    if (row.state !== 'PENDING') throw over();
    return end(ctx, row, 'DECLINED');
  },
);

export const withdrawConnection = service(
  'Takes a request back that has not been accepted.',
  Which,
  async (ctx: Context, { connectionId }) => {
    const { row } = await locked(ctx, connectionId, 'withdraw');
    if (row.state === 'WITHDRAWN') return row;
    if (row.state !== 'PENDING' && row.state !== 'DECLINED') throw over();
    return end(ctx, row, 'WITHDRAWN');
  },
);

export const deleteConnection = service(
  'Ends a connection; of a request that waits: takes one’s own back, declines another’s.',
  Which,
  async (ctx: Context, { connectionId }) => {
    const { row } = await locked(ctx, connectionId, 'delete');
    const me = ctx.viewerOrNull?.id ?? null;
    if (row.state === 'ACCEPTED') return end(ctx, row, 'REMOVED', { removedById: me });
    if (row.state !== 'PENDING' && row.state !== 'DECLINED') return row;
    if (row.state === 'DECLINED' && row.toId === me) return row;
    return end(ctx, row, row.toId === me ? 'DECLINED' : 'WITHDRAWN');
  },
);
