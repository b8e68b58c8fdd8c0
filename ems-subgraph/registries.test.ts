import { newId } from '@lyceum/kit';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordAnnouncement, recordHeartbeat } from './services.ts';
import subgraph from './subgraph.ts';
import { eventually } from './testing.ts';

let ems: Harness;
beforeAll(async () => {
  ems = await testSubgraph(subgraph);
  await eventually(async () => (await total('emsControllers')) > 0);
});
afterAll(() => ems.stop());

const operator = () => ems.viewer({ scopes: ['ems:read'] });
const total = async (field: string): Promise<number> => (await operator().get(`{ ${field} { totalCount } }`))[field].totalCount;
const names = async (field: string, args = ''): Promise<string[]> =>
  (await operator().get(`{ ${field}(first: 100${args}) { nodes { app name } } }`))[field].nodes.map(({ name }: { name: string }) => name);

const LISTS = {
  controller: 'emsControllers',
  service: 'emsServices',
  query: 'emsQueries',
  report: 'emsReports',
  utility: 'emsUtilities',
  helper: 'emsHelpers',
  setting: 'emsSettings',
  listener: 'emsListeners',
} as const;

describe('the registries', () => {
  it.each(Object.entries(LISTS))('hold every %s of the definition, and nothing else', async (kind, field) => {
    const made = ems.runtime.catalogue().filter((entry) => entry.kind === kind);
    expect((await names(field)).toSorted()).toEqual(made.map(({ name }) => name).toSorted());
  });

  it('say what a root field asks for and which part answers it', async () => {
    const { emsControllers, emsServices } = await operator().get(`{
      emsControllers(search: "Mutation.purgeCache") { nodes { name signature scopes status } }
      emsServices(search: "setSetting") { nodes { name fields summary input } }
    }`);
    expect(emsControllers.nodes).toEqual([
      {
        name: 'Mutation.purgeCache',
        signature: 'purgeCache(input: PurgeCacheInput!): CachePurge!',
        scopes: [['ems:manage']],
        status: 'HEALTHY',
      },
    ]);
    expect(emsServices.nodes[0]).toMatchObject({
      name: 'setSetting',
      fields: ['Mutation.setSetting'],
      input: { required: ['app', 'key', 'value'] },
    });
  });

  it('are searched by name and summary, and filtered by app and state', async () => {
    expect(await names('emsUtilities', ', search: "SLUG"')).toEqual(['slugify']);
    expect(await names('emsUtilities', ', search: "%"')).toEqual([]);
    expect(await names('emsUtilities', ', app: "nobody"')).toEqual([]);
    expect(await names('emsUtilities', ', status: GONE')).toEqual([]);
    expect(await names('emsUtilities', ', status: HEALTHY')).toEqual(await names('emsUtilities'));
  });

  it('are read in a constant number of statements', async () => {
    const count = async (first: number) =>
      (
        await ems.statements(() =>
          operator().get(`{ emsControllers(first: ${first}) { nodes { name status stats { calls p99Ms } instances { id } } } }`),
        )
      ).length;
    expect(await count(30)).toBe(await count(2));
  });

  it('are nobody’s without ems:read', async () => {
    const student = ems.viewer();
    for (const field of [...Object.values(LISTS), 'emsInstances', 'emsChanges'])
      expect((await student.refusal(`{ ${field} { totalCount } }`)).code).toBe('FORBIDDEN');
    expect((await student.refusal('{ serviceTopology { apps { app } } }')).code).toBe('FORBIDDEN');
    expect((await ems.nobody.refusal('{ emsSettings { totalCount } }')).code).toBe('UNAUTHENTICATED');
    const { emsInstances, emsSettings } = await operator().get('{ emsInstances { nodes { id } } emsSettings { nodes { id } } }');
    expect(await student.entity('EmsInstance', { id: emsInstances.nodes[0].id }, 'id app')).toBeNull();
    expect(await student.entity('EmsSetting', { id: emsSettings.nodes[0].id }, 'id value')).toBeNull();
  });
});

const instance = (more: object = {}) => ({
  id: newId(),
  app: 'other',
  version: '1.0.0',
  startedAt: new Date().toISOString(),
  address: 'http://127.0.0.1:1/graphql',
  state: 'RUNNING' as const,
  ready: true,
  ...more,
});
const definition = (name: string, summary = 'Does something.') => ({
  app: 'other',
  kind: 'utility' as const,
  name,
  summary,
  input: null,
  scopes: null,
  signature: null,
  fields: [],
  fact: null,
  open: true,
});
const settings = { app: 'other', version: 0, updatedAt: new Date().toISOString(), values: {}, set: [] };
const healthOf = async (app: string) =>
  (await operator().get(`{ emsInstances(app: "${app}") { nodes { health } } }`)).emsInstances.nodes.map(
    ({ health }: { health: string }) => health,
  );
const at = (seconds: number) => ems.system(new Date(Date.now() + seconds * 1_000));
type Ctx = Parameters<typeof recordAnnouncement>[0];

describe('an app that announces itself', () => {
  it('is told once when it comes, when a part changes and when one goes, however often and by however many it is heard', async () => {
    const first = instance();
    const say = (names: ReturnType<typeof definition>[]) =>
      Promise.all(
        [1, 2, 3].map(() => recordAnnouncement(ems.system() as Ctx, { instance: first, figures: {}, definitions: names, settings })),
      );
    await say([definition('a'), definition('b')]);
    await say([definition('a'), definition('b', 'Does something else.')]);
    await say([definition('a')]);
    const told = (await ems.facts('ems.entry.changed.v1')).map(({ data }) => data).filter(({ app }) => app === 'other');
    expect(told.map(({ name, change }) => `${name} ${change}`)).toEqual(['a REGISTERED', 'b REGISTERED', 'b UPDATED', 'b DEREGISTERED']);
    expect(await names('emsUtilities', ', app: "other"')).toEqual(['a']);
    expect(await names('emsUtilities', ', app: "other", status: GONE')).toEqual(['b']);
  });

  it('is what its latest instance says, while an older one still runs', async () => {
    const old = instance({ app: 'two', startedAt: new Date(Date.now() - 60_000).toISOString() });
    const young = instance({ app: 'two' });
    const of = (name: string) => [{ ...definition(name), app: 'two' }];
    const said = { ...settings, app: 'two' };
    await recordAnnouncement(ems.system() as Ctx, { instance: young, figures: {}, definitions: of('young'), settings: said });
    await recordAnnouncement(ems.system() as Ctx, { instance: old, figures: {}, definitions: of('old'), settings: said });
    expect(await names('emsUtilities', ', app: "two"')).toEqual(['young']);
  });

  it('shows the sum of its instances’ calls', async () => {
    const figures = (calls: number, p50Ms: number) => ({
      'utility young': { calls, errors: 1, p50Ms, p95Ms: 2, p99Ms: 3, lastCalledAt: new Date().toISOString() },
    });
    await recordHeartbeat(ems.system() as Ctx, { instance: instance({ app: 'two' }), figures: figures(3, 1) });
    await recordHeartbeat(ems.system() as Ctx, { instance: instance({ app: 'two' }), figures: figures(4, 2) });
    const { emsUtilities } = await operator().get('{ emsUtilities(app: "two") { nodes { stats { calls errors p50Ms p95Ms p99Ms } } } }');
    expect(emsUtilities.nodes[0].stats).toEqual({ calls: 7, errors: 2, p50Ms: 2, p95Ms: 2, p99Ms: 3 });
  });

  it('that falls silent is unhealthy, then gone, and healthy when it speaks again', async () => {
    const quiet = instance({ app: 'quiet' });
    const expire = (seconds: number) =>
      Object.values(subgraph.listeners)
        .find((entry) => 'wake' in entry && entry.everyMs === 5_000)
        ?.run(at(seconds), undefined as never);
    await recordHeartbeat(ems.system() as Ctx, { instance: quiet, figures: {} });
    await expire(10);
    expect(await healthOf('quiet')).toEqual(['HEALTHY']);
    await expire(20);
    expect(await healthOf('quiet')).toEqual(['UNHEALTHY']);
    await expire(70);
    expect(await healthOf('quiet')).toEqual(['GONE']);
    await recordHeartbeat(ems.system() as Ctx, { instance: quiet, figures: {} });
    await recordHeartbeat(ems.system() as Ctx, { instance: { ...quiet, ready: false }, figures: {} });
    await recordHeartbeat(ems.system() as Ctx, { instance: { ...quiet, state: 'DRAINING' as const }, figures: {} });
    await recordHeartbeat(ems.system() as Ctx, { instance: { ...quiet, state: 'STOPPED' as const }, figures: {} });
    const told = (await ems.facts('ems.instance.health_changed.v1')).map(({ data }) => data).filter(({ app }) => app === 'quiet');
    expect(told.map(({ health }) => health)).toEqual(['HEALTHY', 'UNHEALTHY', 'GONE', 'HEALTHY', 'DEGRADED', 'DRAINING', 'GONE']);
  });

  it('is not spoken for by a person', async () => {
    const admin = ems.viewer({ scopes: ['ems:read', 'ems:manage', 'ems:run'] });
    await expect(recordHeartbeat(admin.ctx as Ctx, { instance: instance(), figures: {} })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a part registered by hand', () => {
  const REGISTER = 'mutation ($input: RegisterPartInput!) { registerPart(input: $input) { id app name status external summary } }';
  const part = { app: 'legacy-crm', kind: 'SERVICE', name: 'sync contacts', summary: 'Copies contacts.' };
  const manager = () => ems.viewer({ scopes: ['ems:read', 'ems:manage'] });

  it('is there once, is changed by the same name, and is taken out again', async () => {
    const { registerPart } = await manager().get(REGISTER, { input: part });
    expect(registerPart).toMatchObject({ status: 'REGISTERED', external: true });
    const again = await manager().get(REGISTER, { input: { ...part, summary: 'Copies all contacts.' } });
    expect(again.registerPart).toMatchObject({ id: registerPart.id, summary: 'Copies all contacts.' });
    expect(await names('emsServices', ', status: REGISTERED')).toEqual(['sync contacts']);
    const gone = await manager().get('mutation ($id: ID!) { deregisterPart(input: {id: $id}) { status } }', { id: registerPart.id });
    expect(gone.deregisterPart.status).toBe('GONE');
    expect(await names('emsServices', ', app: "legacy-crm"')).toEqual([]);
    const told = (await ems.facts('ems.entry.changed.v1')).map(({ data }) => data).filter(({ app }) => app === 'legacy-crm');
    expect(told.map(({ change }) => change)).toEqual(['REGISTERED', 'UPDATED', 'DEREGISTERED']);
  });

  it('may not pose as a part of an app that speaks for itself, nor be taken from one', async () => {
    expect((await manager().refusal(REGISTER, { input: { ...part, app: 'ems' } })).code).toBe('CONFLICT');
    const { emsServices } = await manager().get('{ emsServices(app: "ems", first: 1) { nodes { id } } }');
    const take = 'mutation ($id: ID!) { deregisterPart(input: {id: $id}) { id } }';
    expect((await manager().refusal(take, { id: emsServices.nodes[0].id })).code).toBe('CONFLICT');
    expect((await manager().refusal(take, { id: newId() })).code).toBe('NOT_FOUND');
    expect((await manager().refusal(take, { id: 'x' })).code).toBe('INVALID');
    expect((await operator().refusal(REGISTER, { input: part })).code).toBe('FORBIDDEN');
    for (const bad of [{ app: 'Legacy' }, { name: '' }, { name: '<b>' }, { summary: ' ' }, { input: ['no'] }])
      expect((await manager().refusal(REGISTER, { input: { ...part, ...bad } })).code).toBe('INVALID');
  });
});
