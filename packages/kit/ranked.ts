import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from './database.ts';
import { type Connection, type PageArguments, readPage } from './page.ts';
import { invalid, one } from './refusal.ts';

interface Hit extends Record<string, unknown> {
  readonly id: string;
  readonly rank: string;
}

export interface RankedPage<Row> {
  /** A select of `id` (uuid, unique) and `rank` (an integer: what a search score times a million is rounded to). */
  readonly hits: SQL;
  readonly page: PageArguments;
  /** The rows of these ids, in their order; a row that went in between is null and left out. */
  readonly load: (ids: string[]) => Promise<(Row | null)[]>;
}

const Cursor = z.tuple([z.string().regex(/^-?\d{1,18}$/), z.uuid()]);

/** A page of a search: the highest rank first, the newest id first among equals; cursors are those two. */
export async function rankedPage<Row>(db: Database, { hits, page: raw, load }: RankedPage<Row>): Promise<Connection<Row>> {
  const page = readPage(raw);
  const after = page.after == null ? sql`true` : beyond(page.after, 'after', sql`<`);
  const before = page.before == null ? sql`true` : beyond(page.before, 'before', sql`>`);
  const order = page.backward ? sql`asc` : sql`desc`;
  const found = await db.execute<Hit>(sql`
    select id, rank::bigint::text as rank from (${hits}) as hits
    where ${after} and ${before} order by hits.rank::bigint ${order}, id ${order} limit ${page.size + 1}`);
  const more = found.length > page.size;
  const wanted = found.slice(0, page.size);
  if (page.backward) wanted.reverse();
  const rows = await load(wanted.map(({ id }) => id));
  const edges = wanted.flatMap(({ id, rank }, i) => {
    const node = rows[i];
    return node ? [{ cursor: Buffer.from(JSON.stringify([rank, id])).toString('base64url'), node }] : [];
  });
  let total: Promise<number> | undefined;
  const count = async () => Number(one(await db.execute<{ n: string }>(sql`select count(*) as n from (${hits}) as hits`)).n);
  const bounded = page.after != null || page.before != null;
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: page.backward ? bounded : more,
      hasPreviousPage: page.backward ? more : bounded,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => (total ??= count()),
  };
}

function beyond(cursor: string, name: string, than: SQL): SQL {
  const [rank, id] = read(cursor, name);
  return sql`(hits.rank::bigint, id) ${than} (${rank}::bigint, ${id}::uuid)`;
}

function read(cursor: string, name: string): z.output<typeof Cursor> {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    value = null;
  }
  const result = Cursor.safeParse(value);
  if (result.success) return result.data;
  throw invalid([{ path: [name], rule: 'cursor', message: 'Not a cursor of this list: take endCursor or startCursor of a page.' }]);
}
