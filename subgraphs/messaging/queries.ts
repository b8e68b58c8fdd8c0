import { ascending, descending, enforce, found, invalid, PageArguments, pageOf, query } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { and, eq, gt, ilike, isNull, lt, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { enforceOwn, validateMessagePermissions } from './helpers.ts';
import { chatroomKind, messages } from './tables.ts';
import { memberRooms } from './views.ts';

export const getChatroomsByUser = query(
  'The rooms of a person, the latest activity first.',
  z.object({
    userId: z.uuid(),
    kind: z.enum(chatroomKind.enumValues).nullish(),
    unreadOnly: z.boolean().nullish(),
    archived: z.boolean().nullish(),
    page: PageArguments,
  }),
  async (ctx: Context, { userId, kind, unreadOnly, archived, page }) => {
    enforceOwn(ctx, userId);
    return ctx.load.roomsOf.load({
      of: userId,
      page,
      own: ctx.viewerOrNull?.id === userId,
      kind: kind ?? null,
      unreadOnly: unreadOnly ?? false,
      archived: archived ?? null,
    });
  },
);

const Seq = z.int().min(0).nullish();
/** Without first and last: the newest page. */
export const newest = (page: PageArguments): PageArguments =>
  page.first == null && page.last == null && page.after == null ? { ...page, last: 20 } : page;

export const getMessagesByChat = query(
  'A room’s messages by seq, for its members; without first and last the newest.',
  z.object({ chatroomId: z.uuid(), afterSeq: Seq, beforeSeq: Seq, page: PageArguments }),
  async (ctx: Context, { chatroomId, afterSeq, beforeSeq, page }) => {
    enforce(await validateMessagePermissions(ctx, { action: 'read', chatroomId }));
    return pageOf(ctx.db, {
      table: messages,
      where: and(
        eq(messages.chatroomId, chatroomId),
        afterSeq == null ? undefined : gt(messages.seq, afterSeq),
        beforeSeq == null ? undefined : lt(messages.seq, beforeSeq),
      ),
      orderBy: [ascending(messages.seq)],
      page: afterSeq == null ? newest(page) : page,
    });
  },
);

export const getMessage = query(
  'A message of a room that the viewer may read.',
  z.object({ id: z.uuid() }),
  async (ctx: Context, { id }) => {
    const message = found(await ctx.load.message.load(id), 'The message');
    enforce(await validateMessagePermissions(ctx, { action: 'read', chatroomId: message.chatroomId }));
    return message;
  },
);

export const searchMessages = query(
  'Messages of the viewer’s rooms that hold the words, or the text as it stands, or all of them; the newest first.',
  z.object({ query: z.string().max(200).nullish(), chatroomId: z.uuid().nullish(), page: PageArguments }),
  async (ctx: Context, { query: raw, chatroomId, page }) => {
    const words = raw?.normalize('NFC').trim();
    if (words === '') throw invalid([{ path: ['query'], rule: 'empty', message: 'Say what to look for.' }]);
    if (chatroomId) enforce(await validateMessagePermissions(ctx, { action: 'read', chatroomId }));
    const rooms = ctx.db.select({ id: memberRooms.id }).from(memberRooms).where(eq(memberRooms.memberId, ctx.viewer.id));
    return pageOf(ctx.db, {
      table: messages,
      where: and(
        chatroomId ? eq(messages.chatroomId, chatroomId) : sql`${messages.chatroomId} in ${rooms}`,
        isNull(messages.deletedAt),
        words === undefined
          ? undefined
          : or(
              sql`to_tsvector('simple', ${messages.content}) @@ websearch_to_tsquery('simple', ${words})`,
              ilike(messages.content, holding(words)),
            ),
      ),
      orderBy: [descending(messages.createdAt), descending(messages.id)],
      page,
    });
  },
);
