import { forgetErased } from '@lyceum/accounts/copies';
import { blanked, ERASED_NAME, type Erasure, gone } from '@lyceum/kit';
import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { addUnread, lockMailboxes } from '../services/mailbox.ts';
import {
  blocks,
  companyStaff,
  courseInstructors,
  courseMembers,
  groupMembers,
  mailboxes,
  notifications,
  occurrences,
  offerMakers,
  preferences,
  recipients,
  roomsRead,
} from '../tables.ts';

/** What others were told of them goes, and is unread no more. */
const untell: Erasure<Context> = async (ctx, userId) => {
  const [person] = await ctx.db
    .select({ name: recipients.displayName })
    .from(recipients)
    .where(and(eq(recipients.userId, userId), ne(recipients.displayName, ERASED_NAME)));
  // a group of happenings names whoever came last
  const taken = ctx.db.select({ id: occurrences.notificationId }).from(occurrences).where(eq(occurrences.actorId, userId));
  const named = person
    ? and(inArray(notifications.id, taken), sql`position(${person.name} in ${notifications.title} || ' ' || ${notifications.body}) > 0`)
    : undefined;
  const ofThem = and(
    ne(notifications.userId, userId),
    or(eq(notifications.actorId, userId), and(eq(notifications.objectType, 'User'), eq(notifications.objectId, userId)), named),
  );
  const told = await ctx.db.selectDistinct({ userId: notifications.userId }).from(notifications).where(ofThem);
  // theirs as well: what another domain says of it comes before, and goes, or after, and is not told
  await lockMailboxes(ctx, [userId, ...told.map((row) => row.userId)]);
  const untold = await ctx.db
    .delete(notifications)
    .where(ofThem)
    .returning({
      userId: notifications.userId,
      counts: sql<boolean>`${notifications.inApp} and not ${notifications.hidden} and ${notifications.readAt} is null and ${notifications.deletedAt} is null`,
    });
  const unread = Map.groupBy(
    untold.filter(({ counts }) => counts),
    (row) => row.userId,
  );
  const byCount = Map.groupBy(unread, ([, rows]) => rows.length);
  for (const [count, people] of byCount)
    await addUnread(
      ctx,
      people.map(([id]) => id),
      -count,
    );
};

export const erasedListeners = forgetErased<Context>(
  'notifications',
  'Tells a person who is no more nothing, and nobody of them.',
  untell,
  gone(notifications, notifications.userId),
  gone(occurrences, occurrences.userId),
  blanked(mailboxes, mailboxes.userId, { unread: 0 }),
  gone(preferences, preferences.userId),
  gone(courseMembers, courseMembers.userId),
  gone(courseInstructors, courseInstructors.userId),
  gone(groupMembers, groupMembers.userId),
  gone(companyStaff, companyStaff.userId),
  gone(offerMakers, offerMakers.userId),
  gone(roomsRead, roomsRead.userId),
  gone(blocks, blocks.userId, blocks.blockedId),
  blanked(recipients, recipients.userId, { displayName: ERASED_NAME, email: null, suspended: true, roles: [] }),
);
