import {
  defaultTypeResolver,
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLList,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
  type SelectionSetNode,
} from 'graphql';
import type { Compiling } from './compile.ts';
import type { FieldFacts, Info } from './info.ts';
import { type ExecuteObject, objectExecutor } from './object.ts';
import { type Eventually, isPromise, type Path, pathToArray, type Run, whenThere } from './run.ts';

/** Makes of a resolver's value what the response holds. Throws what makes the field null. */
export type Complete = (run: Run, value: unknown, path: Path, info: Info) => Eventually<unknown>;

/** https://spec.graphql.org/October2021/#CompleteValue() for one type, decided once. */
export function completing(compiling: Compiling, type: GraphQLOutputType, facts: FieldFacts): Complete {
  if (isNonNullType(type)) {
    const inner = completing(compiling, type.ofType, facts);
    return (run, value, path, info) => {
      const completed = inner(run, value, path, info);
      if (completed === null) throw new Error(`Cannot return null for non-nullable field ${facts.parentType.name}.${facts.fieldName}.`);
      return completed;
    };
  }
  const present = completingPresent(compiling, type, facts);
  return (run, value, path, info) => {
    if (value instanceof Error) throw value;
    return value === null || value === undefined ? null : present(run, value, path, info);
  };
}

function completingPresent(compiling: Compiling, type: GraphQLOutputType, facts: FieldFacts): Complete {
  if (isListType(type)) return completingList(compiling, type, facts);
  if (isLeafType(type)) return completingLeaf(type);
  const sets = selectionSets(facts.fieldNodes);
  if (isAbstractType(type)) return completingAbstract(compiling, type, facts, sets);
  if (isObjectType(type)) return completingObject(compiling, type, facts, sets);
  throw new Error(`${String(type)} is no output type.`);
}

/** The selections of all nodes that ask for one field. */
export const selectionSets = (nodes: readonly FieldNode[]): SelectionSetNode[] => nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

function completingLeaf(type: GraphQLLeafType): Complete {
  return (_run, value) => {
    const serialized = type.serialize(value);
    if (serialized === null || serialized === undefined) throw new Error(`Expected ${type.name} to serialize to a value that is not null.`);
    return serialized;
  };
}

function completingList(compiling: Compiling, type: GraphQLList<GraphQLOutputType>, facts: FieldFacts): Complete {
  const completeItem = completing(compiling, type.ofType, facts);
  const nullable = !isNonNullType(type.ofType);
  const failed = (run: Run, raw: unknown, path: Path): null => {
    const error = locatedError(raw, facts.fieldNodes, pathToArray(path));
    if (!nullable) throw error;
    run.errors.push(error);
    return null;
  };
  const later = (run: Run, item: Promise<unknown>, path: Path) => item.then(undefined, (raw: unknown) => failed(run, raw, path));
  const items = (run: Run, values: readonly unknown[], listPath: Path, info: Info): Eventually<unknown[]> => {
    const completed = new Array<unknown>(values.length);
    let waits = false;
    for (let key = 0; key < values.length; key++) {
      const value = values[key];
      const path: Path = { prev: listPath, key, typename: undefined };
      try {
        const item = isPromise(value)
          ? whenThere(value, (resolved) => completeItem(run, resolved, path, info))
          : completeItem(run, value, path, info);
        if (item instanceof Promise) {
          waits = true;
          completed[key] = later(run, item, path);
        } else completed[key] = item;
      } catch (raw) {
        try {
          completed[key] = failed(run, raw, path);
        } catch (error) {
          // the list is lost; items that have begun are heard out, or their failure would be an unhandled rejection
          return Promise.allSettled(completed).then(() => {
            throw error;
          });
        }
      }
    }
    return waits ? Promise.all(completed) : completed;
  };
  return (run, value, path, info) => {
    if (Array.isArray(value)) return items(run, value, path, info);
    if (isIterable(value)) return items(run, [...value], path, info);
    if (isAsyncIterable(value)) return Array.fromAsync(value).then((values) => items(run, values, path, info));
    throw new GraphQLError(`Expected Iterable, but did not find one for field "${facts.parentType.name}.${facts.fieldName}".`);
  };
}

const isIterable = (value: unknown): value is Iterable<unknown> => typeof value === 'object' && value !== null && Symbol.iterator in value;
const isAsyncIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** Completes a value of a type that is known: checks `isTypeOf`, then answers the selection. */
export function completingObject(
  compiling: Compiling,
  type: GraphQLObjectType,
  facts: FieldFacts,
  sets: readonly SelectionSetNode[],
): Complete {
  const execute: ExecuteObject = objectExecutor(compiling, type, sets);
  const { isTypeOf } = type;
  if (!isTypeOf) return (run, value, path) => execute(run, value, path);
  const wrong = (value: unknown) =>
    new GraphQLError(`Expected value of type "${type.name}" but got: ${describe(value)}.`, { nodes: [...facts.fieldNodes] });
  return (run, value, path, info) => {
    const fits = isTypeOf(value, run.contextValue, info);
    return whenThere(fits, (does) => {
      if (!does) throw wrong(value);
      return execute(run, value, path);
    });
  };
}

function completingAbstract(
  compiling: Compiling,
  type: GraphQLAbstractType,
  facts: FieldFacts,
  sets: readonly SelectionSetNode[],
): Complete {
  const byType = new Map<GraphQLObjectType, Complete>();
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const concrete = (name: unknown): Complete => {
    const runtimeType = runtimeTypeOf(compiling, type, facts, name);
    let complete = byType.get(runtimeType);
    if (!complete) {
      complete = completingObject(compiling, runtimeType, facts, sets);
      byType.set(runtimeType, complete);
    }
    return complete;
  };
  return (run, value, path, info) => {
    const name: unknown = resolveType(value, run.contextValue, info, type);
    return whenThere(name, (resolved) => concrete(resolved)(run, value, path, info));
  };
}

function runtimeTypeOf(
  { facts: { schema } }: Compiling,
  type: GraphQLAbstractType,
  { parentType, fieldName, fieldNodes }: FieldFacts,
  name: unknown,
): GraphQLObjectType {
  const refuse = (why: string) =>
    new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${parentType.name}.${fieldName}": ${why}.`,
      { nodes: [...fieldNodes] },
    );
  if (typeof name !== 'string') throw refuse('its type could not be told');
  const runtimeType = schema.getType(name);
  if (!isObjectType(runtimeType)) throw refuse(`"${name}" is none`);
  if (!schema.isSubType(type, runtimeType)) throw refuse(`"${name}" is not a possible type`);
  return runtimeType;
}

const describe = (value: unknown) => (typeof value === 'object' && value !== null ? `{ ${Object.keys(value).join(', ')} }` : String(value));
