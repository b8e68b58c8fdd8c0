import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort } from './embedded/free-port.ts';
import { connectPostgres, isUnreachable, openSession, type Sql, sqlState } from './postgres.ts';

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error: unknown) => error,
  );

describe('a pool', () => {
  let sql: Sql;
  beforeAll(() => {
    sql = connectPostgres({ url: inject('postgresUrl'), name: 'test-pool', max: 1, statementTimeoutMs: 50 });
  });
  afterAll(() => sql.end());

  it('cancels a statement that runs too long, and goes on with the next', async () => {
    const error = await failureOf(sql`select pg_sleep(5)`);
    expect(sqlState(error)).toBe('57014');
    expect(isUnreachable(error)).toBe(false);
    expect(await sql`select 1 as one`).toMatchObject([{ one: 1 }]);
  });

  it('bounds statements, locks and idle transactions unless told otherwise, and names itself', async () => {
    const usual = connectPostgres({ url: inject('postgresUrl'), name: 'test-usual', max: 1 });
    const [row] = await usual`
      select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
        current_setting('idle_in_transaction_session_timeout') as idle, current_setting('application_name') as name, current_setting('TimeZone') as zone`;
    expect(row).toEqual({ statement: '15s', lock: '10s', idle: '30s', name: 'test-usual', zone: 'UTC' });
    await usual.end();
  });
});

it('a session keeps one backend, and lives on with another when that one is cut', async () => {
  const session = openSession({ url: inject('postgresUrl'), name: 'test-session' });
  const other = connectPostgres({ url: inject('postgresUrl'), name: 'test-cutter', max: 1 });
  const pid = async (): Promise<number> => (await session<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid ?? 0;
  const first = await pid();
  expect(await pid()).toBe(first);
  await other`select pg_terminate_backend(${first}, 5000)`;
  await expect.poll(() => pid().catch(() => first)).not.toBe(first);
  await Promise.all([session.end(), other.end()]);
});

it('a server that is not there is told from one that refuses', async () => {
  const away = connectPostgres({ url: `postgres://postgres:x@127.0.0.1:${await freePort()}/postgres`, name: 'test-away', max: 1 });
  expect(isUnreachable(await failureOf(away`select 1`))).toBe(true);
  await away.end();
  const here = connectPostgres({ url: inject('postgresUrl'), name: 'test-here', max: 1 });
  expect(isUnreachable(await failureOf(here`select nothing`))).toBe(false);
  await here.end();
});

it('a URL that names a directory is reached by the Unix socket in it', async () => {
  const url = new URL(inject('postgresUrl'));
  const sql = connectPostgres({ url: url.href, name: 'test-socket', max: 1 });
  expect(url.searchParams.get('host')).toMatch(/^\//);
  expect(await sql`select inet_client_addr() is null as local`).toEqual([{ local: true }]);
  await sql.end();
  url.searchParams.set('host', '/nowhere');
  const nowhere = connectPostgres({ url: url.href, name: 'test-nowhere', max: 1 });
  expect(isUnreachable(await nowhere`select 1`.catch((error: unknown) => error))).toBe(true);
});
