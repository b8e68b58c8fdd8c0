import { invalid, type Violation } from '@lyceum/kit';
import { z } from 'zod';
import type { AppSource } from './sources.ts';

const Column = z.string().min(1).max(200);
const OPERATORS = ['EQ', 'NE', 'LT', 'LTE', 'GT', 'GTE', 'IN', 'CONTAINS', 'STARTS_WITH', 'IS_NULL', 'BETWEEN'] as const;

/** What rows are kept, how they are put together, and what is counted. */
export const Shape = z.object({
  columns: z
    .array(Column)
    .max(60)
    .nullish()
    .transform((columns) => columns ?? []),
  filters: z
    .array(z.object({ column: Column, operator: z.enum(OPERATORS), value: z.unknown().optional() }))
    .max(30)
    .nullish()
    .transform((filters) => filters ?? []),
  groupBy: z
    .array(Column)
    .max(10)
    .nullish()
    .transform((columns) => columns ?? []),
  aggregates: z
    .array(
      z.object({
        function: z.enum(['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX']),
        column: Column.nullish(),
        name: z.string().regex(/^[A-Za-z]\w{0,59}$/, 'Use letters, digits and _.'),
      }),
    )
    .max(20)
    .nullish()
    .transform((aggregates) => aggregates ?? []),
  orderBy: z
    .array(z.object({ column: Column, descending: z.boolean().nullish() }))
    .max(5)
    .nullish()
    .transform((orders) => orders ?? []),
});
export type Shape = z.output<typeof Shape>;

const NUMBERS = new Set(['Int', 'Float', 'BigInt']);
const ORDERED = new Set([...NUMBERS, 'DateTime', 'Date', 'String', 'ID', 'Duration']);
const TEXTS = new Set(['String', 'ID', 'Email', 'URL']);

/** Everything that does not fit the source, all at once. */
export function refuseShape(source: AppSource, { columns, filters, groupBy, aggregates, orderBy }: Shape): void {
  const types = new Map(source.columns.map(({ name, type }) => [name, type]));
  const violations: Violation[] = [];
  const refuse = (path: (string | number)[], rule: string, message: string) => violations.push({ path: ['input', ...path], rule, message });
  const known = (path: (string | number)[], column: string) => {
    if (!types.has(column)) refuse(path, 'unknown', `${source.name} has no column ${column}.`);
    return types.get(column);
  };
  const grouped = groupBy.length > 0 || aggregates.length > 0;
  if (!columns.length && !grouped) refuse(['columns'], 'required', 'Choose columns, or groups and aggregates.');
  for (const [i, column] of columns.entries()) {
    known(['columns', i], column);
    if (grouped && !groupBy.includes(column)) refuse(['columns', i], 'not_grouped', `${column} is neither a group nor an aggregate.`);
  }
  for (const [i, column] of groupBy.entries()) known(['groupBy', i], column);
  for (const [i, { column, operator, value }] of filters.entries()) {
    const type = known(['filters', i, 'column'], column);
    const problem = type && filterProblem(type, operator, value);
    if (problem) refuse(['filters', i, 'value'], 'type', problem);
  }
  const names = new Set<string>(groupBy);
  for (const [i, { function: of, column, name }] of aggregates.entries()) {
    if (names.has(name)) refuse(['aggregates', i, 'name'], 'taken', `${name} is there twice.`);
    names.add(name);
    if (!column && of !== 'COUNT') refuse(['aggregates', i, 'column'], 'required', `Of what is ${of} taken?`);
    const type = column ? known(['aggregates', i, 'column'], column) : undefined;
    if (type && (of === 'SUM' || of === 'AVG') && !NUMBERS.has(type))
      refuse(['aggregates', i, 'column'], 'type', `${column} is no number.`);
  }
  const shown = grouped ? [...names] : columns;
  for (const [i, { column }] of orderBy.entries())
    if (!shown.includes(column)) refuse(['orderBy', i, 'column'], 'unknown', `The result has no column ${column}.`);
  if (violations.length) throw invalid(violations);
}

function filterProblem(type: string, operator: (typeof OPERATORS)[number], value: unknown): string | null {
  if (operator === 'IS_NULL') return typeof value === 'boolean' || value == null ? null : 'Give true or false.';
  if (operator === 'IN' || operator === 'BETWEEN') {
    if (!Array.isArray(value) || !value.length || value.length > 200) return 'Give a list of 1 to 200 values.';
    if (operator === 'BETWEEN' && value.length !== 2) return 'Give two values.';
    return value.map((one) => valueProblem(type, one)).find((problem) => problem !== null) ?? null;
  }
  if ((operator === 'CONTAINS' || operator === 'STARTS_WITH') && !TEXTS.has(type)) return `${operator} is for texts.`;
  if (['LT', 'LTE', 'GT', 'GTE'].includes(operator) && !ORDERED.has(type)) return `A ${type} has no order.`;
  return valueProblem(type, value);
}

function valueProblem(type: string, value: unknown): string | null {
  if (NUMBERS.has(type)) return Number.isFinite(Number(value)) && value !== '' && value !== null ? null : 'Give a number.';
  if (type === 'Boolean') return typeof value === 'boolean' ? null : 'Give true or false.';
  if (type === 'DateTime') return z.iso.datetime({ offset: true }).safeParse(value).success ? null : 'Give a moment in ISO 8601.';
  return typeof value === 'string' && value.length <= 1_000 ? null : 'Give a text of at most 1000 characters.';
}
