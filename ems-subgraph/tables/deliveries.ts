import { id, instant } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { schema } from './schema.ts';

export const port = schema.enum('port', ['EMAIL', 'SMS', 'API']);
export const deliveryStatus = schema.enum('delivery_status', ['PENDING', 'SENDING', 'SENT', 'FAILED', 'SKIPPED']);

/** What goes out; a report is attached when it leaves. */
export interface Outgoing {
  readonly text: string;
  readonly html?: string | undefined;
  readonly attach?: { readonly runId: string; readonly format: 'JSON' | 'CSV' | 'PDF' } | undefined;
  readonly method?: string | undefined;
  readonly headers?: Record<string, string> | undefined;
}

/** Everything that leaves the house by the EMS, each once. */
export const deliveries = schema.table(
  'deliveries',
  {
    id: id(),
    port: port().notNull(),
    /** By what: smtp, file, http. */
    adapter: text().notNull(),
    /** The same thing is sent once. */
    dedupe: text().notNull(),
    recipient: text().notNull(),
    /** Whose address that is, where it is known. */
    recipientId: uuid(),
    subject: text().notNull(),
    outgoing: jsonb().$type<Outgoing>().notNull(),
    status: deliveryStatus().notNull().default('PENDING'),
    attempts: integer().notNull().default(0),
    /** Null: never again. Of one that is being sent: when its sender is taken for dead. */
    nextAttemptAt: instant(),
    error: text(),
    runId: uuid(),
    requestedBy: uuid(),
    createdAt: instant().notNull().defaultNow(),
    sentAt: instant(),
  },
  (t) => [
    uniqueIndex('deliveries_dedupe').on(t.dedupe),
    index('deliveries_due').on(t.nextAttemptAt).where(sql`next_attempt_at is not null`),
    index('deliveries_newest').on(t.createdAt, t.id),
    index('deliveries_run').on(t.runId),
    index('deliveries_recipient').on(t.recipientId).where(sql`recipient_id is not null`),
  ],
);

/** Random keys of the EMS itself, made when they are first needed. */
export const keys = schema.table('keys', {
  name: text().primaryKey(),
  value: text().notNull(),
  createdAt: instant().notNull().defaultNow(),
});

export const breakerState = schema.enum('breaker_state', ['CLOSED', 'OPEN', 'HALF_OPEN']);
/** How the way out by a port does; one for all processes. */
export const breakers = schema.table('breakers', {
  /** `EMAIL smtp`, `API api.example.org`. */
  name: text().primaryKey(),
  state: breakerState().notNull().default('CLOSED'),
  /** In a row. */
  failures: integer().notNull().default(0),
  reason: text(),
  /** When one may try again. */
  retryAt: instant(),
  successes: integer().notNull().default(0),
  failuresInAll: integer().notNull().default(0),
  changedAt: instant().notNull().defaultNow(),
});
