import { sql } from 'drizzle-orm';
import { type GraphQLSchema, getNamedType } from 'graphql';
import { z } from 'zod';
import type { BaseContext } from './context.ts';
import type { Explained } from './explain.ts';
import { documentOf, needsArguments, selectionOf } from './operator-documents.ts';
import { query } from './parts.ts';
import { Refusal } from './refusal.ts';

export interface ExplainingOptions {
  readonly domain: string;
  readonly schema: GraphQLSchema;
  /** Runs a document with the context's rights and says what Postgres does for it. */
  explain(ctx: BaseContext, document: string, variables: Record<string, unknown>): Promise<Explained[]>;
}

/** An index that is not there, and whom it would serve. */
export interface Advice {
  readonly table: string;
  readonly columns: readonly string[];
  /** Estimated. */
  readonly rows: number;
  readonly sequentialScans: number;
  readonly rowsRead: number;
  /** The root fields whose statements read the whole table for a few rows. */
  readonly queries: readonly string[];
  readonly statement: string;
}

const Variables = z.record(z.string(), z.unknown());

/** What Postgres does for the domain's queries, and what would help it. */
export function explainingParts({ domain, schema, explain }: ExplainingOptions) {
  const demand = (ctx: BaseContext) => {
    if (!ctx.hasScope('ems:read')) throw new Refusal('FORBIDDEN', 'Explaining needs the scope ems:read.');
  };
  return {
    explain: query(
      'Runs a document as the caller and gives the plans of its statements.',
      z.object({ document: z.string(), variables: Variables }),
      async (ctx: BaseContext, { document, variables }) => {
        demand(ctx);
        return explain(ctx, document, variables);
      },
    ),
    indexAdvice: query(
      'Indexes that the domain’s queries would gain from: columns by which they filter whole tables.',
      z.object({ samples: z.array(z.object({ field: z.string(), variables: Variables })).max(100), minRows: z.int().min(0) }),
      async (ctx: BaseContext, { samples, minRows }) => {
        demand(ctx);
        const roots = schema.getQueryType()?.getFields() ?? {};
        const asked = [
          ...samples,
          ...Object.values(roots).flatMap((field) =>
            field.name.startsWith('_') || needsArguments(field) ? [] : [{ field: field.name, variables: {} }],
          ),
        ];
        const scans: Scan[] = [];
        for (const { field: name, variables } of asked) {
          const field = roots[name];
          if (!field) continue;
          const depth = getNamedType(field.type).name.endsWith('Connection') ? 3 : 2;
          const plans = await explain(ctx, documentOf(field, selectionOf(ctx, field.type, { depth })), variables);
          for (const { plan } of plans) scans.push(...scansIn(plan).map((scan) => ({ ...scan, query: `${domain}.${name}` })));
        }
        return advise(ctx, domain, scans, minRows);
      },
    ),
  };
}

interface Scan {
  readonly table: string;
  readonly filter: string;
  readonly query?: string;
}

/** The parts of a plan that read a whole table and throw rows away. */
function scansIn(plan: unknown): Scan[] {
  if (typeof plan !== 'object' || plan === null) return [];
  const node: Record<string, unknown> = { ...plan };
  const here =
    node['Node Type'] === 'Seq Scan' && typeof node['Relation Name'] === 'string' && typeof node.Filter === 'string'
      ? [{ table: node['Relation Name'], filter: node.Filter }]
      : [];
  return [...here, ...(Array.isArray(node.Plans) ? node.Plans.flatMap(scansIn) : [])];
}

interface Facts extends Record<string, unknown> {
  readonly table: string;
  readonly rows: number;
  readonly seq_scan: number;
  readonly seq_tup_read: number;
  readonly columns: string[];
  readonly indexed: string[];
}

async function advise(ctx: BaseContext, domain: string, scans: readonly Scan[], minRows: number): Promise<Advice[]> {
  const tables = await ctx.db.execute<Facts>(sql`
    select c.relname as table, greatest(c.reltuples, coalesce(s.n_live_tup, 0))::float8 as rows,
      coalesce(s.seq_scan, 0)::float8 as seq_scan, coalesce(s.seq_tup_read, 0)::float8 as seq_tup_read,
      (select coalesce(json_agg(a.attname), '[]') from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select coalesce(json_agg(a.attname), '[]') from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indrelid = c.oid) as indexed
    from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_stat_user_tables s on s.relid = c.oid
    where n.nspname = ${domain} and c.relkind in ('r', 'p')`);
  const known = new Map([...tables].map((row) => [row.table, row]));
  const found = new Map<string, Omit<Advice, 'queries'> & { readonly queries: Set<string> }>();
  for (const { table, filter, query: by = '' } of scans) {
    const facts = known.get(table);
    if (!facts || facts.rows < minRows) continue;
    // an index of another column would have been of use, had it been worth it
    const columns = comparedColumns(filter, facts.columns).filter((column) => !facts.indexed.includes(column));
    if (!columns.length) continue;
    const key = `${table} ${columns.join(' ')}`;
    const before = found.get(key);
    if (before) before.queries.add(by);
    else
      found.set(key, {
        table: `${domain}.${table}`,
        columns,
        rows: facts.rows,
        sequentialScans: facts.seq_scan,
        rowsRead: facts.seq_tup_read,
        queries: new Set([by]),
        statement: `create index concurrently on ${domain}.${table} (${columns.join(', ')})`,
      });
  }
  return [...found.values()]
    .map((advice) => ({ ...advice, queries: [...advice.queries].sort() }))
    .sort((a, b) => b.rowsRead - a.rowsRead || a.table.localeCompare(b.table));
}

/** The columns that a filter compares for equality first, then those it compares otherwise. */
function comparedColumns(filter: string, columns: readonly string[]): string[] {
  const compared = [...filter.matchAll(/\(?"?(\w+)"?\)?(?:::[\w ]+)? (=|<|>|<=|>=|~~\*?) /g)].filter(([, name = '']) =>
    columns.includes(name),
  );
  const equal = compared.filter(([, , sign]) => sign === '=').map(([, name = '']) => name);
  const other = compared.filter(([, , sign]) => sign !== '=').map(([, name = '']) => name);
  return [...new Set([...equal, ...other])].slice(0, 3);
}
