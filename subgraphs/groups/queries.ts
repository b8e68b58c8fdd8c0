import { ascending, descending, mapConnection, PageArguments, pageOf, query, type SortKey } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { and, eq, ilike, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { apart, eyesOf } from './helpers/sight.ts';
import { type GroupRow, groupPrivacy, groups, invites } from './tables.ts';
import { seenBy } from './visibility.ts';

const Filter = z
  .object({
    privacy: z.enum(groupPrivacy.enumValues).nullish(),
    tag: z.string().max(60).nullish(),
    courseId: z.string().max(100).nullish(),
    archived: z.boolean().nullish(),
  })
  .nullish();
const Order = z.enum(['NEWEST', 'NAME', 'LARGEST', 'LATEST_ACTIVITY']);

const ORDERS: Record<z.output<typeof Order>, SortKey[]> = {
  NEWEST: [descending(groups.createdAt), descending(groups.id)],
  NAME: [ascending(groups.name), ascending(groups.id)],
  LARGEST: [descending(groups.memberCount), descending(groups.id)],
  LATEST_ACTIVITY: [descending(groups.lastActivityAt), descending(groups.id)],
};

function fitting(filter: z.output<typeof Filter>): SQL | undefined {
  const { privacy, tag, courseId, archived } = filter ?? {};
  return and(
    privacy ? eq(groups.privacy, privacy) : undefined,
    tag ? sql`${groups.tags} @> array[${tag.normalize('NFC').replace(/^#/, '').trim().toLowerCase()}]` : undefined,
    courseId == null ? undefined : sql`${groups.courseId}::text = ${courseId.toLowerCase()}`,
    archived == null ? undefined : eq(groups.status, archived ? 'ARCHIVED' : 'ACTIVE'),
  );
}

export const getAllGroups = query(
  'The groups that the viewer may know of.',
  z.object({ filter: Filter, orderBy: Order.nullish(), page: PageArguments }),
  async (ctx: Context, { filter, orderBy, page }) =>
    pageOf(ctx.db, { table: groups, where: and(seenBy(eyesOf(ctx)), fitting(filter)), orderBy: ORDERS[orderBy ?? 'NEWEST'], page }),
);

export const searchGroups = query(
  'Groups that the viewer may know of and whose name, text or tags hold the words, names that begin with them first.',
  z.object({ query: z.string().trim().min(1, 'Say what to look for.').max(200), filter: Filter, page: PageArguments }),
  async (ctx: Context, { query: text, filter, page }) => {
    const words = text.normalize('NFC').replaceAll('\0', '');
    return pageOf(ctx.db, {
      table: groups,
      where: and(
        seenBy(eyesOf(ctx)),
        fitting(filter),
        or(
          ilike(groups.name, holding(words)),
          sql`to_tsvector('simple', ${groups.name} || ' ' || ${groups.description}) @@ websearch_to_tsquery('simple', ${words})`,
          sql`${groups.tags} @> array[${words.replace(/^#/, '').toLowerCase()}]`,
        ),
      ),
      orderBy: [
        descending({
          rankName: 'relevance',
          value: sql`(case when ${groups.name} ilike ${holding(words).slice(1)} then 2 when ${groups.name} ilike ${holding(words)} then 1 else 0 end)`,
        }),
        descending(groups.memberCount),
        descending(groups.id),
      ],
      page,
    });
  },
);

/** Rows that name groups, as those groups, in one more statement. */
export async function groupsOf(ctx: Context, userId: string, page: PageArguments) {
  // to those who keep apart, they belong nowhere
  const of = (await apart(ctx, userId)) ? '' : userId;
  const rows = await ctx.load.membershipsOf.load({ of, page, eyes: eyesOf(ctx) });
  const loaded = await ctx.load.group.loadMany(rows.nodes.map(({ groupId }) => groupId));
  const known = new Map(loaded.flatMap((group): [string, GroupRow][] => (group && !(group instanceof Error) ? [[group.id, group]] : [])));
  return mapConnection(rows, ({ groupId }) => {
    const group = known.get(groupId);
    if (!group) throw new Error(`The membership names no group ${groupId}.`);
    return group;
  });
}

export const getMyGroups = query(
  'The groups that the viewer belongs to, the latest joined first.',
  z.object({ page: PageArguments }),
  async (ctx: Context, { page }) => groupsOf(ctx, ctx.viewer.id, page),
);

export const getMyGroupInvites = query(
  'Invitations of the viewer that wait for an answer, the newest first.',
  z.object({ page: PageArguments }),
  async (ctx: Context, { page }) => {
    const { id } = ctx.viewer;
    const hidden = [...(await ctx.load.blocked.load(id))];
    return pageOf(ctx.db, {
      table: invites,
      where: and(
        eq(invites.userId, id),
        eq(invites.status, 'PENDING'),
        sql`${invites.expiresAt} > ${ctx.now.toISOString()}::timestamptz`,
        hidden.length ? sql`not ${invites.invitedById} = any(${sql.param(hidden)}::uuid[])` : undefined,
      ),
      orderBy: [descending(invites.createdAt), descending(invites.id)],
      page,
    });
  },
);
