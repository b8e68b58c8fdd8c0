import { jsonb, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** The audit log of a domain, to read; `ctx.audit` writes it. */
export const auditTable = (domain: string) =>
  pgSchema(domain).table('audit', {
    id: uuid().primaryKey(),
    at: instant().notNull(),
    actorId: uuid(),
    sessionId: uuid(),
    requestId: text().notNull(),
    action: text().notNull(),
    subjectType: text().notNull(),
    subjectId: text().notNull(),
    details: jsonb().$type<Record<string, unknown>>().notNull(),
  });

export type AuditRow = ReturnType<typeof auditTable>['$inferSelect'];
