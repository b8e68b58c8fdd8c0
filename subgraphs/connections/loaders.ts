import { batch, byKey, descending, isUuid, pages } from '@lyceum/kit';
import { and, sql } from 'drizzle-orm';
import { blockedWith, unblocked } from './copies.ts';
import { type BlockRow, blocks, type ConnectionRow, connections, people, standings, type TieRow, tags, ties } from './tables.ts';
import { canonicalPair } from './utilities.ts';

/** Two people, as one asks about the other. */
export interface Two {
  readonly a: string;
  readonly b: string;
}
const key = ({ a, b }: Two) => `${a} ${b}`;
/** The two lists as one table of rows: the same statement for any number. */
const pairs = (keys: readonly Two[]) => {
  const usable = keys.filter(({ a, b }) => isUuid(a) && isUuid(b));
  return sql`unnest(${sql.param(usable.map(({ a }) => a))}::uuid[], ${sql.param(usable.map(({ b }) => b))}::uuid[]) as wanted(a, b)`;
};

interface Path extends Record<string, unknown> {
  readonly a: string;
  readonly b: string;
  readonly via: readonly string[];
}

// from both ends towards the middle; nobody who is apart from the first is on the way
const meeting = sql`coalesce(
  (select '{}'::uuid[] from ${ties} where user_id = w.a and other_id = w.b),
  (select array[x.other_id] from ${ties} x join ${ties} y on y.user_id = w.b and y.other_id = x.other_id
    where x.user_id = w.a and not exists (select from away z where z.a = w.a and z.id = x.other_id) limit 1),
  (select array[x.other_id, y.other_id] from ${ties} x
    join ${ties} m on m.user_id = x.other_id
    join ${ties} y on y.user_id = w.b and y.other_id = m.other_id
    where x.user_id = w.a and x.other_id <> w.b and y.other_id <> w.a
      and not exists (select from away z where z.a = w.a and z.id in (x.other_id, y.other_id)) limit 1),
  (select array[x.other_id, m.other_id, y.other_id] from ${ties} x
    join ${ties} m on m.user_id = x.other_id
    join ${ties} n on n.other_id = m.other_id
    join ${ties} y on y.user_id = w.b and y.other_id = n.user_id
    where x.user_id = w.a and x.other_id <> w.b and y.other_id <> w.a and m.other_id <> w.a and m.other_id <> w.b
      and not exists (select from away z where z.a = w.a and z.id in (x.other_id, m.other_id, y.other_id)) limit 1))`;

/** Who is on a shortest path from `a` to `b` between the two, up to four steps; null where there is none. */
const path = batch<Two, Path, readonly string[] | null>(
  async (db, keys) => [
    ...(await db.execute<Path>(sql`
      with wanted as materialized (select * from ${pairs(keys)}),
      askers as (select distinct a from wanted),
      away as materialized (
        select a, blocked_id as id from askers join ${blocks} on user_id = a
        union select a, user_id from askers join ${blocks} on blocked_id = a)
      select a, b, via from (select w.a, w.b, ${meeting} as via from wanted w
        where w.a <> w.b and not exists (select from away z where z.a = w.a and z.id = w.b)) found
      where via is not null`)),
  ],
  key,
  { cacheKey: key, value: (row) => row?.via ?? null },
);

export const loaders = {
  person: byKey(people, people.userId),
  connection: byKey(connections, connections.id),
  standing: byKey(standings, standings.userId),
  blockedWith: blockedWith(blocks),
  /** That `a` blocked `b`. */
  blockBy: batch<Two, BlockRow>(
    (db, keys) =>
      db
        .select()
        .from(blocks)
        .where(sql`exists (select from ${pairs(keys)} where wanted.a = ${blocks.userId} and wanted.b = ${blocks.blockedId})`),
    ({ userId, blockedId }) => key({ a: userId, b: blockedId }),
    { cacheKey: key },
  ),
  path,
  /** What there is between two people, whoever is named first. */
  between: batch<Two, ConnectionRow>(
    (db, keys) =>
      db
        .select()
        .from(connections)
        .where(
          sql`exists (select from ${pairs(keys.map(sorted))} where wanted.a = ${connections.userLo} and wanted.b = ${connections.userHi})`,
        ),
    ({ userLo, userHi }) => key({ a: userLo, b: userHi }),
    { cacheKey: (two) => key(sorted(two)) },
  ),
  tie: batch<Two, TieRow>(
    (db, keys) =>
      db
        .select()
        .from(ties)
        .where(sql`exists (select from ${pairs(keys)} where wanted.a = ${ties.userId} and wanted.b = ${ties.otherId})`),
    ({ userId, otherId }) => key({ a: userId, b: otherId }),
    { cacheKey: key },
  ),
  /** How many people both know, without those who are apart from `a`. */
  mutualCount: batch<Two, Two & { n: number }, number>(
    async (db, keys) => [
      ...(await db.execute<{ a: string; b: string; n: number }>(sql`
        select wanted.a, wanted.b, count(*)::int as n from ${pairs(keys)}
        join ${ties} x on x.user_id = wanted.a
        join ${ties} y on y.user_id = wanted.b and y.other_id = x.other_id
        where not exists (select from ${blocks} k where (k.user_id = wanted.a and k.blocked_id = x.other_id)
          or (k.blocked_id = wanted.a and k.user_id = x.other_id))
        group by 1, 2`)),
    ],
    key,
    { cacheKey: key, value: (row) => row?.n ?? 0 },
  ),
  /** A person's ties, newest first, without those to people apart from `reader`. */
  tiesOf: pages<typeof ties, { reader: string | null }>(
    ties,
    ties.userId,
    [descending(ties.connectedAt), descending(ties.connectionId)],
    ({ reader }) => (reader ? unblocked(blocks, reader, ties.otherId) : undefined),
  ),
  /** Those of a person's ties that `known` has too. */
  mutualsOf: pages<typeof ties, { known: string; reader: string | null }>(
    ties,
    ties.userId,
    [descending(ties.connectedAt), descending(ties.connectionId)],
    ({ known, reader }) =>
      and(
        sql`exists (select from ${ties} known where known.user_id = ${known} and known.other_id = ${ties.otherId})`,
        reader ? unblocked(blocks, reader, ties.otherId) : undefined,
      ),
  ),
  tags: batch<{ connectionId: string; userId: string }, { connectionId: string; userId: string; tags: string[] }, string[]>(
    async (db, keys) => {
      const rows = await db
        .select()
        .from(tags)
        .where(
          sql`exists (select from ${pairs(keys.map(({ connectionId, userId }) => ({ a: connectionId, b: userId })))}
            where wanted.a = ${tags.connectionId} and wanted.b = ${tags.userId})`,
        )
        .orderBy(tags.tag);
      return [...Map.groupBy(rows, ({ connectionId, userId }) => `${connectionId} ${userId}`).values()].flatMap((group) =>
        group[0] ? [{ connectionId: group[0].connectionId, userId: group[0].userId, tags: group.map(({ tag }) => tag) }] : [],
      );
    },
    ({ connectionId, userId }) => `${connectionId} ${userId}`,
    { cacheKey: ({ connectionId, userId }) => `${connectionId} ${userId}`, value: (row) => row?.tags ?? [] },
  ),
};

function sorted({ a, b }: Two): Two {
  if (!isUuid(a) || !isUuid(b)) return { a, b };
  const { userLo, userHi } = canonicalPair({ a, b });
  return { a: userLo, b: userHi };
}
