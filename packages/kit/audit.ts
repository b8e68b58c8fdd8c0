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
 * What a service was about: the id of its input that its name names (`renameCourse`, `courseId`), else what it gave back (`createCourse`
 * gave a Course), else the first id of its input.
 */
export function subjectOf(service: string, input: unknown, result: unknown): { type: string; id: string } {
  const noun = service.replace(/^[a-z]+/, '');
  const ids = Object.entries(isRecord(input) ? input : {}).flatMap(([key, value]) => {
    const name = ID.exec(key)?.[1];
    return name && typeof value === 'string' ? [{ type: capital(name), id: value }] : [];
  });
  const named = ids.find(({ type }) => noun.startsWith(type));
  if (named) return named;
  if (noun && isRecord(result) && typeof result.id === 'string') return { type: noun, id: result.id };
  return ids[0] ?? { type: noun, id: '' };
}
