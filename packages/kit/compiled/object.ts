import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { collectFields } from './collect.ts';
import type { Compiling } from './compile.ts';
import { type CompiledField, compileField } from './field.ts';
import { type Eventually, isPromise, type Path, type Run } from './run.ts';

/** Answers a selection on an object. */
export type ExecuteObject = (run: Run, source: unknown, path: Path | undefined) => Eventually<Record<string, unknown>>;

/** The fields of a selection are compiled when the first object asks for them: recursive types need no special care. */
export function objectExecutor(compiling: Compiling, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ExecuteObject {
  let fields: CompiledField[] | undefined;
  return (run, source, path) => {
    fields ??= compileFields(compiling, type, sets);
    return together(fields, run, source, path);
  };
}

/** The same for a mutation's root: one field after the other, whatever became of the one before. */
export function serialExecutor(compiling: Compiling, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ExecuteObject {
  const fields = compileFields(compiling, type, sets);
  return async (run, source, path) => {
    const result: Record<string, unknown> = {};
    for (const field of fields) put(result, field.responseName, await field.execute(run, source, path));
    return result;
  };
}

const compileFields = (compiling: Compiling, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): CompiledField[] =>
  [...collectFields(compiling.selecting, type, sets)].flatMap(([name, nodes]) => compileField(compiling, type, name, nodes) ?? []);

function together(
  fields: readonly CompiledField[],
  run: Run,
  source: unknown,
  path: Path | undefined,
): Eventually<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  const waiting: { name: string; value: Promise<unknown> }[] = [];
  try {
    for (const field of fields) {
      const value = field.execute(run, source, path);
      put(result, field.responseName, value);
      if (isPromise(value)) waiting.push({ name: field.responseName, value });
    }
  } catch (error) {
    // the others have begun: their outcome is no longer wanted, but their failure must not go unheard as an unhandled rejection
    if (!waiting.length) throw error;
    return Promise.allSettled(waiting.map(({ value }) => value)).then(() => {
      throw error;
    });
  }
  if (!waiting.length) return result;
  return Promise.all(waiting.map(({ value }) => value)).then((values) => {
    for (const [i, { name }] of waiting.entries()) put(result, name, values[i]);
    return result;
  });
}

/** A plain object is what JSON.stringify likes best; one name would set its prototype. */
function put(result: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(result, name, { value, enumerable: true, configurable: true, writable: true });
  else result[name] = value;
}
