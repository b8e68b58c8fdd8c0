import { and, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Audience } from '../audience.ts';
import type { Context } from '../context.ts';
import { companyStaff, courseInstructors, courseMembers, groupMembers, groupRooms, offerMakers, recipients, roomsRead } from '../tables.ts';
import { lockMailboxes } from './mailbox.ts';

/** The people of an audience, as this domain knows them now. */
export async function resolveAudience(ctx: Context, audience: Audience): Promise<readonly string[]> {
  const ids = (rows: { userId: string }[]) => rows.map(({ userId }) => userId);
  switch (audience.kind) {
    case 'people':
      return audience.ids;
    case 'learners':
      return ids(
        await ctx.db
          .selectDistinct({ userId: courseMembers.userId })
          .from(courseMembers)
          .where(eq(courseMembers.courseId, audience.courseId)),
      );
    case 'instructors':
      return ids(
        await ctx.db
          .select({ userId: courseInstructors.userId })
          .from(courseInstructors)
          .where(eq(courseInstructors.courseId, audience.courseId)),
      );
    case 'holders':
      return ids(
        await ctx.db.select({ userId: recipients.userId }).from(recipients).where(sql`${audience.role} = any(${recipients.roles})`),
      );
    case 'unread': {
      const { chatroomId, seq } = audience;
      // the lock that the fact of reading takes too: one of the two sees what the other did
      await lockMailboxes(ctx, audience.ids);
      const rows = await ctx.db
        .select({ userId: roomsRead.userId })
        .from(roomsRead)
        .where(and(eq(roomsRead.chatroomId, chatroomId), inArray(roomsRead.userId, [...audience.ids]), gte(roomsRead.seq, seq)));
      const read = new Set(ids(rows));
      return audience.ids.filter((id) => !read.has(id));
    }
    case 'members':
      return ids(await ctx.db.select({ userId: groupMembers.userId }).from(groupMembers).where(eq(groupMembers.groupId, audience.of)));
    case 'among': {
      const { ids: wanted, groupId } = audience;
      const inside = and(eq(groupMembers.groupId, groupId), inArray(groupMembers.userId, [...wanted]));
      return ids(await ctx.db.select({ userId: groupMembers.userId }).from(groupMembers).where(inside));
    }
    case 'staff':
      return ids(await ctx.db.select({ userId: companyStaff.userId }).from(companyStaff).where(eq(companyStaff.companyId, audience.of)));
    case 'maker':
      return ids(await ctx.db.select({ userId: offerMakers.userId }).from(offerMakers).where(eq(offerMakers.offerId, audience.of)));
    case 'joiner': {
      const rooms = await ctx.db.select().from(groupRooms).where(eq(groupRooms.chatroomId, audience.chatroomId));
      return rooms.length ? [audience.userId] : [];
    }
  }
}
