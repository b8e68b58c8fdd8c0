import { type GraphQLCompositeType, type GraphQLOutputType, isLeafType, isListType, isNonNullType, type SelectionSetNode } from 'graphql';
import { type Projection, within } from './faults.ts';
import { leafCheck } from './leaves.ts';

/** Makes the answer of what was fetched. Undefined: null, and the parent is null too. */
export type Project = (value: unknown, projection: Projection) => unknown;

/** Compiles answers of objects of one type, or of the type that each says it has. */
export type ProjectObjects = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[], coordinate: string) => Project;

/** Compiles the completion of a field's values: https://spec.graphql.org/October2021/#CompleteValue() */
export function compileValue(
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  coordinate: string,
  objects: ProjectObjects,
): Project {
  if (isNonNullType(type)) {
    const project = compilePresent(type.ofType, sets, coordinate, objects);
    return (value, projection) => (value == null ? missing(projection, coordinate) : project(value, projection));
  }
  const project = compilePresent(type, sets, coordinate, objects);
  return (value, projection) => (value == null ? null : (project(value, projection) ?? null));
}

/** Values that are there. Undefined: they are of no use. */
function compilePresent(type: GraphQLOutputType, sets: readonly SelectionSetNode[], coordinate: string, objects: ProjectObjects): Project {
  if (isNonNullType(type)) return compileValue(type, sets, coordinate, objects);
  if (isListType(type)) return compileList(compileValue(type.ofType, sets, coordinate, objects), coordinate);
  if (!isLeafType(type)) return objects(type, sets, coordinate);
  const isValid = leafCheck(type);
  if (!isValid) return (value) => value;
  return (value, projection) => (isValid(value) ? value : invalid(projection, coordinate, String(type), value));
}

function compileList(project: Project, coordinate: string): Project {
  return (value, projection) => {
    if (!Array.isArray(value)) return invalid(projection, coordinate, 'list', value);
    const { faults } = projection;
    const items = new Array<unknown>(value.length);
    for (let i = 0; i < value.length; i++) {
      const before = faults.length;
      const item = project(value[i], projection);
      if (faults.length !== before) within(faults, before, i);
      if (item === undefined) return undefined;
      items[i] = item;
    }
    return items;
  };
}

function missing({ faults }: Projection, coordinate: string): undefined {
  faults.push({ message: `Cannot return null for non-nullable field ${coordinate}.`, detail: undefined, path: [] });
}

/** Notes a value that does not fit its type; names of `@inaccessible` types and values are not for clients. */
export function invalid({ faults }: Projection, coordinate: string, type: string, value: unknown): undefined {
  const message = `A subgraph answered ${coordinate} with something that is no ${type}.`;
  faults.push({ message, detail: `${message} ${JSON.stringify(value)?.slice(0, 200)}`, path: [] });
}
