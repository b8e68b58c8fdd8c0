import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connectPostgres } from '@lyceum/platform/postgres.ts';
import { MINUTE } from '@lyceum/platform/time.ts';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';

const plumbing = readFileSync(new URL('plumbing.sql', import.meta.url), 'utf8');
// any constant will do: all who migrate one database must agree on it
const MIGRATION_LOCK = 7_120_001;

export interface Migratable {
  readonly name: string;
  /** The folder of the domain: its `migrations/` is applied. */
  readonly folder: URL;
}

/**
 * Brings the domains' schemas up to date, one process at a time (advisory lock on a connection of its own). `onProgress` is told
 * each domain's name when it is done.
 */
export async function migrate(url: string, domains: readonly Migratable[], onProgress: (name: string) => void = () => {}): Promise<void> {
  const sql = connectPostgres({ url, name: 'lyceum-migrate', max: 1, statementTimeoutMs: 10 * MINUTE });
  try {
    await sql`set lock_timeout = 0`;
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await sql`create extension if not exists pg_trgm with schema public`;
    await sql`create extension if not exists unaccent with schema public`;
    const db = drizzle(sql, { casing: 'snake_case' });
    for (const { name, folder } of domains) {
      await sql.unsafe(plumbing.replaceAll('{{schema}}', name)).simple();
      const migrationsFolder = fileURLToPath(new URL('migrations', folder));
      if (existsSync(migrationsFolder))
        await applyMigrations(db, { migrationsFolder, migrationsSchema: name, migrationsTable: 'migrations' });
      onProgress(name);
    }
  } finally {
    await sql.end();
  }
}
