import { existsSync, readFileSync } from 'node:fs';
import type { Bus, Subscription } from '@lyceum/platform/bus.ts';
import type { Log } from '@lyceum/platform/log.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { z } from 'zod';
import { CATALOGUED_KINDS, type Catalogued } from './catalogue.ts';
import type { SettingsStore } from './settings-store.ts';

/** How often a running subgraph says that it lives. */
export const HEARTBEAT_MS = 5 * SECOND;

/** The bus subjects on which subgraphs speak of themselves. */
export const ANNOUNCEMENTS = {
  /** Whoever lives says all that it is made of. */
  wanted: 'registry.wanted',
  instance: 'registry.instance',
  heartbeat: 'registry.heartbeat',
  settings: 'registry.settings',
  /** One instance is to take no new work, or to take it again. */
  control: 'registry.control',
} as const;

/** What is told to one instance. */
export const InstanceControl = z.object({ instanceId: z.uuid(), action: z.enum(['DRAIN', 'RESUME']) });
export type InstanceControl = z.output<typeof InstanceControl>;

const Instance = z.object({
  id: z.uuid(),
  app: z.string(),
  version: z.string(),
  startedAt: z.iso.datetime(),
  /** Where it answers over HTTP; null: in this process only. */
  address: z.string().nullable(),
  state: z.enum(['RUNNING', 'DRAINING', 'STOPPED']),
  /** Whether what it stands on answers. */
  ready: z.boolean(),
});
const Figures = z.object({
  calls: z.int(),
  errors: z.int(),
  p50Ms: z.number(),
  p95Ms: z.number(),
  p99Ms: z.number(),
  lastCalledAt: z.iso.datetime().nullable(),
});
const Definition = z.object({
  app: z.string(),
  kind: z.enum(CATALOGUED_KINDS),
  name: z.string(),
  summary: z.string(),
  input: z.record(z.string(), z.unknown()).nullable(),
  scopes: z.array(z.array(z.string())).nullable(),
  signature: z.string().nullable(),
  fields: z.array(z.string()),
  fact: z.string().nullable(),
  open: z.boolean(),
  version: z.string().default('1'),
  needs: z.array(z.string()).default([]),
});
/** Values as they are stored and known now; a secret is only said to be set or not. */
export const AnnouncedSettings = z.object({
  app: z.string(),
  version: z.int(),
  updatedAt: z.iso.datetime(),
  values: z.record(z.string(), z.unknown()),
  /** The keys that were set; the others are at their defaults. */
  set: z.array(z.string()),
});
export type AnnouncedSettings = z.output<typeof AnnouncedSettings>;

/** A sign of life: the instance, and by `<kind> <name>` the figures of what was called. */
export const Heartbeat = z.object({ instance: Instance, figures: z.record(z.string(), Figures) });
export type Heartbeat = z.output<typeof Heartbeat>;
/** All that an instance is made of. */
export const Announcement = Heartbeat.extend({ definitions: z.array(Definition), settings: AnnouncedSettings });
export type Announcement = z.output<typeof Announcement>;

export interface AnnouncerOptions {
  readonly id: string;
  readonly app: string;
  readonly folder: URL;
  readonly address: string | null;
  readonly bus: Bus;
  readonly settings: SettingsStore;
  readonly log: Log;
  readonly beatMs: number;
  catalogue(): Catalogued[];
  ready(): Promise<void>;
}

export interface Announcer {
  /** Tells everybody that no new work is wanted. */
  drain(): Promise<void>;
  /** Tells everybody that it is wanted again. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** Says on the bus what this instance is made of, at start and whenever somebody wants to know, and that it lives. */
export async function announce(options: AnnouncerOptions): Promise<Announcer> {
  const { id, app, bus, settings, log, catalogue } = options;
  const startedAt = new Date().toISOString();
  const version = versionIn(options.folder);
  let state: Heartbeat['instance']['state'] = 'RUNNING';

  const heartbeat = async (lines: readonly Catalogued[]): Promise<Heartbeat> => ({
    instance: {
      id,
      app,
      version,
      startedAt,
      address: options.address,
      state,
      ready: await options.ready().then(
        () => true,
        () => false,
      ),
    },
    figures: Object.fromEntries(
      lines.flatMap(({ kind, name, stats }) =>
        stats?.calls ? [[`${kind} ${name}`, { ...stats, lastCalledAt: stats.lastCalledAt?.toISOString() ?? null }]] : [],
      ),
    ),
  });
  const say = (subject: string, make: () => Promise<unknown>) =>
    make()
      .then((payload) => bus.broadcast(subject, payload))
      .catch((error: unknown) => log.warn({ err: error, subject }, 'an announcement was not sent'));
  const beat = () => say(ANNOUNCEMENTS.heartbeat, () => heartbeat(catalogue()));
  const all = () =>
    say(ANNOUNCEMENTS.instance, async () => {
      const lines = catalogue();
      const definitions = lines.map(({ stats: _, ...definition }) => definition);
      return { ...(await heartbeat(lines)), definitions, settings: settings.announced() };
    });

  const wanted: Subscription = await bus.onBroadcast(ANNOUNCEMENTS.wanted, () => void all());
  settings.onChange(() => void say(ANNOUNCEMENTS.settings, async () => settings.announced()));
  await all();
  const beating = setInterval(() => void beat(), options.beatMs).unref();
  return {
    async drain() {
      state = 'DRAINING';
      await beat();
    },
    async resume() {
      state = 'RUNNING';
      await beat();
    },
    async stop() {
      clearInterval(beating);
      await wanted.stop();
      state = 'STOPPED';
      await beat();
    },
  };
}

const Package = z.object({ version: z.string() });
function versionIn(folder: URL): string {
  const file = new URL('package.json', folder);
  return existsSync(file) ? Package.parse(JSON.parse(readFileSync(file, 'utf8'))).version : '0.0.0';
}
