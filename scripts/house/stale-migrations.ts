import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { generateDrizzleJson } from 'drizzle-kit/api';
import { folderOf } from './domains.ts';

/** The domains whose tables are not those of their last migration: one process tells for all, where `drizzle-kit generate` needs one for each. */
export async function staleMigrations(domains: readonly string[]): Promise<string[]> {
  const stale = await Promise.all(domains.map(isStale));
  return domains.filter((_, at) => stale[at]);
}

async function isStale(domain: string): Promise<boolean> {
  const meta = new URL('migrations/meta/', folderOf(domain));
  const last = existsSync(meta)
    ? readdirSync(meta)
        .sort()
        .findLast((file) => file.endsWith('_snapshot.json'))
    : undefined;
  if (!last) return true;
  const tables: Record<string, unknown> = await import(new URL('tables.ts', folderOf(domain)).href);
  return haveMovedOn(domain, tables, JSON.parse(readFileSync(new URL(last, meta), 'utf8')));
}

/** Whether the tables of a schema differ from what was written down of them. */
export const haveMovedOn = (schema: string, tables: Record<string, unknown>, snapshot: object): boolean =>
  !isDeepStrictEqual(snapshotOf(schema, tables), { ...snapshot, id: '', prevId: '' });

/** What drizzle-kit writes down of a schema's tables with each migration, without the ids of the migrations. */
export function snapshotOf(schema: string, tables: Record<string, unknown>): object {
  // as drizzle.config.ts says
  const snapshot: object = JSON.parse(JSON.stringify(generateDrizzleJson(tables, undefined, [schema], 'snake_case')));
  return { ...snapshot, id: '', prevId: '' };
}
