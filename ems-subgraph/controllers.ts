import { type Connection, type Controllers, mutationsOf, parse } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { reportQueries, reportTypes } from './controllers/reports.ts';
import { steeringQueries, steeringTypes } from './controllers/steering.ts';
import * as queries from './queries.ts';
import { statsOf, statusOf } from './registries/health.ts';
import type { Kind } from './registries/kinds.ts';
import { overridableBy, placedId, settingById, sourceOf } from './registries/setting-places.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';

type Entry = ResolversParentTypes['EmsEntry'];
type Listed = Parameters<typeof queries.listEntries>[1];

const list =
  (kind: Kind) =>
  (
    _: unknown,
    { app, search, status, ...page }: Omit<Listed, 'kind' | 'page'> & Listed['page'],
    ctx: Context,
  ): Promise<Connection<Entry>> =>
    queries.listEntries(ctx, { kind, app, search, status, page });

const JsonObject = z.record(z.string(), z.unknown());
const Headers = z.record(z.string(), z.string()).nullish();
const ValuesByApp = z.record(z.string(), JsonObject);
const record = (name: string, value: unknown) => (value == null ? null : parse(JsonObject, value, [name]));
const readable = (ctx: Context) => ctx.hasScope('ems:read');
const stored = async (ctx: Context, { app, name }: Entry) => (await ctx.load.valuesOf.load(app)).find(({ key }) => key === name);

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    emsControllers: list('CONTROLLER'),
    emsServices: list('SERVICE'),
    emsQueries: list('QUERY'),
    emsReports: list('REPORT'),
    emsUtilities: list('UTILITY'),
    emsHelpers: list('HELPER'),
    emsSettings: list('SETTING'),
    emsListeners: list('LISTENER'),
    emsInstances: (_, { app, health, ...page }, ctx) => queries.listInstances(ctx, { app, health, page }),
    emsChanges: (_, { app, ...page }, ctx) => queries.listChanges(ctx, { app, page }),
    serviceTopology: (_, __, ctx) => queries.serviceTopology(ctx, {}),
    runUtility: (_, { app, name, args }, ctx) => queries.runUtility(ctx, { app, name, args }),
    runHelper: (_, { app, name, args }, ctx) => queries.runHelper(ctx, { app, name, args }),
    executeQuery: (_, { name, variables, maxAgeSeconds }, ctx) =>
      queries.executeQuery(ctx, { name, maxAgeSeconds, variables: record('variables', variables) }),
    explainQuery: (_, { name, document, variables }, ctx) =>
      queries.explainQuery(ctx, { name, document, variables: record('variables', variables) }),
    buildQuery: (_, { input }, ctx) => queries.buildQuery(ctx, { ...input, params: record('params', input.params) }),
    checkPermission: (_, input, ctx) => queries.checkPermission(ctx, input),
    effectiveSetting: (_, { app, key, at }, ctx) => queries.effectiveSetting(ctx, { app, key, at: at ? [...at] : null }),
    settingsAt: (_, { scope, scopeId, app, ...page }, ctx) => queries.settingsAt(ctx, { scope, scopeId, app, page }),
    settingHistory: (_, input, ctx) => queries.settingHistory(ctx, input),
    exportSettings: (_, input, ctx) => queries.exportSettings(ctx, input),
    ...reportQueries,
    ...steeringQueries,
  },

  Mutation: {
    ...mutationsOf(services),
    registerPart: (_, { input }, ctx) => services.registerPart(ctx, { ...input, input: record('input', input.input) }),
    importSettings: (_, { input }, ctx) =>
      services.importSettings(ctx, { ...input, values: parse(ValuesByApp, input.values, ['input', 'values']) }),
    runReport: (_, { input }, ctx) =>
      services.runReport(ctx, { ...input, params: record('params', input.params), format: input.format ?? undefined }),
    runCustomReport: (_, { input }, ctx) => services.runCustomReport(ctx, { ...input, format: input.format ?? undefined }),
    createCustomReport: (_, { input }, ctx) => services.createCustomReport(ctx, { ...input, params: record('params', input.params) }),
    scheduleReport: (_, { input }, ctx) =>
      services.scheduleReport(ctx, {
        ...input,
        params: record('params', input.params),
        format: input.format ?? undefined,
        whenEmpty: input.whenEmpty ?? undefined,
        viewAs: input.viewAs ?? undefined,
      }),
    addWidget: (_, { input }, ctx) => services.addWidget(ctx, { ...input, params: record('params', input.params) }),
    sendRequest: (_, { input }, ctx) => services.sendRequest(ctx, { ...input, body: record('body', input.body) }),
    callThirdParty: (_, { input }, ctx) =>
      services.callThirdParty(ctx, {
        ...input,
        method: input.method ?? undefined,
        headers: parse(Headers, input.headers, ['input', 'headers']),
      }),
  },

  EmsEntry: {
    __resolveReference: ({ id }, ctx) => (readable(ctx) ? ctx.load.entry.load(id) : null),
    status: (entry, _, ctx) => statusOf(ctx, entry),
    stats: (entry, _, ctx) => statsOf(ctx, entry),
    instances: (entry, _, ctx) => (entry.external ? [] : ctx.load.instancesOf.load(entry.app)),
  },

  EmsInstance: {
    __resolveReference: ({ id }, ctx) => (readable(ctx) ? ctx.load.instance.load(id) : null),
  },

  EmsSetting: {
    __resolveReference: ({ id }, ctx) => settingById(ctx, id),
    id: (setting) => placedId(setting),
    status: (entry, _, ctx) => statusOf(ctx, entry),
    key: ({ name }) => name,
    stats: (entry, _, ctx) => statsOf(ctx, entry),
    schema: ({ input }) => input,
    secret: ({ input }) => input?.writeOnly === true,
    overridableBy: (entry) => overridableBy(entry),
    scope: ({ at, input }) => at?.scope ?? (input?.global === true ? 'GLOBAL' : 'APP'),
    scopeId: ({ at }) => at?.id ?? null,
    value: async (entry, _, ctx) => (entry.at ? entry.at.value : ((await stored(ctx, entry))?.value ?? null)),
    isSet: async (entry, _, ctx) => entry.at?.isSet ?? (await stored(ctx, entry))?.set ?? false,
    source: async (entry, _, ctx) => entry.at?.source ?? sourceOf(entry, await stored(ctx, entry)),
    version: async (entry, _, ctx) => entry.at?.version ?? (await stored(ctx, entry))?.version ?? 0,
    updatedAt: async (entry, _, ctx) => (entry.at ? entry.at.updatedAt : ((await stored(ctx, entry))?.updatedAt ?? null)),
  },

  ...reportTypes,
  ...steeringTypes,
};
