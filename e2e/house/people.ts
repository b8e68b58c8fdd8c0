import { connectPostgres, type Sql } from '@lyceum/platform/postgres.ts';
import type { Lyceum } from '@lyceum/sdk';
import type { Topology } from './topology.ts';

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
  const { register } = await client.register({ input: { email, password: PASSWORD, displayName: name } });
  if (roles.length)
    await withDatabase(
      graph,
      (sql) => sql`insert into accounts.role_assignments (user_id, role) select ${register.user.id}, unnest(${[...roles]}::text[])`,
    );
  await client.signIn(email, PASSWORD);
  return { id: register.user.id, email, name, client };
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
