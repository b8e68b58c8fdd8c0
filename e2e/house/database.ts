import { migrate } from '@lyceum/kit/migrate.ts';
import { createDatabase } from '@lyceum/kit/testing.ts';
import { connectPostgres } from '@lyceum/platform/postgres.ts';
import { inject } from 'vitest';
import { domainNames, loadDomain } from '../../scripts/house/domains.ts';
import { Progress } from '../../scripts/house/progress.ts';
import { seedDemo } from '../../scripts/house/seed.ts';

// any constant will do: all who make templates must agree on it
const LOCK = 7_120_002;

/** A database with the schemas of all domains, and nothing in them: migrated once in a run, copied from then on. */
export const createMigratedDatabase = () =>
  createCopy('every_schema', async () => {
    const { url } = await createDatabase();
    await migrate(url, await Promise.all(domainNames().map(loadDomain)));
    return url;
  });

/** The same with the demo data. */
export const createDemoDatabase = () =>
  createCopy('demo_data', async () => {
    const { url } = await createMigratedDatabase();
    await seedDemo(url, new Progress());
    return url;
  });

/** A copy of a template, which the first of a run makes. */
async function createCopy(template: string, make: () => Promise<string>): Promise<{ url: string; drop(): Promise<void> }> {
  const sql = connectPostgres({ url: inject('postgresUrl'), name: 'test-template', max: 1, statementTimeoutMs: 120_000 });
  try {
    await sql`set lock_timeout = 0`;
    await sql`select pg_advisory_lock(${LOCK}, hashtext(${template}))`;
    const [known] = await sql`select from pg_database where datname = ${template}`;
    if (!known) await sql.unsafe(`alter database ${new URL(await make()).pathname.slice(1)} rename to ${template}`);
    return await createDatabase(template);
  } finally {
    await sql.end();
  }
}
