import { type SQL, sql } from 'drizzle-orm';
import { events } from '../tables.ts';

/** Who looks, as far as it matters to what they see. */
export interface Eyes {
  readonly userId: string | null;
  readonly overseer: boolean;
}
const there = sql`${events.deletedAt} is null`;
const ofPublicGroup = sql`exists (select from events.groups g where g.group_id = ${events.groupId} and g.privacy = 'PUBLIC' and g.gone_at is null)`;

/** The same as `mayKnow` of the helpers, in SQL over `events`, for lists, search and counts: there, unlisted events are shown to those involved only. */
export function seenBy({ userId, overseer }: Eyes): SQL {
  if (overseer) return there;
  const public_ = sql`${events.visibility} = 'PUBLIC'`;
  if (!userId) return sql`${there} and ${events.status} <> 'DRAFT' and ${public_} and (${events.groupId} is null or ${ofPublicGroup})`;
  return sql`${there} and (${runBy(userId)} or (${events.status} <> 'DRAFT'
    and not exists (select from events.blocks b where b.user_id = ${userId} and b.blocked_id = ${events.hostId})
    and not exists (select from events.blocks b where b.user_id = ${events.hostId} and b.blocked_id = ${userId})
    and (${events.groupId} is null or ${ofPublicGroup} or exists (select from events.group_members m join events.groups g using (group_id)
      where m.group_id = ${events.groupId} and m.user_id = ${userId} and g.gone_at is null))
    and (${public_} or exists (select from events.rsvps r where r.event_id = ${events.id} and r.user_id = ${userId} and (${events.status} = 'CANCELLED' or r.status not in ('CANCELLED', 'EXPIRED'))))))`;
}

/** Events that somebody runs, in SQL over `events`. */
export const runBy = (userId: string): SQL =>
  sql`(${events.hostId} = ${userId} or exists (select from events.cohosts c where c.event_id = ${events.id} and c.user_id = ${userId}))`;
