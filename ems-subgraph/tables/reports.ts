import { id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { schema } from './schema.ts';

export const reportFormat = schema.enum('report_format', ['JSON', 'CSV', 'PDF']);
export const runStatus = schema.enum('run_status', ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'EXPIRED']);
export const whenEmpty = schema.enum('when_empty', ['SEND', 'SEND_WITHOUT', 'SKIP']);
export const viewAs = schema.enum('view_as', ['CREATOR', 'RECIPIENT', 'USER']);
export const reportChannel = schema.enum('report_channel', ['EMAIL', 'LINK', 'DASHBOARD']);

/** What a run may do: as much as whoever asked for it. */
export interface Rights {
  readonly sessionId: string;
  readonly roles: string[];
  readonly scopes: string[];
}
export interface RunError {
  readonly code: string;
  readonly message: string;
  readonly violations: { path: (string | number)[]; rule: string; message: string }[];
}

/** A report that is run, was run, or waits for it. */
export const reportRuns = schema.table(
  'report_runs',
  {
    id: id(),
    /** Whose report; `ems` for a custom one. */
    app: text().notNull(),
    name: text().notNull(),
    customReportId: uuid().references(() => customReports.id, { onDelete: 'set null' }),
    params: jsonb().$type<Record<string, unknown>>().notNull(),
    format: reportFormat().notNull(),
    status: runStatus().notNull().default('QUEUED'),
    /** Percent. */
    progress: integer().notNull().default(0),
    stage: text().notNull().default('It waits for its turn.'),
    requestedBy: uuid().notNull(),
    /** Whose rights it is run with. */
    viewerId: uuid().notNull(),
    rights: jsonb().$type<Rights>(),
    scheduleId: uuid().references(() => reportSchedules.id, { onDelete: 'set null' }),
    /** The moment of the schedule that it is for. */
    windowAt: instant(),
    queuedAt: instant().notNull(),
    startedAt: instant(),
    finishedAt: instant(),
    /** When its result is thrown away. */
    expiresAt: instant(),
    error: jsonb().$type<RunError>(),
    result: jsonb(),
    rowCount: integer(),
    empty: boolean(),
    /** Who works on it, and until when they are believed to live. */
    attempts: integer().notNull().default(0),
    leaseUntil: instant(),
  },
  (t) => [
    uniqueIndex('report_runs_window').on(t.scheduleId, t.windowAt, t.viewerId),
    index('report_runs_requested_by').on(t.requestedBy, t.queuedAt, t.id),
    index('report_runs_queued').on(t.queuedAt, t.id),
    index('report_runs_open').on(t.status, t.leaseUntil).where(sql`status in ('QUEUED', 'RUNNING')`),
    index('report_runs_expiry').on(t.expiresAt).where(sql`status = 'SUCCEEDED'`),
    check('report_runs_progress', sql`progress between 0 and 100`),
  ],
);

export interface Audience {
  readonly emails: string[];
  readonly userIds: string[];
}

/** When a report is run by itself, and who gets it. */
export const reportSchedules = schema.table(
  'report_schedules',
  {
    id: id(),
    name: text().notNull(),
    app: text().notNull(),
    report: text().notNull(),
    customReportId: uuid().references(() => customReports.id),
    params: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Which stretch of time before the window goes in as `period`. */
    period: text(),
    format: reportFormat().notNull(),
    cron: text().notNull(),
    timeZone: text().notNull(),
    startsAt: instant(),
    endsAt: instant(),
    audience: jsonb().$type<Audience>().notNull(),
    channels: reportChannel().array().notNull(),
    whenEmpty: whenEmpty().notNull(),
    viewAs: viewAs().notNull(),
    viewAsUserId: uuid(),
    paused: boolean().notNull().default(false),
    /** Null: never again. */
    nextAt: instant(),
    lastAt: instant(),
    ownerId: uuid().notNull(),
    rights: jsonb().$type<Rights>().notNull(),
    deletedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    index('report_schedules_next').on(t.nextAt).where(sql`not paused and deleted_at is null`),
    index('report_schedules_name').on(t.name, t.id),
  ],
);

export interface CustomFilter {
  readonly column: string;
  readonly operator: 'EQ' | 'NE' | 'LT' | 'LTE' | 'GT' | 'GTE' | 'IN' | 'CONTAINS' | 'STARTS_WITH' | 'IS_NULL' | 'BETWEEN';
  readonly value?: unknown;
}
export interface CustomAggregate {
  readonly function: 'COUNT' | 'COUNT_DISTINCT' | 'SUM' | 'AVG' | 'MIN' | 'MAX';
  readonly column?: string | null | undefined;
  readonly name: string;
}
export interface CustomOrder {
  readonly column: string;
  readonly descending?: boolean | null | undefined;
}

/** A report that somebody put together from rows that an app gives. */
export const customReports = schema.table(
  'custom_reports',
  {
    id: id(),
    ownerId: uuid().notNull(),
    name: text().notNull(),
    app: text().notNull(),
    source: text().notNull(),
    params: jsonb().$type<Record<string, unknown>>().notNull(),
    columns: text().array().notNull(),
    filters: jsonb().$type<CustomFilter[]>().notNull(),
    groupBy: text().array().notNull(),
    aggregates: jsonb().$type<CustomAggregate[]>().notNull(),
    orderBy: jsonb().$type<CustomOrder[]>().notNull(),
    rowLimit: integer().notNull(),
    shared: boolean().notNull().default(false),
    deletedAt: instant(),
    ...lifecycle(),
  },
  (t) => [index('custom_reports_owner').on(t.ownerId, t.name, t.id), index('custom_reports_name').on(t.name, t.id)],
);

/** A page of figures that stay fresh. */
export const dashboards = schema.table(
  'dashboards',
  {
    id: id(),
    ownerId: uuid().notNull(),
    name: text().notNull(),
    shared: boolean().notNull().default(false),
    deletedAt: instant(),
    ...lifecycle(),
  },
  (t) => [index('dashboards_name').on(t.name, t.id)],
);

export const widgetKind = schema.enum('widget_kind', ['NUMBER', 'TABLE', 'CHART']);
export const widgets = schema.table(
  'widgets',
  {
    id: id(),
    dashboardId: uuid()
      .notNull()
      .references(() => dashboards.id),
    title: text().notNull(),
    kind: widgetKind().notNull(),
    /** What of the result it shows, with dots; null: all. */
    path: text(),
    app: text().notNull(),
    report: text().notNull(),
    customReportId: uuid().references(() => customReports.id),
    params: jsonb().$type<Record<string, unknown>>().notNull(),
    scheduleId: uuid().references(() => reportSchedules.id),
    position: integer().notNull(),
    /** The run whose figures it shows. */
    lastRunId: uuid().references(() => reportRuns.id, { onDelete: 'set null' }),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index('widgets_dashboard').on(t.dashboardId, t.position, t.id),
    index('widgets_schedule').on(t.scheduleId),
    index('widgets_run').on(t.lastRunId),
  ],
);
