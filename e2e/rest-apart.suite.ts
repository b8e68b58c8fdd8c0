import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { person } from './house/people.ts';
import { type RestAnswer, restOf } from './house/rest.ts';
import type { Stage } from './house/stage.ts';

/** The rate that the gateway of these tests gives one operation, which nobody else asks. */
export const REST_RATES = ['--rate', 'operation.RestFollowers=2000/600'];

/** REST over gateway and subgraphs apart: reads, writes, refusals, a rate, and a domain that is down. */
export function restApartSuite(stage: Stage): void {
  describe('REST', () => {
    it('reads, writes and refuses over processes apart as in one', async () => {
      const call = restOf(stage.graph);
      const teacher = (await person(stage.graph, 'Tea', ['INSTRUCTOR'])).client.tokens?.accessToken;
      const stranger = (await person(stage.graph, 'Stranger')).client.tokens?.accessToken;
      for (const path of ['/courses/', '/events/', '/groups/', '/jobs/', '/posts/', '/notifications/', '/chatrooms/', '/connections/'])
        expect(await call('GET', path, stranger), path).toMatchObject({ status: 200, body: { nodes: expect.any(Array) } });

      const made = await call('POST', '/courses/', teacher, { title: 'By REST', summary: 'Short' });
      expect(made).toMatchObject({ status: 201, body: { title: 'By REST' } });
      const path = `/courses/${String(made.body.id)}/`;
      expect(made.headers.get('location')).toBe(`/api/v1${path}`);
      expect(await call('PUT', path, teacher, { title: 'Better' })).toMatchObject({ status: 200, body: { title: 'Better' } });

      expectProblem(await call('POST', '/courses/', undefined, { title: 'Nobody’s' }), 401, 'UNAUTHENTICATED');
      expectProblem(await call('POST', '/courses/', stranger, { title: 'No teacher' }), 403, 'UNAUTHORIZED_FIELD_OR_TYPE');
      const invalid = await call('POST', '/courses/', teacher, { title: '' });
      expectProblem(invalid, 422, 'INVALID');
      expect(invalid.body.errors).toEqual([expect.objectContaining({ path: ['input', 'title'] })]);
      const notTheirs = await call('DELETE', path, stranger);
      expect([403, 404]).toContain(notTheirs.status);
      expectProblem(notTheirs, notTheirs.status);

      expect((await call('DELETE', path, teacher)).status).toBe(200);
      expect([403, 404, 409]).toContain((await call('PUT', path, teacher, { title: 'Again' })).status);
    });

    it('says 429 and when to come again to who asks too much', async () => {
      const call = restOf(stage.graph);
      const eager = (await person(stage.graph, 'Eager')).client.tokens?.accessToken;
      const answers: RestAnswer[] = [];
      while (answers.length < 2_000 && answers.at(-1)?.status !== 429) answers.push(await call('GET', '/followers/', eager));
      const [last] = answers.splice(-1);
      expect(answers.length).toBeGreaterThan(0);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      if (!last) throw new Error('Nothing was answered.');
      expectProblem(last, 429, 'RATE_LIMITED');
      expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
      const other = (await person(stage.graph, 'Patient')).client.tokens?.accessToken;
      expect((await call('GET', '/followers/', other)).status).toBe(200);
    });
  });

  describe('a domain that is down', () => {
    it('is 503 where REST needs it, costs the graph its own fields, opens its breaker, and comes back by itself', async () => {
      const { graph, admin } = stage;
      const call = restOf(graph);
      const sam = await person(graph, 'Sam');
      const token = () => sam.client.tokens?.accessToken;
      const read = async () => Answer.parse(await (await fetch(graph.url, asked(token()))).json());
      const whole = { me: { displayName: 'Sam', profile: { handle: expect.any(String) }, enrollments: { totalCount: 0 } } };
      await expect.poll(read, { timeout: 20_000 }).toEqual({ data: whole });
      const breaker = async () => {
        const { circuitBreakers } = await admin.client.request<{ circuitBreakers: { name: string; state: string }[] }>(
          '{ circuitBreakers { name state } }',
        );
        return circuitBreakers.find(({ name }) => name.startsWith('profiles '))?.state;
      };
      await expect.poll(breaker, { timeout: 20_000 }).toBe('CLOSED');

      await graph.program('profiles').end('SIGKILL');
      const gone = await call('GET', '/profiles/', token());
      expectProblem(gone, 503, 'UNAVAILABLE');
      expect(gone.headers.get('retry-after')).toBe('1');
      expect((await call('GET', '/events/', token())).status).toBe(200);
      const { data, errors } = await read();
      expect(data).toEqual({ me: { ...whole.me, profile: null } });
      expect(errors).toEqual([
        expect.objectContaining({ path: ['me'], extensions: expect.objectContaining({ code: 'UNAVAILABLE', subgraph: 'profiles' }) }),
      ]);
      for (const told of [gone.body, errors]) expect(JSON.stringify(told)).not.toMatch(/127\.0\.0\.1|ECONN|stack/);
      await expect
        .poll(
          async () => {
            await read();
            return breaker();
          },
          { timeout: 20_000 },
        )
        .toBe('OPEN');

      await graph.restart('profiles');
      await expect.poll(read, { timeout: 20_000 }).toEqual({ data: whole });
      expect((await call('GET', '/profiles/', token())).status).toBe(200);
      await expect.poll(breaker, { timeout: 20_000 }).toBe('CLOSED');
    });
  });
}

function expectProblem({ status, headers, body }: RestAnswer, wanted: number, code?: string): void {
  expect([status, body.code ?? code]).toEqual([wanted, code ?? body.code]);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({
    status: wanted,
    title: expect.any(String),
    detail: expect.any(String),
    requestId: headers.get('x-request-id'),
  });
}

const Answer = z.object({ data: z.unknown(), errors: z.unknown().optional() });
const asked = (token: string | undefined) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  body: JSON.stringify({ query: '{ me { displayName profile { handle } enrollments(first: 1) { totalCount } } }' }),
});
