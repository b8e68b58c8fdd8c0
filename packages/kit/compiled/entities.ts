import {
  GraphQLError,
  type GraphQLObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  locatedError,
  type SelectionSetNode,
} from 'graphql';
import type { Compiling } from './compile.ts';
import { type Complete, completingObject } from './complete.ts';
import type { FieldFacts, Info } from './info.ts';
import { isPromise, type Path, pathToArray, type Run } from './run.ts';

type ResolveReference = (reference: unknown, contextValue: unknown, info: Info) => unknown;

/**
 * Completes `Query._entities`: each representation goes straight to its type's reference resolver and selection, without the detour over the
 * `_Entity` union. Undefined where a key stands on an interface: the stock resolver knows that case.
 * https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
export function completingEntities(compiling: Compiling, facts: FieldFacts, sets: readonly SelectionSetNode[]): Complete | undefined {
  const { schema } = compiling.facts;
  if (!isUnionType(schema.getType('_Entity'))) return undefined;
  if (Object.values(schema.getTypeMap()).some((type) => isInterfaceType(type) && referenceResolver(type.extensions))) return undefined;

  const types = new Map<string, { type: GraphQLObjectType; complete: Complete; resolve: ResolveReference | undefined }>();
  const typeOf = (name: string) => {
    const known = types.get(name);
    if (known) return known;
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new GraphQLError(`There is no entity type "${name}" here.`);
    const entry = { type, complete: completingObject(compiling, type, facts, sets), resolve: referenceResolver(type.extensions) };
    types.set(name, entry);
    return entry;
  };

  return (run: Run, representations, listPath, info) => {
    if (!Array.isArray(representations)) throw new GraphQLError('Representations must be a list.');
    const wanted = representations.map((representation: unknown) => ({ representation, entry: typeOf(typenameOf(representation)) }));
    const failed = (raw: unknown, path: Path): null => {
      run.errors.push(locatedError(raw, facts.fieldNodes, pathToArray(path)));
      return null;
    };
    let waits = false;
    const completed = wanted.map(({ representation, entry }, key): unknown => {
      const path: Path = { prev: listPath, key, typename: undefined };
      const complete = (value: unknown) => {
        if (value instanceof Error) throw value;
        return value === null || value === undefined ? null : entry.complete(run, value, path, info);
      };
      try {
        const value = entry.resolve ? entry.resolve(representation, run.contextValue, info) : representation;
        const item = isPromise(value) ? value.then(complete) : complete(value);
        if (!isPromise(item)) return item;
        waits = true;
        return item.then(undefined, (raw: unknown) => failed(raw, path));
      } catch (raw) {
        return failed(raw, path);
      }
    });
    return waits ? Promise.all(completed) : completed;
  };
}

function typenameOf(representation: unknown): string {
  if (
    typeof representation === 'object' &&
    representation !== null &&
    '__typename' in representation &&
    typeof representation.__typename === 'string'
  )
    return representation.__typename;
  throw new GraphQLError('A representation needs a __typename.');
}

/** Where @apollo/subgraph keeps a type's `__resolveReference`. */
function referenceResolver(extensions: { readonly apollo?: unknown }): ResolveReference | undefined {
  const { apollo } = extensions;
  const subgraph = typeof apollo === 'object' && apollo !== null && 'subgraph' in apollo ? apollo.subgraph : undefined;
  const resolve =
    typeof subgraph === 'object' && subgraph !== null && 'resolveReference' in subgraph ? subgraph.resolveReference : undefined;
  return typeof resolve === 'function' ? (reference, contextValue, info) => resolve(reference, contextValue, info) : undefined;
}
