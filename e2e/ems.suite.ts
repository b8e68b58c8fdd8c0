import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { domainNames, loadDomain } from '../scripts/house/domains.ts';
import { collect } from './house/collect.ts';
import { type Person, person } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { until } from './house/topology.ts';

let admin: Person;
let ana: Person;
let eve: Person;
let roomId: string;

const REGISTRIES = {
  service: 'emsServices',
  query: 'emsQueries',
  report: 'emsReports',
  utility: 'emsUtilities',
  helper: 'emsHelpers',
} as const;
const Page = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(
    z.object({
      app: z.string(),
      name: z.string(),
      summary: z.string(),
      status: z.string(),
      stats: z.object({ calls: z.int(), errors: z.int(), p99Ms: z.number() }),
    }),
  ),
});

/** All of one registry, page by page, as an operator would. */
async function registry(field: string): Promise<z.output<typeof Page>['nodes']> {
  const all: z.output<typeof Page>['nodes'] = [];
  for (let after: string | null = null; ; ) {
    const data: unknown = await admin.client.request(
      `query ($after: Cursor) { ${field}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { app name summary status stats { calls errors p99Ms } } } }`,
      { after },
    );
    const { nodes, pageInfo } = Page.parse(z.record(z.string(), z.unknown()).parse(data)[field]);
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: { code?: string; errors?: { extensions?: { code?: string } }[] }) => error.code ?? error.errors?.[0]?.extensions?.code,
  );
const send = (content: string) =>
  ana.client.sendMessage({ input: { chatroomId: roomId, content, clientMessageId: Math.random().toString(36) } });

/** The registries, settings and rights of the EMS. */
export function emsSuite(stage: Stage): void {
  describe('the EMS', () => {
    beforeAll(async () => {
      const { graph } = stage;
      ({ admin } = stage);
      ana = await person(graph, 'Ana');
      eve = await person(graph, 'Eve');
      const bob = await person(graph, 'Bob');
      roomId = (await ana.client.createChatroom({ input: { name: 'Study', memberIds: [bob.id] } })).createChatroom.id;
    });

    describe('an operator', () => {
      it('sees every part of every domain, and nothing that no domain has', async () => {
        const domains = await Promise.all(domainNames().map(loadDomain));
        expect(domains.length).toBeGreaterThanOrEqual(7);
        for (const [kind, field] of Object.entries(REGISTRIES)) {
          const made = domains.flatMap(({ name, services, queries, reports, utilities, helpers, settings }) => [
            ...Object.entries({ ...services, ...queries, ...reports, ...utilities, ...helpers })
              .filter(([, part]) => typeof part === 'function' && 'kind' in part && part.kind === kind)
              .map(([part]) => `${name}.${part}`),
            ...(kind === 'query' ? [`${name}.get${settings.noun}Settings`] : []),
            ...(kind === 'service' ? [`${name}.update${settings.noun}Settings`] : []),
          ]);
          const listed = await registry(field);
          expect(listed.map(({ app, name }) => `${app}.${name}`).toSorted()).toEqual(made.toSorted());
          expect(listed.filter(({ status, summary }) => status !== 'HEALTHY' || !summary)).toEqual([]);
        }
        const keys = domains.flatMap(({ name, settings }) => Object.keys(settings.schema.shape).map((key) => `${name}.${key}`));
        expect((await registry('emsSettings')).map(({ app, name }) => `${app}.${name}`).toSorted()).toEqual(keys.toSorted());
      });

      it('sees every root field of the graph', async () => {
        const { __schema } = z
          .object({
            __schema: z.object({
              types: z.array(z.object({ name: z.string(), fields: z.array(z.object({ name: z.string() })).nullable() })),
            }),
          })
          .parse(await admin.client.request('{ __schema { types { name fields(includeDeprecated: true) { name } } } }'));
        const roots = __schema.types.flatMap(({ name, fields }) =>
          ['Query', 'Mutation', 'Subscription'].includes(name) ? (fields ?? []).map((field) => `${name}.${field.name}`) : [],
        );
        expect((await registry('emsControllers')).map(({ name }) => name).toSorted()).toEqual(roots.toSorted());
      });

      it('sees live figures after traffic', async () => {
        for (let i = 0; i < 5; i++) await send(`hello ${i}`);
        await until(async () => {
          const sent = (await registry('emsServices')).find(({ app, name }) => app === 'messaging' && name === 'sendMessage');
          return (sent?.stats.calls ?? 0) >= 5 && (sent?.stats.p99Ms ?? 0) > 0;
        });
        const field = (await registry('emsControllers')).find(({ name }) => name === 'Mutation.sendMessage');
        expect(field?.stats.calls).toBeGreaterThanOrEqual(5);
      });

      it('changes a setting, sees the next message refused, and takes it back', async () => {
        const changes = collect(admin.client.settingChanged({ app: 'messaging' }));
        await send('x'.repeat(100));
        const { setSetting } = await admin.client.setSetting({ input: { app: 'messaging', key: 'maxMessageLength', value: 50 } });
        expect(setSetting).toMatchObject({ value: 50, version: 1 });
        expect(await codeOf(send('x'.repeat(100)))).toBe('INVALID');
        const { effectiveSetting } = await admin.client.effectiveSetting({ app: 'messaging', key: 'maxMessageLength' });
        expect(effectiveSetting).toMatchObject({
          value: 50,
          source: 'APP',
          chain: [
            { scope: 'DEFAULT', value: 10_000 },
            { scope: 'APP', value: 50 },
          ],
        });
        expect(
          await codeOf(admin.client.setSetting({ input: { app: 'messaging', key: 'maxMessageLength', value: 60, expectedVersion: 0 } })),
        ).toBe('CONFLICT');
        const { rollbackSetting } = await admin.client.rollbackSetting({ input: { app: 'messaging', key: 'maxMessageLength' } });
        expect(rollbackSetting[0]).toMatchObject({ value: 10_000, version: 2 });
        await send('x'.repeat(100));
        await changes.find(({ settingChanged }) => settingChanged.key === 'maxMessageLength' && settingChanged.version === 2);
        await changes.stop();
      });

      it('asks why a student may not read a room, and gets the rule', async () => {
        const why = async (actorId: string, action = 'read') =>
          (await admin.client.checkPermission({ app: 'messaging', action, subjectId: roomId, actorId })).checkPermission;
        expect(await why(eve.id)).toMatchObject({ allowed: false, rule: 'room.members', hidden: true });
        expect(await why(ana.id)).toMatchObject({ allowed: true, rule: 'room.member' });
        expect(await why(ana.id, 'manage')).toMatchObject({ allowed: true, rule: 'room.admin' });
        expect(await codeOf(why(eve.id, 'fly'))).toBe('INVALID');
      });

      it('runs a query of another app as the graph would answer them, and a utility of any', async () => {
        const { executeQuery } = await admin.client.executeQuery({
          name: 'accounts.listUsers',
          variables: { first: 2, filter: { query: 'Ana' } },
        });
        expect(executeQuery).toMatchObject({ nodes: [{ displayName: 'Ana' }] });
        expect(JSON.stringify(executeQuery)).not.toContain('password');
        const { runUtility } = await admin.client.runUtility({ app: 'ems', name: 'slugify', args: { text: 'Élan vital!' } });
        expect(runUtility).toBe('elan-vital');
        expect(await codeOf(admin.client.executeQuery({ name: 'accounts.userByEmail', variables: { email: ana.email } }))).toBe('CONFLICT');
        expect(await codeOf(admin.client.runHelper({ app: 'notifications', name: 'resolvePreferences', args: { userId: ana.id } }))).toBe(
          'FORBIDDEN',
        );
      });
    });

    it('a student gets nothing of the EMS', async () => {
      const asEve = eve.client;
      const refused = await Promise.all(
        [
          ...[...Object.values(REGISTRIES), 'emsControllers', 'emsSettings', 'emsInstances', 'emsChanges'].map((field) =>
            asEve.request(`{ ${field} { totalCount } }`),
          ),
          asEve.request('{ serviceTopology { apps { app } } }'),
          asEve.runUtility({ app: 'ems', name: 'slugify', args: { text: 'a' } }),
          asEve.runHelper({ app: 'messaging', name: 'validateMessagePermissions', args: {} }),
          asEve.executeQuery({ name: 'courses.searchCourses', variables: {} }),
          asEve.checkPermission({ app: 'messaging', action: 'read', subjectId: roomId }),
        ].map(codeOf),
      );
      expect(new Set(refused)).toEqual(new Set(['UNAUTHORIZED_FIELD_OR_TYPE']));
      // what is said for the whole app; what may be said for oneself, a course, a group or a company: ems-scopes.suite.ts
      const settings = await Promise.all(
        [
          asEve.setSetting({ input: { app: 'messaging', key: 'maxMessageLength', value: 50 } }),
          asEve.rollbackSetting({ input: { app: 'messaging', key: 'maxMessageLength' } }),
          asEve.effectiveSetting({ app: 'messaging', key: 'maxMessageLength' }),
        ].map(codeOf),
      );
      expect(new Set(settings)).toEqual(new Set(['FORBIDDEN']));
    });
  });
}
