import { type SQL, sql } from 'drizzle-orm';
import { groups, invites, memberships } from './tables.ts';

/** Who looks, as far as it matters to what they see. */
export interface Eyes {
  readonly userId: string | null;
  readonly overseer: boolean;
  /** Invitations that end after this moment hold. */
  readonly at: string;
}

const there = sql`${groups.status} <> 'DELETED'`;
const member = (userId: string) =>
  sql`exists (select from ${memberships} m where m.group_id = ${groups.id} and m.user_id = ${userId} and m.state = 'ACTIVE')`;

/** The same as `sightOf`, in SQL over `groups`: what lists, search and counts hold. */
export function seenBy({ userId, overseer, at }: Eyes): SQL {
  if (overseer) return there;
  if (!userId) return sql`${there} and ${groups.privacy} <> 'SECRET'`;
  return sql`${there} and (${groups.privacy} <> 'SECRET' or ${member(userId)}
    or exists (select from ${invites} i where i.group_id = ${groups.id} and i.user_id = ${userId} and i.status = 'PENDING'
      and i.expires_at > ${at}::timestamptz))`;
}

/** Groups whose inside one may see, in SQL over `groups`: public ones, and one's own. */
export function insideFor({ userId, overseer }: Eyes): SQL {
  if (overseer) return there;
  return sql`${there} and (${groups.privacy} = 'PUBLIC'${userId ? sql` or ${member(userId)}` : sql``})`;
}
