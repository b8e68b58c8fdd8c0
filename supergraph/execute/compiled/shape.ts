import type { FetchDataRewrite } from '@apollo/query-planner';
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../../graph/fragments.ts';
import { type Data, isData, isInherited, own, put } from './run.ts';
import type { Subtypes } from './subtypes.ts';

/** The keys an answer of a fetch may have: where objects are, to be merged, and where values, to be taken as they are. */
export type Shape = readonly Slot[];
interface Slot {
  readonly key: string;
  readonly inherited: boolean;
  /** Of `__typename`: what it may say of an object that has been given a type already. */
  readonly types: Subtypes | undefined;
  readonly below: Shape | null;
}
type Keys = Map<string, Keys | null>;

/** What a fetch answers; of an entity fetch, what each entity answers. */
export function shapeOf(document: DocumentNode, rewrites: readonly FetchDataRewrite[] = [], entities: boolean, types: Subtypes): Shape {
  const fragments = fragmentsOf(document);
  const shape: Keys = new Map();
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) collect(definition.selectionSet, fragments, shape);
  const top = entities ? (shape.get('_entities') ?? new Map()) : shape;
  for (const rewrite of rewrites) addRewritten(top, rewrite);
  return slots(top, types);
}

const slots = (keys: Keys, types: Subtypes): Shape =>
  [...keys].map(([key, below]) => ({
    key,
    inherited: isInherited(key),
    types: key === '__typename' ? types : undefined,
    below: below && slots(below, types),
  }));

function collect(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, shape: Keys): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const below: Keys | null = selection.selectionSet ? (shape.get(key) ?? new Map()) : null;
      shape.set(key, below);
      if (selection.selectionSet && below) collect(selection.selectionSet, fragments, below);
    } else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment) collect(fragment.selectionSet, fragments, shape);
    }
  }
}

function addRewritten(shape: Keys, rewrite: FetchDataRewrite): void {
  if (rewrite.kind !== 'KeyRenamer') return;
  let at: Keys | null | undefined = shape;
  const keys = rewrite.path.filter((part) => !part.startsWith('... on '));
  for (const key of keys.slice(0, -1)) at = at?.get(key);
  const last = keys.at(-1);
  if (!at || last === undefined) return;
  const renamed = at.get(last) ?? null;
  const known = at.get(rewrite.renameKeyTo);
  at.set(rewrite.renameKeyTo, renamed && known ? new Map([...known, ...renamed]) : (renamed ?? known ?? null));
}

/** Adds what one fetch answered to what others did. Takes `from` apart: it belongs to the target afterwards. */
export function merge(into: Data, from: Data, shape: Shape): void {
  for (const { key, inherited, below, types } of shape) {
    const value = inherited ? own(from, key) : from[key];
    if (value === undefined || (types && into[key] !== undefined && !isType(value, types))) continue;
    const known = below === null ? undefined : inherited ? own(into, key) : into[key];
    const merged = below === null || known === undefined ? value : mergeValue(known, value, below);
    if (inherited) put(into, key, merged);
    else into[key] = merged;
  }
}

/** A subgraph that knows an interface as an object names the interface, whoever knows better. */
const isType = (name: unknown, types: Subtypes) => typeof name === 'string' && types.isObject(name);

function mergeValue(into: unknown, from: unknown, shape: Shape): unknown {
  if (Array.isArray(into) && Array.isArray(from) && into.length === from.length) {
    for (let i = 0; i < into.length; i++) into[i] = mergeValue(into[i], from[i], shape);
    return into;
  }
  if (isData(into)) {
    // a null beside an object: one subgraph failed where another did not
    if (isData(from)) merge(into, from, shape);
    return into;
  }
  return from;
}
