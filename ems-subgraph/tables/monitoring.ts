import { id, instant, lifecycle } from '@lyceum/kit';
import { boolean, date, doublePrecision, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { schema } from './schema.ts';

/** How many facts of a type there were on a day (UTC). */
export const factCounts = schema.table(
  'fact_counts',
  { day: date().notNull(), app: text().notNull(), type: text().notNull(), count: integer().notNull() },
  (t) => [primaryKey({ columns: [t.app, t.type, t.day] })],
);

/** How far the log of each app is counted. */
export const factPositions = schema.table('fact_positions', {
  app: text().primaryKey(),
  epoch: text().notNull(),
  position: integer().notNull(),
  /** Of the latest fact that was counted: a log that is filled again is not counted again. */
  countedUntil: instant(),
});

export const alertMetric = schema.enum('alert_metric', [
  'APP_UNHEALTHY',
  'ERROR_RATE',
  'P95_MS',
  'DELIVERY_FAILURES',
  'BREAKERS_OPEN',
  'FAILED_RUNS',
]);
export const alertState = schema.enum('alert_state', ['OK', 'PENDING', 'FIRING']);

/** When somebody is to be told. */
export const alertRules = schema.table('alert_rules', {
  id: id(),
  name: text().notNull(),
  metric: alertMetric().notNull(),
  /** Null: of all apps. */
  app: text(),
  /** It holds where the figure is above this. */
  threshold: doublePrecision().notNull(),
  /** For so long, before anybody is told. */
  forSeconds: integer().notNull(),
  emails: text().array().notNull(),
  enabled: boolean().notNull().default(true),
  state: alertState().notNull().default('OK'),
  /** Since when it is in its state. */
  since: instant().notNull().defaultNow(),
  /** The figure, when it was last looked at. */
  value: doublePrecision(),
  ownerId: uuid().notNull(),
  ...lifecycle(),
});
