import { randomUUIDv7 } from 'node:crypto';
import { bigint, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** A UUIDv7: ids sort by the time of their making. */
export const newId = (): string => randomUUIDv7();

/** The primary key of every entity. */
export const id = () => uuid().primaryKey().$defaultFn(newId);

/** A moment, kept in milliseconds: what JavaScript reads back is what keyset cursors compare. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' });

/** `createdAt`, `updatedAt` and an optimistic `version`, as every entity has them. */
export const lifecycle = () => ({
  createdAt: instant().notNull().defaultNow(),
  updatedAt: instant()
    .notNull()
    .defaultNow()
    .$onUpdateFn(() => new Date()),
  version: integer().notNull().default(1),
});

/** Money: minor units and an ISO 4217 code, never a float. */
export const amountMinor = () => bigint({ mode: 'bigint' });
export const currency = () => text();
