import { batch, byKey, manyByKey } from '@lyceum/kit';
import { and, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { type EmsEntryRow, entries, instances, settingValues } from './tables.ts';

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  entry: byKey(entries, entries.id),
  instance: byKey(instances, instances.id),
  /** The instances of an app that have not gone. */
  instancesOf: manyByKey(instances, instances.app, [instances.startedAt, instances.id], ne(instances.health, 'GONE')),
  valuesOf: manyByKey(settingValues, settingValues.app, [settingValues.key]),
  /** An entry by `<app> <KIND> <name>`. */
  entryNamed: batch(
    (db, keys: readonly string[]): Promise<EmsEntryRow[]> =>
      db
        .select()
        .from(entries)
        .where(
          and(
            isNull(entries.deregisteredAt),
            or(inArray(sql`${entries.app} || ' ' || ${entries.kind} || ' ' || ${entries.name}`, [...keys])),
          ),
        ),
    ({ app, kind, name }) => `${app} ${kind} ${name}`,
  ),
};
