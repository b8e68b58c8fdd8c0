import { descending, enforce, found, type Connection as Page, PageArguments, pageOf, query, tidyLine } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { unblocked } from '../copies.ts';
import { readerOf, seesConnection } from '../helpers/permissions.ts';
import { validateNetworkPermissions } from '../helpers.ts';
import { blocks, type ConnectionRow, connections, people, type TieRow, tags, ties } from '../tables.ts';
import { Id, normaliseTag } from '../utilities.ts';

/** The connections that a page of ties stands for, read at once. */
export async function connectionsBehind(ctx: Context, page: Page<TieRow>): Promise<Page<ConnectionRow>> {
  const rows = await ctx.load.connection.loadMany(page.nodes.map(({ connectionId }) => connectionId));
  const edges = page.edges.map(({ cursor }, i) => {
    const row = rows[i];
    if (!row || row instanceof Error) throw new Error('A tie has no connection.', { cause: row });
    return { cursor, node: row };
  });
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}

export const getConnection = query(
  'A connection by id; null when there is none that the viewer may know of.',
  z.object({ id: z.string().max(100) }),
  async (ctx: Context, { id }) => {
    const row = await ctx.load.connection.load(id.toLowerCase());
    return (await seesConnection(ctx, row)) ? row : null;
  },
);

export const getConnectionsByUser = query(
  'The connections of a person, newest first; those of others as far as they show them.',
  z.object({ userId: Id, tag: z.string().max(1_000).nullish(), page: PageArguments }),
  async (ctx: Context, { userId, tag, page }) => {
    enforce(await validateNetworkPermissions(ctx, { action: 'list', userId }));
    const reader = readerOf(ctx);
    if (tag == null) return connectionsBehind(ctx, await ctx.load.tiesOf.load({ of: userId, reader, page }));
    return connectionsBehind(
      ctx,
      await pageOf(ctx.db, {
        table: ties,
        where: and(eq(ties.userId, userId), reader ? unblocked(blocks, reader, ties.otherId) : undefined, tagged(ctx, tag)),
        orderBy: [descending(ties.connectedAt), descending(ties.connectionId)],
        page,
      }),
    );
  },
);

/** Those that the viewer gave the tag: another’s tags are nobody’s business. */
const tagged = (ctx: Context, tag: string) =>
  sql`exists (select from ${tags} where ${tags.connectionId} = ${ties.connectionId} and ${tags.userId} = ${ctx.viewer.id} and ${tags.tag} = ${normaliseTag(tag)})`;

export const searchConnections = query(
  'The viewer’s own connections to people whose name holds the text, or that the viewer gave that tag.',
  z.object({ query: z.string().trim().min(1).max(200), page: PageArguments }),
  async (ctx: Context, { query: text, page }) => {
    const me = ctx.viewer.id;
    const named = sql`exists (select from ${people} where ${people.userId} = ${ties.otherId} and lower(public.unaccent(${people.displayName})) like lower(public.unaccent(${holding(tidyLine(text))})))`;
    return connectionsBehind(
      ctx,
      await pageOf(ctx.db, {
        table: ties,
        where: and(eq(ties.userId, me), sql`(${named} or ${tagged(ctx, text)})`),
        orderBy: [descending(ties.connectedAt), descending(ties.connectionId)],
        page,
      }),
    );
  },
);

export const getPendingRequests = query(
  'Requests that wait: for the viewer’s answer, or for that of others.',
  z.object({ direction: z.enum(['RECEIVED', 'SENT']).nullish(), page: PageArguments }),
  async (ctx: Context, { direction, page }) => {
    const me = ctx.viewer.id;
    const [mine, other] = direction === 'SENT' ? [connections.fromId, connections.toId] : [connections.toId, connections.fromId];
    return pageOf(ctx.db, {
      table: connections,
      where: and(
        eq(mine, me),
        // for who asked, a request that was declined waits on
        direction === 'SENT' ? inArray(connections.state, ['PENDING', 'DECLINED']) : eq(connections.state, 'PENDING'),
        unblocked(blocks, me, other),
        sql`not exists (select from ${people} where ${people.userId} = ${other} and ${people.suspendedAt} is not null)`,
      ),
      orderBy: [descending(connections.requestedAt), descending(connections.id)],
      page,
    });
  },
);

export const getBlockedUsers = query(
  'Whom the viewer blocked, the latest first.',
  z.object({ page: PageArguments }),
  async (ctx: Context, { page }) =>
    pageOf(ctx.db, {
      table: blocks,
      where: eq(blocks.userId, ctx.viewer.id),
      orderBy: [descending(blocks.createdAt), descending(blocks.blockedId)],
      page,
    }),
);

/** The person whom the viewer may know of, or NOT_FOUND. */
export async function knownPerson(ctx: Context, userId: string): Promise<void> {
  const person = await ctx.load.person.load(userId);
  const reader = readerOf(ctx);
  const apart = reader !== null && (await ctx.load.blockedWith.load(reader)).has(userId);
  found(person && !apart ? person : null, 'The person');
}
