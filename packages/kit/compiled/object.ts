import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { collectFields } from './collect.ts';
import type { Compiling } from './compile.ts';
import { type CompiledField, compileField } from './field.ts';
import type { Eventually, Path, Run } from './run.ts';
import { heard, put, settled } from './settled.ts';
import { canBeWritten, written } from './written.ts';

/** Answers a selection on an object. */
export type ExecuteObject = (run: Run, source: unknown, path: Path | undefined) => Eventually<Record<string, unknown>>;

/** The fields of a selection are compiled when the first object asks for them: recursive types need no special care. */
export function objectExecutor(compiling: Compiling, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ExecuteObject {
  let fields: CompiledField[] | undefined;
  let objects = 0;
  const first: ExecuteObject = (run, source, path) => {
    fields ??= compileFields(compiling, type, sets);
    if (objects++ === compiling.writtenAfter && canBeWritten(fields)) execute = written(fields, first);
    return together(fields, run, source, path);
  };
  let execute = first;
  return (run, source, path) => execute(run, source, path);
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
  let waits = false;
  try {
    for (const field of fields) {
      const value = field.execute(run, source, path);
      put(result, field.responseName, value);
      if (value instanceof Promise) waits = true;
    }
  } catch (error) {
    return heard(error, Object.values(result));
  }
  return waits ? settled(result) : result;
}
