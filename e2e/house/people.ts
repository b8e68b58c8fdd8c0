import { connectPostgres, type Sql } from '@lyceum/platform/postgres.ts';
import type { Lyceum } from '@lyceum/sdk';
import { type Topology, until } from './topology.ts';

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly client: Lyceum & { cut(): void };
}

export const PASSWORD = 'correct horse battery';
let count = 0;

/** Somebody who has registered, has these roles besides STUDENT, and is signed in. */
export async function person(graph: Topology, name: string, roles: readonly string[] = []): Promise<Person> {
  const client = graph.client();
  const email = `${name}${++count}@lyceum.test`;
  const { user } = await client.signUp({ email, password: PASSWORD, displayName: name });
  if (roles.length) {
    await withDatabase(
      graph,
      (sql) => sql`insert into accounts.role_assignments (user_id, role) select ${user.id}, unnest(${[...roles]}::text[])`,
    );
    // roles are in the token
    await client.signIn(email, PASSWORD);
  }
  await known(graph, user.id);
  return { id: user.id, email, name, client };
}

/** A connection to each graph's database, and the tables in which its domains keep a copy of people. */
const databases = new WeakMap<Topology, { sql: Sql; copies: Promise<{ domain: string; key: string }[]> }>();
function databaseOf(graph: Topology) {
  const open = databases.get(graph);
  if (open) return open;
  const sql = connectPostgres({ url: graph.databaseUrl, name: 'test-known', max: 1 });
  const copies = sql<{ domain: string; key: string }[]>`
    select table_schema as domain, column_name as key from information_schema.columns
    where table_name = 'people' and column_name in ('id', 'user_id')`.then((rows) => [...rows]);
  const database = { sql, copies };
  databases.set(graph, database);
  return database;
}

/** Waits until every domain that keeps a copy of people has heard of this one. */
async function known(graph: Topology, userId: string): Promise<void> {
  const { sql, copies } = databaseOf(graph);
  const counts = (await copies).map(({ domain, key }) => sql`select from ${sql(domain)}.people where ${sql(key)} = ${userId}`);
  const all = counts.reduce((one, other) => sql`${one} union all ${other}`);
  await until(async () => (await sql`select count(*)::int as n from (${all}) copies`)[0]?.n === counts.length);
}

/** Many people at a time, few at once: a password costs. */
export async function people(graph: Topology, n: number, name: string): Promise<Person[]> {
  const all: Person[] = [];
  while (all.length < n) all.push(...(await Promise.all(Array.from({ length: Math.min(8, n - all.length) }, () => person(graph, name)))));
  return all;
}

/** Looks at what is stored, as an auditor would. */
export async function withDatabase<T>(graph: Topology, run: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = connectPostgres({ url: graph.databaseUrl, name: 'test-people', max: 2 });
  try {
    return await run(sql);
  } finally {
    await sql.end();
  }
}
