import { GraphQLError, isInterfaceType, isObjectType, isUnionType, locatedError, type SelectionSetNode } from 'graphql';
import type { Compiling } from './compile.ts';
import { type Complete, completingObject } from './complete.ts';
import type { FieldFacts, Info } from './info.ts';
import { type Eventually, isPromise, type Path, pathToArray, type Run, whenThere } from './run.ts';

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

  const types = new Map<string, { complete: Complete; resolve: ResolveReference | undefined }>();
  const typeOf = (name: string) => {
    const known = types.get(name);
    if (known) return known;
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new GraphQLError(`There is no entity type "${name}" here.`);
    const entry = { complete: completingObject(compiling, type, facts, sets), resolve: referenceResolver(type.extensions) };
    types.set(name, entry);
    return entry;
  };

  const failed = (run: Run, raw: unknown, path: Path): null => {
    run.errors.push(locatedError(raw, facts.fieldNodes, pathToArray(path)));
    return null;
  };
  return (run: Run, representations, listPath, info) => {
    if (!Array.isArray(representations)) throw new GraphQLError('Representations must be a list.');
    const wanted = representations.map((representation: unknown) => typeOf(typenameOf(representation)));
    const { length } = wanted;
    const completed = new Array<unknown>(length);
    let waits = false;
    for (let key = 0; key < length; key++) {
      const path: Path = { prev: listPath, key, typename: undefined };
      const representation: unknown = representations[key];
      const { resolve, complete } = wanted[key] ?? typeOf('');
      try {
        const value = resolve ? resolve(representation, run.contextValue, info) : representation;
        const item = isPromise(value)
          ? whenThere(value, (entity) => completeOne(run, entity, complete, path, info))
          : completeOne(run, value, complete, path, info);
        if (item instanceof Promise) {
          waits = true;
          completed[key] = item.then(undefined, (raw: unknown) => failed(run, raw, path));
        } else completed[key] = item;
      } catch (raw) {
        completed[key] = failed(run, raw, path);
      }
    }
    return waits ? Promise.all(completed) : completed;
  };
}

function completeOne(run: Run, value: unknown, complete: Complete, path: Path, info: Info): Eventually<unknown> {
  if (value instanceof Error) throw value;
  return value === null || value === undefined ? null : complete(run, value, path, info);
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
