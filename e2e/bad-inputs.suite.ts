import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { apiSchema, type BadInput, badInputs, oddInputs } from './house/bad-inputs.ts';
import { withDatabase } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import type { Topology } from './house/topology.ts';

const CODES =
  /^(UNAUTHENTICATED|FORBIDDEN|NOT_FOUND|INVALID|CONFLICT|LIMIT_REACHED|UNAVAILABLE|BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|UNAUTHORIZED_FIELD_OR_TYPE)$/;
const Answer = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() })).optional(),
});

/** Rows of every table but those that are there to remember attempts and refusals. */
const rows = (graph: Topology) =>
  withDatabase(graph, async (sql) => {
    const tables = await sql`
      select table_schema as schema, table_name as name from information_schema.tables
      where table_schema in ('accounts', 'profiles', 'courses', 'messaging', 'notifications', 'payments', 'ems') and table_type = 'BASE TABLE'
        and table_name not in ('login_attempts', 'throttles', 'inbox', 'migrations', 'fact_counts', 'fact_positions')`;
    const counts = await Promise.all(
      tables.map(
        async ({ schema, name }) =>
          [`${schema}.${name}`, (await sql`select count(*)::int as n from ${sql(schema)}.${sql(name)}`)[0]?.n] as const,
      ),
    );
    return Object.fromEntries(counts);
  });

/** What a client may say in passing: posts that are gone meanwhile are no reason to refuse the rest. */
const PASSED_OVER = new Set(['recordPostViews: things that do not exist']);

/** What is wrong with the input is said, whatever is sent; for a graph where nothing else goes on: rows are counted. */
export function badInputsSuite(stage: Stage): void {
  const send = (body: unknown) =>
    fetch(stage.graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${stage.instructor.client.tokens?.accessToken}` },
      body: JSON.stringify(body),
    });

  /** Sends each as an administrator, 16 at a time: which were answered by an error that is none of ours to give, which were taken. */
  async function tryAll(cases: readonly BadInput[]): Promise<{ wrong: string[]; accepted: string[] }> {
    const wrong: string[] = [];
    const accepted: string[] = [];
    for (let at = 0; at < cases.length; at += 16) {
      await Promise.all(
        cases.slice(at, at + 16).map(async ({ name, document, variables }) => {
          const response = await send({ query: document, variables });
          const { errors } = Answer.parse(await response.json());
          const code = errors?.[0]?.extensions?.code ?? '';
          if (!errors) accepted.push(name);
          else if (response.status >= 500 || !CODES.test(code)) wrong.push(`${name}: ${response.status} ${code} ${errors[0]?.message}`);
        }),
      );
    }
    return { wrong, accepted };
  }

  describe('bad inputs', () => {
    it('are refused with a code, one and all, and leave nothing half-written', async () => {
      const cases = badInputs(apiSchema());
      expect(cases.length).toBeGreaterThan(200);
      const before = await rows(stage.graph);
      const { wrong, accepted } = await tryAll(cases);
      process.stderr.write(
        `[figures] ${cases.length} bad inputs over ${Object.keys(apiSchema().getMutationType()?.getFields() ?? {}).length} mutations\n`,
      );
      expect(wrong).toEqual([]);
      expect(accepted.filter((name) => !PASSED_OVER.has(name))).toEqual([]);
      expect(await rows(stage.graph)).toEqual(before);
    });

    it('that Postgres cannot hold are refused or cleaned, never an error of ours', async () => {
      const { wrong } = await tryAll(oddInputs(apiSchema()));
      expect(wrong).toEqual([]);
    });

    it('of the protocol are 4xx, never 5xx', async () => {
      const bodies: unknown[] = [
        {},
        { query: 1 },
        { query: '' },
        { query: '{' },
        { query: '{ nothing }' },
        { query: 'query A { me { id } } query B { me { id } }' },
        { query: 'query A { me { id } }', operationName: 'B' },
        { query: '{ me { id } }', variables: [] },
        { query: 'subscription { notificationAdded { id } }' },
        [],
        null,
      ];
      for (const body of bodies) {
        const { status } = await send(body);
        expect([status >= 400 && status < 500, JSON.stringify(body)]).toEqual([true, JSON.stringify(body)]);
      }
    });
  });
}
