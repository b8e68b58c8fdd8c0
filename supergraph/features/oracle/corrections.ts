/** What keeps the stock executor from being right, taken out of its way. Each has a test of its own among the features. */
import type { SubgraphResponse } from '@lyceum/platform/transport.ts';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { AnswerNames } from '../../execute/compiled/answer-names.ts';
import { isIncluded } from '../../execute/compiled/conditions.ts';
import type { Outcome } from '../../execute/executor.ts';
import { fragmentsOf } from '../../graph/fragments.ts';
import { FILLER } from './compare.ts';

/**
 * Written out, without fragments on abstract types in objects: inside them the stock executor forgets which type the object
 * has (features/fragments).
 */
export function narrowed(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const fragments = fragmentsOf(document);
  const set = (node: SelectionSetNode, type: GraphQLNamedType | undefined | null): SelectionSetNode => ({
    ...node,
    selections: node.selections.map((selection) => one(selection, type)),
  });
  const one = (selection: SelectionNode, type: GraphQLNamedType | undefined | null): SelectionNode => {
    if (selection.kind === Kind.FIELD) {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      return selection.selectionSet && field
        ? { ...selection, selectionSet: set(selection.selectionSet, getNamedType(field.type)) }
        : selection;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    const on = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
    const narrow = isObjectType(type) && isAbstractType(on);
    if (narrow && !schema.isSubType(on, type)) return nothing ?? selection;
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(selection.directives ? { directives: selection.directives } : {}),
      ...(fragment?.typeCondition && !narrow ? { typeCondition: fragment.typeCondition } : {}),
      selectionSet: set(fragment?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] }, narrow ? type : (on ?? type)),
    };
  };
  return {
    ...document,
    definitions: document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? [{ ...definition, selectionSet: set(definition.selectionSet, schema.getRootType(definition.operation)) }]
        : [],
    ),
  };
}

/** With its conditions decided: of fields that belong together a plan forgets which conditions each had (features/requires). */
export function decided(document: DocumentNode, yes: ReadonlySet<string>): DocumentNode {
  return visit(document, {
    SelectionSet: {
      leave(set) {
        const selections = set.selections
          .filter((selection) => isIncluded(selection, yes))
          .map((selection) => ({ ...selection, directives: [] }));
        return { ...set, selections: selections.length ? selections : [filler].flatMap((node) => node ?? []) };
      },
    },
  });
}

const selectionOf = (text: string): SelectionNode | undefined =>
  parse(text, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [],
  )[0];
const nothing = selectionOf('{ ... @include(if: false) { __typename } }');
const filler = selectionOf(`{ ${FILLER}: __typename }`);

/** A subgraph that knows an interface as an object says its name for the type, which the stock executor takes over the object's own. */
export function withoutInterfaceNames(response: SubgraphResponse, schema: GraphQLSchema, below: boolean): SubgraphResponse {
  const strip = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) strip(item);
    else if (typeof value === 'object' && value !== null) {
      if ('__typename' in value && isInterfaceType(schema.getType(String(value.__typename)))) delete value.__typename;
      if (below) for (const inner of Object.values(value)) strip(inner);
    }
  };
  strip(response.data?._entities);
  return response;
}

/** The outcome of an operation whose names were kept apart, with names and places that the client knows. */
export const renamed = ({ data, errors, ...rest }: Outcome, names: AnswerNames): Outcome => ({
  ...rest,
  data: data?.replaceAll(/"as__(\w+)":/g, '"$1":'),
  errors: errors?.map(
    (error) => new GraphQLError(error.message, { path: error.path && names.place(error.path), extensions: error.extensions }),
  ),
});
