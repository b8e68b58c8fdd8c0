import { unblocked } from '@lyceum/connections/copies';
import { type SQL, sql } from 'drizzle-orm';
import { blocks, follows, groupMembers, targets } from './tables.ts';

/** SQL over follows: it stands, and both its ends may act. */
export const live = sql`(${follows.state} = 'ACTIVE' and not ${follows.dormant})`;

/** SQL over follows: the reader may know of what is followed. `own`: it is the reader who follows. */
export function seenTarget(reader: string | null, own: boolean): SQL | undefined {
  if (!reader) return undefined;
  const unapart = unblocked(blocks, reader, follows.targetUserId);
  if (own) return unapart;
  return sql`(${unapart} and (${follows.targetType} in ('USER', 'TAG') or exists (
    select from ${targets} where ${targets.targetKey} = ${follows.targetKey} and (${targets.access} = 'OPEN' or (
      ${follows.targetType} = 'GROUP' and ${targets.access} <> 'CLOSED' and exists (
        select from ${groupMembers} where ${groupMembers.groupId}::text = ${follows.targetId} and ${groupMembers.userId} = ${reader}))))))`;
}
