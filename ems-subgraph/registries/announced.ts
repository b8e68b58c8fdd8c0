import { isDeepStrictEqual } from 'node:util';
import { AnnouncedSettings, Announcement, Heartbeat, newId, Refusal, type SettingPlace, service } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { changes, type EmsEntryRow, type EmsInstanceRow, entries, instances, settingValues } from '../tables.ts';
import { kindOf } from './kinds.ts';

/** Only the platform itself speaks for an instance. */
function demandSystem(ctx: Context): void {
  if (!ctx.isSystem) throw new Refusal('FORBIDDEN', 'Only running subgraphs announce themselves; register external parts by hand.');
}

/** Announcements of one app are recorded one after the other, also where several of us hear them. */
const oneAtATime = (ctx: Context, app: string) => ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`ems ${app}`}, 0))`);

const healthFor = ({ state, ready }: Heartbeat['instance']): EmsInstanceRow['health'] =>
  state === 'STOPPED' ? 'GONE' : state === 'DRAINING' ? 'DRAINING' : ready ? 'HEALTHY' : 'DEGRADED';

export const recordHeartbeat = service(
  'Takes note that an instance lives, and of its figures.',
  Heartbeat,
  async (ctx: Context, { instance, figures }) => {
    demandSystem(ctx);
    await oneAtATime(ctx, instance.app);
    const { id, app, version, address } = instance;
    const health = healthFor(instance);
    const [before] = await ctx.db.select({ health: instances.health }).from(instances).where(eq(instances.id, id));
    const row = { app, version, address, startedAt: new Date(instance.startedAt), lastSeenAt: ctx.now, health, figures };
    await ctx.db
      .insert(instances)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: instances.id, set: row });
    if (before?.health !== health) await tellHealth(ctx, [{ id, app, health, before: before?.health ?? null }]);
  },
);

const nameOf = ({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`;

/** Whether what is announced is what is known: most announcements say what was said before. */
const isSame = (row: Readonly<Record<string, unknown>>, known: EmsEntryRow | undefined): boolean =>
  known !== undefined && Object.entries(row).every(([key, value]) => isDeepStrictEqual(value, Reflect.get(known, key)));

export const recordAnnouncement = service(
  'Takes note of all that an instance is made of.',
  Announcement,
  async (ctx: Context, announcement) => {
    demandSystem(ctx);
    const { instance, definitions } = announcement;
    await recordHeartbeat(ctx, announcement);
    await recordSettings(ctx, announcement.settings);
    const [latest] = await ctx.db
      .select({ id: instances.id })
      .from(instances)
      .where(and(eq(instances.app, instance.app), inArray(instances.health, ['HEALTHY', 'DEGRADED'])))
      .orderBy(sql`${instances.startedAt} desc, ${instances.id} desc`)
      .limit(1);
    // while two versions run, the one that started last says what the app is
    if (latest?.id !== instance.id || !definitions.length) return;
    const known = await ctx.db.select().from(entries).where(eq(entries.app, instance.app));
    const byName = new Map(known.map((entry) => [nameOf(entry), entry]));
    const rows = definitions.map(({ kind, ...definition }) => ({
      ...definition,
      kind: kindOf(kind),
      external: false,
      deregisteredAt: null,
    }));
    const news = rows
      .filter((row) => !byName.has(nameOf(row)))
      .map((row) => ({ ...row, id: newId(), registeredAt: ctx.now, changedAt: ctx.now }));
    await insertMany(ctx.db, entries, news);
    const others = rows.filter((row) => byName.has(nameOf(row)) && !isSame(row, byName.get(nameOf(row))));
    const given = (column: { name: string }) =>
      sql.raw(`excluded.${column.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`);
    const changed = others.length
      ? await ctx.db
          .insert(entries)
          .values(others.map((row) => ({ ...row, registeredAt: ctx.now, changedAt: ctx.now })))
          .onConflictDoUpdate({
            target: [entries.app, entries.kind, entries.name],
            set: {
              summary: given(entries.summary),
              input: given(entries.input),
              scopes: given(entries.scopes),
              signature: given(entries.signature),
              fields: given(entries.fields),
              fact: given(entries.fact),
              open: given(entries.open),
              version: given(entries.version),
              needs: given(entries.needs),
              external: sql`false`,
              deregisteredAt: sql`null`,
              changedAt: ctx.now,
            },
          })
          .returning()
      : [];
    const kept = new Set(rows.map(nameOf));
    const lost = known.filter((entry) => !entry.external && !entry.deregisteredAt && !kept.has(nameOf(entry))).map(({ id }) => id);
    const gone = lost.length
      ? await ctx.db.update(entries).set({ deregisteredAt: ctx.now, changedAt: ctx.now }).where(inArray(entries.id, lost)).returning()
      : [];
    await tellEntries(ctx, news, 'REGISTERED');
    await tellEntries(ctx, changed, 'UPDATED');
    await tellEntries(ctx, gone, 'DEREGISTERED');
  },
);

export const recordSettings = service(
  'Takes note of the values of an app’s settings.',
  AnnouncedSettings,
  async (ctx: Context, { app, version, updatedAt, values, set }) => {
    demandSystem(ctx);
    await keepSettings(ctx, { app, version, updatedAt, values, set });
  },
);

/** Keeps values unless newer ones are known, and tells which are others than before. */
export async function keepSettings(ctx: Context, { app, version, updatedAt, values, set }: AnnouncedSettings): Promise<void> {
  await oneAtATime(ctx, app);
  const known = await ctx.db.select().from(settingValues).where(eq(settingValues.app, app));
  if (known.some((row) => row.version > version)) return;
  const before = new Map(known.map((row) => [row.key, row]));
  const rows = Object.entries(values).map(([key, value]) => ({
    app,
    key,
    value,
    set: set.includes(key),
    version,
    updatedAt: new Date(updatedAt),
  }));
  const news = rows.filter(({ key, value, set: isSet }) => {
    const old = before.get(key);
    return !old || old.set !== isSet || JSON.stringify(old.value) !== JSON.stringify(value);
  });
  const gone = known.filter(({ key }) => !(key in values)).map(({ key }) => key);
  if (gone.length) await ctx.db.delete(settingValues).where(and(eq(settingValues.app, app), inArray(settingValues.key, gone)));
  if (known.length === rows.length && known.every((row) => row.version === version) && !news.length) return;
  if (rows.length)
    await ctx.db
      .insert(settingValues)
      .values(rows)
      .onConflictDoUpdate({
        target: [settingValues.app, settingValues.key],
        set: { value: sql`excluded.value`, set: sql`excluded.set`, version: sql`excluded.version`, updatedAt: sql`excluded.updated_at` },
      });
  const told = news.filter(({ key }) => before.has(key));
  const subjects = await ctx.load.entryNamed.loadMany(told.map(({ key }) => `${app} SETTING ${key}`));
  await ctx.publishAll(
    'ems.setting.changed.v1',
    told.flatMap(({ key }, i) => {
      const entry = subjects[i];
      return entry && !(entry instanceof Error) ? [{ subjectId: entry.id, data: { app, key, version, scope: 'APP', scopeId: null } }] : [];
    }),
  );
}

/** Tells what was said for one company, course, group or person. */
export async function tellPlaced(
  ctx: Context,
  { app, keys, version, place }: { app: string; keys: readonly string[]; version: number; place: SettingPlace },
): Promise<void> {
  const subjects = await ctx.load.entryNamed.loadMany(keys.map((key) => `${app} SETTING ${key}`));
  const { scope, id: scopeId } = place;
  await ctx.publishAll(
    'ems.setting.changed.v1',
    keys.flatMap((key, i) => {
      const entry = subjects[i];
      if (!entry || entry instanceof Error) return [];
      return [{ subjectId: `${entry.id}:${scope}:${scopeId}`, data: { app, key, version, scope, scopeId } }];
    }),
  );
}

/** Instances that said nothing for too long are unhealthy, then gone. */
export const expireLeases = service('Marks instances that fell silent.', z.object({}), async (ctx: Context) => {
  demandSystem(ctx);
  const before = (seconds: number) => new Date(ctx.now.getTime() - seconds * 1_000);
  const { leaseSeconds, goneSeconds } = ctx.settings;
  const silent = (from: readonly EmsInstanceRow['health'][], seconds: number) =>
    ctx.db
      .select()
      .from(instances)
      .where(and(inArray(instances.health, [...from]), lt(instances.lastSeenAt, before(seconds))))
      .for('update');
  const mark = async (rows: EmsInstanceRow[], health: EmsInstanceRow['health']) => {
    if (!rows.length) return;
    await ctx.db
      .update(instances)
      .set({ health })
      .where(
        inArray(
          instances.id,
          rows.map(({ id }) => id),
        ),
      );
    await tellHealth(
      ctx,
      rows.map((row) => ({ id: row.id, app: row.app, health, before: row.health })),
    );
  };
  await mark(await silent(['HEALTHY', 'DEGRADED', 'DRAINING', 'UNHEALTHY'], Math.max(goneSeconds, leaseSeconds)), 'GONE');
  await mark(await silent(['HEALTHY', 'DEGRADED', 'DRAINING'], leaseSeconds), 'UNHEALTHY');
});

/** Tells, and remembers, what became of entries. */
export async function tellEntries(
  ctx: Context,
  rows: readonly Pick<EmsEntryRow, 'id' | 'app' | 'kind' | 'name'>[],
  change: 'REGISTERED' | 'UPDATED' | 'DEREGISTERED',
): Promise<void> {
  if (!rows.length) return;
  const actorId = ctx.viewerOrNull?.id ?? null;
  await insertMany(
    ctx.db,
    changes,
    rows.map(({ app, kind, name }) => ({ at: ctx.now, app, kind, name, change, actorId })),
  );
  await ctx.publishAll(
    'ems.entry.changed.v1',
    rows.map(({ id, app, kind, name }) => ({ subjectId: id, data: { app, kind, name, change } })),
  );
}

interface HealthChange {
  readonly id: string;
  readonly app: string;
  readonly health: EmsInstanceRow['health'];
  readonly before: EmsInstanceRow['health'] | null;
}

async function tellHealth(ctx: Context, rows: readonly HealthChange[]): Promise<void> {
  await ctx.db
    .insert(changes)
    .values(rows.map(({ id, app, health }) => ({ id: newId(), at: ctx.now, app, kind: 'INSTANCE', name: id, change: health })));
  await ctx.publishAll(
    'ems.instance.health_changed.v1',
    rows.map(({ id, app, health, before }) => ({ subjectId: id, data: { app, instanceId: id, health, before } })),
  );
}
