import type { GraphQLError } from 'graphql';

/** A value now or later: resolvers may answer either way, and nothing waits that need not. */
export type Eventually<T> = T | Promise<T>;

/** Whatever can be waited for: what resolvers give. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { then }: { readonly then?: unknown } = value;
  return typeof then === 'function';
}

/** Completes what a resolver gave, when it is there. What comes of it is a value or a promise of the language's own kind. */
export function whenThere<T>(result: unknown, complete: (value: unknown) => Eventually<T>): Eventually<T> {
  if (!isPromise(result)) return complete(result);
  return (result instanceof Promise ? result : Promise.resolve(result)).then(complete);
}

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
