import { type DocumentNode, GraphQLError, Kind, OperationTypeNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../graph/fragments.ts';

/**
 * Refuses @skip and @include at the root of a subscription (https://spec.graphql.org/draft/#sec-Single-Root-Field).
 * To be asked before graphql-js validates: its SingleFieldSubscriptionsRule throws on them instead of reporting them.
 */
export function conditionalRoot(document: DocumentNode): GraphQLError | undefined {
  const fragments = fragmentsOf(document);
  const seen = new Set<string>();
  const find = ({ selections }: SelectionSetNode): SelectionNode | undefined => {
    for (const selection of selections) {
      if (selection.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include')) return selection;
      if (selection.kind === Kind.FIELD) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) seen.add(selection.name.value);
      const set = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)?.selectionSet;
      const found = set && find(set);
      if (found) return found;
    }
    return undefined;
  };
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION || node.operation !== OperationTypeNode.SUBSCRIPTION) continue;
    const found = find(node.selectionSet);
    if (found)
      return new GraphQLError('The root of a subscription takes no @skip and no @include.', {
        nodes: found,
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
  }
  return undefined;
}
