import type { RefusalCode, Violation } from '@lyceum/platform/refusal-codes.ts';
import type { z } from 'zod';

export type { RefusalCode, Violation } from '@lyceum/platform/refusal-codes.ts';

/** A no on purpose. The message tells the reader what to do next. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly violations: readonly Violation[];
  constructor(code: RefusalCode, message: string, options?: ErrorOptions & { violations?: readonly Violation[] }) {
    super(message, options);
    this.code = code;
    this.violations = options?.violations ?? [];
  }
}

/** The row that must be there, or NOT_FOUND: also for what the viewer may not know exists. */
export function found<T>(row: T | null | undefined, what = 'It'): T {
  if (row == null) throw new Refusal('NOT_FOUND', `${what} does not exist, or is not yours to see.`);
  return row;
}

/** The one row that a statement with `returning` must have given. */
export function one<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error('The statement returned no row.');
  return row;
}

/** INVALID with all violations at once. */
export function invalid(violations: readonly Violation[]): Refusal {
  const [first] = violations;
  const more = violations.length > 1 ? ` (and ${violations.length - 1} more)` : '';
  return new Refusal('INVALID', `${first ? `${first.path.join('.')}: ${first.message}` : 'The input is not valid.'}${more}`, {
    violations,
  });
}

/** The value as the schema reads it; throws INVALID with every violation, paths below `input`. */
export function parse<S extends z.ZodType>(schema: S, value: unknown, at: readonly string[] = ['input']): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalid(result.error.issues.flatMap((issue) => violationsOf(issue, at)));
}

function violationsOf(issue: z.core.$ZodIssue, at: readonly string[]): Violation[] {
  const path = [...at, ...issue.path.map((part) => (typeof part === 'symbol' ? part.toString() : part))];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], rule: 'unknown', message: 'Unknown field.' }));
  const rule =
    issue.code === 'custom' && typeof issue.params?.rule === 'string'
      ? issue.params.rule
      : issue.code === 'invalid_format'
        ? issue.format
        : issue.code;
  return [{ path, rule, message: issue.message }];
}
