import type { GraphQLError } from 'graphql';
import type { Call } from '../executor.ts';

export type Data = Record<string, unknown>;
/** Response names and list indexes; in patterns `@` stands for every index. */
export type Path = readonly (string | number)[];

/** One execution under way. */
export interface Run {
  /** What has been fetched so far, merged; undefined until the first answer. */
  data: Data | undefined;
  /** The answer in JSON, where it passed as it came. */
  text: string | undefined;
  /** The only fetch may be answered by text. */
  readonly passes: boolean;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The variables of `@skip` and `@include` that are true. */
  readonly yes: ReadonlySet<string>;
  readonly call: Call;
  /** As clients may see them. */
  readonly errors: GraphQLError[];
  /** Where values may be missing because of an error that has been told. */
  readonly explained: Path[];
  viewerAsked: boolean;
}

/** A part of a plan; undefined when there is nothing to wait for. */
export type Step = (run: Run) => Promise<void> | undefined;

export const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that every plain object seems to have: `constructor`, `__proto__` and the like may be response names too. */
export const isInherited = (key: string): boolean => key in Object.prototype;

/** The value of a key that may be the name of something inherited. */
export const own = (data: Data, key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);

/** Sets a key, also `__proto__`. */
export function put(data: Data, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
  else data[key] = value;
}
