import { blocksTable } from '@lyceum/connections/copies';
import { batch, instant, isUuid } from '@lyceum/kit';
import { type SQL, sql } from 'drizzle-orm';
import { boolean, index, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

const schema = pgSchema('profiles');

/** Who is kept apart: a copy of what connections knows. */
export const blocks = blocksTable('profiles');
/** Who is connected: a copy of what connections knows; each pair stands in both directions. */
export const connected = schema.table('connected', { userId: uuid().notNull(), otherId: uuid().notNull() }, (t) => [
  primaryKey({ columns: [t.userId, t.otherId] }),
]);
/** Who follows whom: a copy of what followers knows. */
export const following = schema.table('following', { followerId: uuid().notNull(), userId: uuid().notNull() }, (t) => [
  primaryKey({ columns: [t.followerId, t.userId] }),
]);
/** Who works where: a copy of what companies knows. */
export const employed = schema.table('employed', { userId: uuid().notNull(), companyId: uuid().notNull() }, (t) => [
  primaryKey({ columns: [t.userId, t.companyId] }),
  index().on(t.companyId),
]);

/** What certificates say that somebody can: a copy of what certifications knows. `key` is the skill as it is compared. */
export const evidence = schema.table(
  'evidence',
  {
    userId: uuid().notNull(),
    certificateId: uuid().notNull(),
    key: text().notNull(),
    issuedAt: instant().notNull(),
    /** False while the certificate does not hold. */
    holds: boolean().notNull().default(true),
  },
  (t) => [primaryKey({ columns: [t.certificateId, t.key] }), index().on(t.userId, t.key)],
);

/** How two people stand to each other: what the levels of privacy ask. */
export type Tie = {
  readonly connected: boolean;
  /** The first follows the second. */
  readonly follows: boolean;
  /** They work for one company. */
  readonly colleagues: boolean;
};
interface Pair {
  readonly viewerId: string;
  readonly ownerId: string;
}
const pair = ({ viewerId, ownerId }: Pair) => `${viewerId} ${ownerId}`;
const NONE: Tie = { connected: false, follows: false, colleagues: false };

/** A loader: the tie between a viewer and an owner, for many pairs in one statement. */
export const tie = batch<Pair, Pair & Tie, Tie>(
  async (db, pairs) => {
    const known = pairs.filter(({ viewerId, ownerId }) => isUuid(viewerId) && isUuid(ownerId));
    if (!known.length) return [];
    const asked = JSON.stringify(known.map(({ viewerId, ownerId }) => ({ viewer: viewerId, owner: ownerId })));
    const exists = (select: SQL) => sql`exists (select from ${select})`;
    const rows = await db.execute<{ viewer: string; owner: string } & Tie>(sql`
      select a.viewer, a.owner,
        ${exists(sql`${connected} c where c.user_id = a.viewer and c.other_id = a.owner`)} as connected,
        ${exists(sql`${following} f where f.follower_id = a.viewer and f.user_id = a.owner`)} as follows,
        ${exists(sql`${employed} m join ${employed} o on o.company_id = m.company_id where m.user_id = a.viewer and o.user_id = a.owner`)} as colleagues
      from jsonb_to_recordset(${asked}::jsonb) as a(viewer uuid, owner uuid)`);
    return rows.map(({ viewer, owner, ...how }) => ({ viewerId: viewer, ownerId: owner, ...how }));
  },
  pair,
  { cacheKey: pair, value: (row) => row ?? NONE },
);
