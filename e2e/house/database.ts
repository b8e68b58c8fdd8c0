import { migrate } from '@lyceum/kit/migrate.ts';
import { createDatabase } from '@lyceum/kit/testing.ts';
import { connectPostgres } from '@lyceum/platform/postgres.ts';
import { inject } from 'vitest';
import { domainNames, loadDomain } from '../../scripts/house/domains.ts';

const TEMPLATE = 'every_schema';
// any constant will do: all who make the template must agree on it
const LOCK = 7_120_002;

/** A database with the schemas of all domains, and nothing in them: migrated once in a run, copied from then on. */
export async function createMigratedDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const sql = connectPostgres({ url: inject('postgresUrl'), name: 'test-template', max: 1, statementTimeoutMs: 120_000 });
  try {
    await sql`set lock_timeout = 0`;
    await sql`select pg_advisory_lock(${LOCK})`;
    const [known] = await sql`select from pg_database where datname = ${TEMPLATE}`;
    if (!known) {
      const { url } = await createDatabase();
      await migrate(url, await Promise.all(domainNames().map(loadDomain)));
      await sql.unsafe(`alter database ${new URL(url).pathname.slice(1)} rename to ${TEMPLATE}`);
    }
    return await createDatabase(TEMPLATE);
  } finally {
    await sql.end();
  }
}
