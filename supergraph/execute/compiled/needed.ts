import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { isIncluded } from './conditions.ts';

/**
 * Whether a fetch asks for anything, given what its conditions decide; undefined: always. `typed`: the types of its entities are
 * known, so that `__typename` asks for nothing.
 */
export function neededWhen(document: DocumentNode, typed: boolean): ((yes: ReadonlySet<string>) => boolean) | undefined {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return undefined;
  const [only] = operation.selectionSet.selections;
  const set = only?.kind === Kind.FIELD && only.name.value === '_entities' ? only.selectionSet : operation.selectionSet;
  if (!set) return undefined;
  const asks = (within: SelectionSetNode, counts: (selection: SelectionNode) => boolean): boolean =>
    within.selections.some((selection) => {
      if (!counts(selection)) return false;
      if (selection.kind === Kind.INLINE_FRAGMENT) return asks(selection.selectionSet, counts);
      return !typed || selection.kind !== Kind.FIELD || selection.name.value !== '__typename';
    });
  if (asks(set, ({ directives }) => !directives?.length)) return undefined;
  return (yes) => asks(set, (selection) => isIncluded(selection, yes));
}
