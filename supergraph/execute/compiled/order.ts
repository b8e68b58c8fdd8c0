import type { FetchNode, PlanNode, SubscriptionNode } from '@apollo/query-planner';
import { type FieldNode, type FragmentDefinitionNode, getOperationAST, Kind, parse, print, type SelectionSetNode } from 'graphql';

type Node = PlanNode | SubscriptionNode;

/**
 * A plan of one fetch that asks for fields in the order of the client, so that its answer may pass as it comes: planners put `__typename` first, and
 * clients that cache put it last. Any other plan, and one whose order is right, is given back.
 */
export function inOrder<N extends Node | undefined>(
  node: N,
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): N | FetchNode {
  if (node?.kind !== 'Fetch' || node.requires) return node;
  const document = node.operationDocumentNode ?? parse(node.operation, { noLocation: true });
  const operation = getOperationAST(document);
  if (!operation) return node;
  const selectionSet = ordered(operation.selectionSet, sets, fragments);
  if (selectionSet === operation.selectionSet) return node;
  const definitions = document.definitions.map((definition) => (definition === operation ? { ...operation, selectionSet } : definition));
  const reordered = { ...document, definitions };
  return { ...node, operation: print(reordered), operationDocumentNode: reordered };
}

/** The same set where there is nothing to order, or no order to go by. */
function ordered(
  set: SelectionSetNode,
  asked: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectionSetNode {
  const wanted = new Map<string, SelectionSetNode[]>();
  for (const one of asked) note(one, wanted, fragments);
  const places = new Map([...wanted.keys()].map((key, place) => [key, place]));
  const fields: FieldNode[] = [];
  let changed = false;
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FIELD || !places.has(keyOf(selection))) return set;
    const below = selection.selectionSet && ordered(selection.selectionSet, wanted.get(keyOf(selection)) ?? [], fragments);
    changed ||= below !== selection.selectionSet;
    fields.push(below === selection.selectionSet || !below ? selection : { ...selection, selectionSet: below });
  }
  const placeOf = (field: FieldNode) => places.get(keyOf(field)) ?? 0;
  const sorted = fields.toSorted((a, b) => placeOf(a) - placeOf(b));
  return changed || sorted.some((field, i) => field !== fields[i]) ? { ...set, selections: sorted } : set;
}

const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;

/** Response names in the order in which they come first, and what is selected beneath them. */
function note(
  set: SelectionSetNode,
  wanted: Map<string, SelectionSetNode[]>,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const below = wanted.get(keyOf(selection)) ?? [];
      if (selection.selectionSet) below.push(selection.selectionSet);
      wanted.set(keyOf(selection), below);
    } else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment) note(fragment.selectionSet, wanted, fragments);
    }
  }
}
