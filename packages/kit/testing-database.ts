import { createHash } from 'node:crypto';
import { connectPostgres, type Sql } from '@lyceum/platform/postgres.ts';
import { inject } from 'vitest';
import { newId } from './columns.ts';
import { type Migratable, migrate } from './migrate.ts';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

// any constant will do: all who make templates must agree on it
const LOCK = 7_120_002;

/** A database on the test server: empty, or a copy of one that nobody is connected to. */
export const createDatabase = (template = 'template1'): Promise<TestDatabase> => onServer((sql) => create(sql, template));

/** A database with the schemas of these domains, and nothing in them: migrated once in a run, copied from then on. */
export function createMigratedDatabase(domains: readonly Migratable[]): Promise<TestDatabase> {
  const key = createHash('sha256').update(domains.map(({ name, folder }) => `${name} ${folder.href}`).join('\n'));
  return createCopy(`migrated_${key.digest('hex').slice(0, 24)}`, async () => {
    const { url } = await createDatabase();
    await migrate(url, domains);
    return url;
  });
}

/** A copy of a template, which the first of a run makes. */
export const createCopy = (template: string, make: () => Promise<string>): Promise<TestDatabase> =>
  onServer(async (sql) => {
    const known = async () => (await sql`select from pg_database where datname = ${template}`).length > 0;
    if (!(await known())) {
      await sql`set lock_timeout = 0`;
      await sql`select pg_advisory_lock(${LOCK}, hashtext(${template}))`;
      if (!(await known())) await sql.unsafe(`alter database ${new URL(await make()).pathname.slice(1)} rename to ${template}`);
    }
    return create(sql, template);
  });

async function create(sql: Sql, template: string): Promise<TestDatabase> {
  const name = `test_${newId().replaceAll('-', '')}`;
  // nothing is synced here, so copying files costs a quarter of writing them to the log
  await sql.unsafe(`create database ${name} template ${template} strategy file_copy`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(async (server) => void (await server.unsafe(`drop database ${name} with (force)`))) };
}

async function onServer<T>(run: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = connectPostgres({ url: inject('postgresUrl'), name: 'test-setup', max: 1, statementTimeoutMs: 120_000 });
  return run(sql).finally(() => sql.end());
}
