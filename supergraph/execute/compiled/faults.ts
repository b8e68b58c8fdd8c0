import { GraphQLError } from 'graphql';
import type { OnMasked } from '../errors.ts';
import type { Path, Run } from './run.ts';

/** A value that cannot be answered. Its path grows on the way up: nearest part first. */
export interface Fault {
  readonly message: string;
  /** What clients do not see. */
  readonly detail: string | undefined;
  readonly path: (string | number)[];
}

/**
 * A value that must be there is not, and no error says why: as a rule its owner answers that there is no such thing for this reader.
 * The nearest field that may be null is null.
 */
export class NothingThere extends GraphQLError {}

/** One projection under way. */
export interface Projection {
  readonly faults: Fault[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Adds a key to the paths of the faults since `from`. */
export function within(faults: readonly Fault[], from: number, key: string | number): void {
  for (let i = from; i < faults.length; i++) faults[i]?.path.push(key);
}

/** The faults that no error explains yet, as errors. */
export function tell(faults: readonly Fault[], run: Run, onMasked: OnMasked): void {
  const { requestId } = run.call;
  for (const { message, detail, path: reversed } of faults) {
    const path = reversed.reverse();
    if (run.explained.some((pattern) => touches(pattern, path))) continue;
    if (detail !== undefined) onMasked(new Error(detail), { subgraph: undefined, path, requestId });
    run.errors.push(
      new (detail === undefined ? NothingThere : GraphQLError)(message, { path, extensions: { code: 'INTERNAL_SERVER_ERROR' } }),
    );
  }
}

/** One is the beginning of the other. */
export function touches(pattern: Path, path: Path): boolean {
  const length = Math.min(pattern.length, path.length);
  for (let i = 0; i < length; i++) if (pattern[i] !== path[i] && !(pattern[i] === '@' && typeof path[i] === 'number')) return false;
  return true;
}
