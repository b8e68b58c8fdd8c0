import type { GraphQLError } from 'graphql';

/** A value now or later: resolvers may answer either way, and nothing waits that need not. */
export type Eventually<T> = T | Promise<T>;

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** One execution of a compiled operation. */
export interface Run {
  readonly rootValue: unknown;
  readonly contextValue: unknown;
  /** Coerced. */
  readonly variables: Record<string, unknown>;
  readonly errors: GraphQLError[];
}

/** Where in the response a value stands, from the inside out; graphql-js's own shape, so that `info.path` is what resolvers expect. */
export interface Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}

export function pathToArray(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at; at = at.prev) keys.push(at.key);
  return keys.reverse();
}
