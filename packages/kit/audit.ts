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

const ID = /^(\w+)Id$/;
const capital = (word: string) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * What a service was about: the first id of its input (`courseId` is a Course), else what it gave back (`createCourse` gave a Course),
 * else the domain as a whole.
 */
export function subjectOf(service: string, input: unknown, result: unknown): { type: string; id: string } {
  for (const [key, value] of isRecord(input) ? Object.entries(input) : []) {
    const type = ID.exec(key)?.[1];
    if (type && typeof value === 'string') return { type: capital(type), id: value };
  }
  const noun = service.replace(/^[a-z]+/, '');
  return isRecord(result) && typeof result.id === 'string' ? { type: noun || capital(service), id: result.id } : { type: noun, id: '' };
}
