import { id, instant } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { schema } from './schema.ts';

export const kind = schema.enum('kind', [
  'CONTROLLER',
  'SERVICE',
  'QUERY',
  'REPORT',
  'UTILITY',
  'HELPER',
  'SETTING',
  'LISTENER',
  'SCHEDULE',
  'FACT',
  'LOADER',
]);
export const health = schema.enum('health', ['REGISTERED', 'HEALTHY', 'DEGRADED', 'UNHEALTHY', 'DRAINING', 'GONE']);

/** What there is: one row per app, kind and name, for as long as anybody remembers it. */
export const entries = schema.table(
  'entries',
  {
    id: id(),
    app: text().notNull(),
    kind: kind().notNull(),
    name: text().notNull(),
    summary: text().notNull(),
    /** JSON Schema. */
    input: jsonb().$type<Record<string, unknown>>(),
    scopes: jsonb().$type<string[][]>(),
    signature: text(),
    /** The root fields that the part answers, as `Query.courses`. */
    fields: text().array().notNull().default(sql`'{}'`),
    /** The fact that is heard or published. */
    fact: text(),
    open: boolean().notNull().default(false),
    version: text().notNull().default('1'),
    /** Parts of the same app that it calls, by name. */
    needs: text().array().notNull().default(sql`'{}'`),
    /** Registered by hand: no instance announces it. */
    external: boolean().notNull().default(false),
    registeredAt: instant().notNull().defaultNow(),
    changedAt: instant().notNull().defaultNow(),
    deregisteredAt: instant(),
  },
  (t) => [
    uniqueIndex('entries_name').on(t.app, t.kind, t.name),
    index('entries_kind').on(t.kind, t.app, t.name, t.id),
    index('entries_fact').on(t.fact),
  ],
);

export interface Figures {
  readonly calls: number;
  readonly errors: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly lastCalledAt: string | null;
}

/** Running copies of an app, by the id that each gave itself. */
export const instances = schema.table(
  'instances',
  {
    id: uuid().primaryKey(),
    app: text().notNull(),
    version: text().notNull(),
    address: text(),
    startedAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    health: health().notNull(),
    /** By `<kind> <name>`: since it started. */
    figures: jsonb().$type<Record<string, Figures>>().notNull().default({}),
  },
  (t) => [index('instances_app').on(t.app, t.startedAt, t.id), index('instances_health').on(t.health, t.lastSeenAt)],
);

/** What happened to entries and instances. */
export const changes = schema.table(
  'changes',
  {
    id: id(),
    at: instant().notNull(),
    app: text().notNull(),
    /** The entry's kind, or INSTANCE. */
    kind: text().notNull(),
    name: text().notNull(),
    change: text().notNull(),
    actorId: uuid(),
  },
  (t) => [index('changes_app').on(t.app, t.at, t.id), index('changes_at').on(t.at, t.id)],
);

/** The values of all apps' settings as they announce them. */
export const settingValues = schema.table(
  'setting_values',
  {
    app: text().notNull(),
    key: text().notNull(),
    value: jsonb(),
    /** Whether it was set; else it is at its default. */
    set: boolean().notNull(),
    /** Of the app's settings together. */
    version: integer().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.app, t.key] })],
);
