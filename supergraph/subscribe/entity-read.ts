import type { FetchNode } from '@apollo/query-planner';
import type { Fact } from '@lyceum/platform/fact.ts';
import type { SubgraphResponse } from '@lyceum/platform/transport.ts';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionSetNode,
  type TypeNode,
  visit,
} from 'graphql';
import type { FactField } from './fact-fields.ts';

/** The query by which an entity is read again at its owner. */
export interface EntityRead {
  readonly document: DocumentNode;
  readonly query: string;
  /** The variables it takes besides `representations`. */
  readonly variables: readonly string[];
}

export function rootOf(primary: FetchNode): { document: DocumentNode; operation: OperationDefinitionNode; root: FieldNode } {
  const document = primary.operationDocumentNode ?? parse(primary.operation);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = operation?.selectionSet.selections[0]; // the planner has written out fragments at the root
  if (!operation || root?.kind !== Kind.FIELD) throw new Error('The plan of a subscription has no root field.');
  return { document, operation, root };
}

/** `subscription { messageAdded(…) S }` → `query { _entities(representations: …) { ... on Message S } }` */
export function entityRead(primary: FetchNode, returns: string): EntityRead {
  const { document: source, operation, root } = rootOf(primary);
  const fragments = source.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const used = new Set<string>();
  for (const node of [root.selectionSet, ...fragments]) if (node) visit(node, { Variable: ({ name }) => void used.add(name.value) });
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const set = (selection: SelectionSetNode['selections'][number]): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: [selection],
  });
  const nonNull = (type: string): TypeNode => ({ kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: name(type) } });
  const representations = { kind: Kind.VARIABLE, name: name('representations') } as const;
  const entity = {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: name(returns) },
    selectionSet: root.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] },
  } as const;
  const query: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable: representations,
        type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.LIST_TYPE, type: nonNull('_Any') } },
      },
      ...(operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
    ],
    selectionSet: set({
      kind: Kind.FIELD,
      name: name('_entities'),
      arguments: [{ kind: Kind.ARGUMENT, name: name('representations'), value: representations }],
      selectionSet: set(entity),
    }),
  };
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [query, ...fragments] };
  return { document, query: print(document), variables: [...used] };
}

/** All variables that an answer may depend on: the one that only says `after` is none. */
export function answerVariables(document: DocumentNode, root: FieldNode): string[] {
  const uses = new Map<string, number>();
  visit(document, { VariableDefinition: () => false, Variable: ({ name }) => void uses.set(name.value, (uses.get(name.value) ?? 0) + 1) });
  const after = root.arguments?.find(({ name }) => name.value === 'after')?.value;
  return [...uses.keys()].filter((name) => !(after?.kind === Kind.VARIABLE && after.name.value === name && uses.get(name) === 1));
}

/** How the owner is told which entity a fact names. */
export function representation(field: FactField, fact: Fact): Record<string, unknown> {
  const [only] = field.keys.keys();
  const type = field.keys.size === 1 && only !== undefined ? only : fact.subject.type;
  const values: Record<string, unknown> = { ...fact.data, id: field.id === undefined ? fact.subject.id : fact.data[field.id] };
  return { __typename: type, ...Object.fromEntries((field.keys.get(type) ?? []).map((key) => [key, values[key]])) };
}

/**
 * Not yours: the entity itself is null and nobody complained, or the entity itself was refused. Anything else that made it
 * null (a field below it, the request as a whole) has failed, and says so.
 */
export function isHidden({ data, errors = [] }: SubgraphResponse): boolean {
  const entities: unknown = data?._entities;
  if (Array.isArray(entities) && entities[0] != null) return false;
  if (!errors.length) return entities != null;
  // a path of length 1: a reference resolver that throws before its first await takes the whole list with it
  return errors.every(
    ({ path, extensions }) =>
      path?.[0] === '_entities' && path.length <= 2 && (extensions?.code === 'NOT_FOUND' || extensions?.code === 'FORBIDDEN'),
  );
}

/** The read as the answer of the plan's first fetch. */
export function asFirstFetch({ data, errors }: SubgraphResponse, key: string): SubgraphResponse {
  const entities: unknown = data?._entities;
  const relocated = (error: GraphQLFormattedError): GraphQLFormattedError => ({
    ...error,
    path: error.path?.[0] === '_entities' ? [key, ...error.path.slice(2)] : [key],
  });
  return { data: { [key]: Array.isArray(entities) ? (entities[0] ?? null) : null }, ...(errors ? { errors: errors.map(relocated) } : {}) };
}
