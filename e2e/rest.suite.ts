import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Person, person } from './house/people.ts';
import { restOf } from './house/rest.ts';
import type { Stage } from './house/stage.ts';

const Manifest = z.object({
  endpoints: z.array(z.object({ app: z.string(), method: z.string(), path: z.string(), field: z.string(), text: z.string() })),
});
const { endpoints } = Manifest.parse(JSON.parse(readFileSync(new URL('../schema/rest.json', import.meta.url), 'utf8')));

let base: string;
let call: ReturnType<typeof restOf>;
let teacher: Person;
let stranger: Person;
let admin: string;
let teacherToken: string;
let strangerToken: string;

async function graphql(query: string, variables: Record<string, unknown>, token?: string): Promise<unknown> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const NOWHERE = '01890000-0000-7000-8000-0000000000ff';

/** The REST endpoints, each one operation of the graph. */
export function restSuite(stage: Stage): void {
  describe('by REST', () => {
    beforeAll(async () => {
      const { graph } = stage;
      base = new URL(graph.url).origin;
      teacher = await person(graph, 'teacher', ['INSTRUCTOR']);
      stranger = await person(graph, 'stranger', ['INSTRUCTOR']);
      call = restOf(graph);
      [teacherToken = '', strangerToken = '', admin = ''] = [teacher, stranger, stage.admin].map(
        ({ client }) => client.tokens?.accessToken,
      );
    });

    describe('every endpoint is answered by its operation', () => {
      test('there are the 58 of the plan', () => expect(new Set(endpoints.map(({ method, path }) => `${method} ${path}`)).size).toBe(58));

      test.each(endpoints.filter(({ method }) => method === 'GET'))('GET $path lists', async ({ path, field, text }) => {
        const answer = await call('GET', path, admin);
        expect(answer).toMatchObject({ status: 200, body: { nodes: expect.any(Array) } });
        expect(await graphql(text, {}, admin)).toEqual({ data: { [field]: answer.body } });
      });

      test.each(endpoints.filter(({ method }) => method !== 'GET'))(
        '$method $path is nobody’s without a token',
        async ({ method, path }) => {
          const answer = await call(method, path.replace('{id}', NOWHERE), undefined, {});
          expect([400, 401]).toContain(answer.status);
          expect(answer.body).toMatchObject({ status: answer.status, requestId: answer.headers.get('x-request-id') });
        },
      );

      test.each(endpoints.filter(({ method, path }) => method === 'DELETE' && !/followers|payments|profiles/.test(path)))(
        '$method $path finds nothing that is not there',
        async ({ method, path }) => {
          const answer = await call(method, path.replace('{id}', NOWHERE), teacherToken);
          expect([403, 404], JSON.stringify(answer.body)).toContain(answer.status);
        },
      );
    });

    test('a course is created, read, updated and deleted, by its teacher alone', async () => {
      const made = await call('POST', '/courses/', teacherToken, { title: 'By REST', summary: 'Short' });
      expect(made).toMatchObject({ status: 201, body: { title: 'By REST', summary: 'Short' } });
      const path = `/courses/${String(made.body.id)}/`;
      expect(made.headers.get('location')).toBe(`/api/v1${path}`);
      const read = await graphql('query($id: ID!) { course(id: $id) { title summary } }', { id: made.body.id }, teacherToken);
      expect(read).toEqual({ data: { course: { title: 'By REST', summary: 'Short' } } });
      expect([403, 404]).toContain((await call('PUT', path, strangerToken, { title: 'Mine' })).status);
      expect([403, 404]).toContain((await call('DELETE', path, strangerToken)).status);
      expect(await call('PUT', path, teacherToken, { title: 'Better' })).toMatchObject({ status: 200, body: { title: 'Better' } });
      expect(await call('POST', '/courses/', teacherToken, { title: '' })).toMatchObject({
        status: 422,
        body: { errors: [{ path: ['input', 'title'] }] },
      });
      expect((await call('DELETE', path, teacherToken)).status).toBe(200);
      expect([403, 404, 409]).toContain((await call('PUT', path, teacherToken, { title: 'Again' })).status);
    });

    test('what a company says is listed while the company is there for the reader', async () => {
      const company = await call('POST', '/companies/', teacherToken, { name: 'Not Open Yet', industry: 'Software' });
      expect(company.status).toBe(201);
      const post = { content: 'From behind a closed door', companyId: company.body.id };
      // posts hears of the company by a fact
      await expect.poll(async () => (await call('POST', '/posts/', teacherToken, post)).status, { timeout: 20_000 }).toBe(201);
      const listed = async (token: string) => await call('GET', '/posts/?query=closed%20door', token);
      const whole = { status: 200, body: { nodes: [{ content: post.content, company: { name: 'Not Open Yet' } }] } };
      expect(await listed(strangerToken)).toMatchObject(whole);
      const suspend = 'mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "An imitation" }) { id } }';
      expect(await graphql(suspend, { id: company.body.id }, admin)).toMatchObject({ data: { suspendCompany: { id: company.body.id } } });
      await expect.poll(() => listed(strangerToken), { timeout: 20_000 }).toMatchObject({ status: 200, body: { nodes: [] } });
      expect(await listed(teacherToken)).toMatchObject(whole);
    });

    test('without a course, certificates are one’s own; without words, messages are the latest of one’s rooms', async () => {
      expect(await call('GET', '/certifications/', strangerToken)).toMatchObject({ status: 200, body: { totalCount: 0, nodes: [] } });
      const room = await call('POST', '/chatrooms/', teacherToken, { name: 'Staff', memberIds: [stranger.id] });
      for (const content of ['first', 'second'])
        await call('POST', '/messages/', teacherToken, { chatroomId: room.body.id, content, clientMessageId: content });
      const contents = async (token: string, query = '') =>
        z
          .array(z.object({ content: z.string() }))
          .parse((await call('GET', `/messages/?first=2${query}`, token)).body.nodes)
          .map(({ content }) => content);
      expect(await contents(strangerToken)).toEqual(['second', 'first']);
      expect(await contents(strangerToken, '&query=fir')).toEqual(['first']);
      expect(await contents(admin)).toEqual([]);
      expect((await call('GET', '/messages/?query=', strangerToken)).status).toBe(422);
    });

    test('filters are read from the query string, field by field or as JSON', async () => {
      await call('POST', '/courses/', teacherToken, { title: 'Filtered', level: 'ADVANCED' });
      const listed = async (query: string) => (await call('GET', `/courses/?${query}`, teacherToken)).body;
      const mine = `filter[instructorId]=${teacher.id}&filter[status]=DRAFT`;
      expect(await listed(`${mine}&filter[level]=ADVANCED`)).toMatchObject({ totalCount: 1, nodes: [{ title: 'Filtered' }] });
      expect(await listed(`${mine}&filter[level]=INTERMEDIATE`)).toMatchObject({ totalCount: 0 });
      expect(await listed(`filter=${JSON.stringify({ instructorId: teacher.id, status: 'DRAFT', level: 'ADVANCED' })}`)).toMatchObject({
        totalCount: 1,
      });
      expect(await call('GET', '/courses/?filter[colour]=red', teacherToken)).toMatchObject({ status: 400 });
    });

    test('the same Idempotency-Key is done once', async () => {
      const key = { 'idempotency-key': 'once and only once' };
      const [first, second] = [
        await call('POST', '/posts/', teacherToken, { content: 'Said once' }, key),
        await call('POST', '/posts/', teacherToken, { content: 'Said once' }, key),
      ];
      expect(first.status).toBe(201);
      expect(second.body.id).toBe(first.body.id);
      expect((await call('POST', '/posts/', teacherToken, { content: 'Said once' })).body.id).not.toBe(first.body.id);
    });

    test('the OpenAPI document is valid, tells of exactly the endpoints, and its references lead somewhere', async () => {
      const Document = z.object({
        openapi: z.string().startsWith('3.1'),
        paths: z.record(
          z.string(),
          z.record(z.string(), z.object({ operationId: z.string(), responses: z.record(z.string(), z.unknown()) })),
        ),
        components: z.object({ schemas: z.record(z.string(), z.unknown()), responses: z.record(z.string(), z.unknown()) }),
      });
      const text = await (await fetch(`${base}/api/openapi.json`)).text();
      expect(await new Validator().validate(JSON.parse(text))).toEqual({ valid: true });
      const { paths, components } = Document.parse(JSON.parse(text));
      const told = Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
      );
      expect(told.sort()).toEqual(endpoints.map(({ method, path }) => `${method} ${path}`).sort());
      for (const [, group = '', name = ''] of text.matchAll(/"#\/components\/(schemas|responses)\/(\w+)"/g))
        expect(group === 'schemas' ? components.schemas : components.responses).toHaveProperty(name);
    });
  });
}
