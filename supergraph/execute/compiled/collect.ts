import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { DENIED } from '../executor.ts';
import { isIncluded } from './conditions.ts';
import type { Subtypes } from './subtypes.ts';

/** The selections of one response name. */
export interface Collected {
  readonly nodes: readonly FieldNode[];
  /** The caller may not have it. */
  readonly denied: boolean;
}

/** What collecting needs to know of an operation. */
export interface Selections {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly types: Subtypes;
  readonly yes: ReadonlySet<string>;
  readonly denies: boolean;
}

/** Whether the caller may have nothing of a field, so that it was not planned either. */
export function isFallen(nodes: readonly FieldNode[], { fragments, denies }: Selections): boolean {
  const fallen = (set: SelectionSetNode): boolean =>
    set.selections.every((selection) => {
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        return name.startsWith(DENIED) || (selection.selectionSet !== undefined && fallen(selection.selectionSet));
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return !fragment || fallen(fragment.selectionSet);
    });
  return denies && nodes.every(({ selectionSet }) => selectionSet && fallen(selectionSet));
}

/** The fields of an object of one type in the order in which they are answered: https://spec.graphql.org/October2021/#CollectFields() */
export function collectFields(type: string, sets: readonly SelectionSetNode[], selections: Selections): Map<string, Collected> {
  const collected = new Map<string, { nodes: FieldNode[]; denied: boolean }>();
  const visited = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, selections.yes)) continue;
      if (selection.kind === Kind.FIELD) {
        const written = selection.alias?.value ?? selection.name.value;
        const denied = selections.denies && written.startsWith(DENIED);
        const key = denied ? written.slice(DENIED.length) : written;
        const known = collected.get(key);
        // the same field may be had through a fragment on the concrete type
        if (!known) collected.set(key, { nodes: [selection], denied });
        else if (known.denied && !denied) Object.assign(known, { nodes: [selection], denied });
        else if (known.denied === denied) known.nodes.push(selection);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : selections.fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value;
      if (fragment && (condition === undefined || selections.types.isSubtype(condition, type))) collect(fragment.selectionSet);
    }
  };
  for (const set of sets) collect(set);
  return collected;
}
