import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';

/** Answers `__schema` and `__type` of what clients may see. */
export type Introspect = (nodes: readonly FieldNode[], variables: Readonly<Record<string, unknown>>) => unknown;

/** Remembers answers that no variable changes. */
export function introspector(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Introspect {
  const constant = new Map<FieldNode, unknown>();
  return (nodes, variables) => {
    const [first] = nodes;
    if (!first) return null;
    const known = constant.get(first);
    if (known !== undefined) return known;
    const { document, usesVariables } = documentOf(nodes, operation, fragments);
    const { data, errors } = executeSync({ schema, document, variableValues: variables });
    const [error] = errors ?? [];
    if (error) throw error;
    const answer = data?.[first.alias?.value ?? first.name.value] ?? null;
    if (!usesVariables) constant.set(first, answer);
    return answer;
  };
}

function documentOf(
  nodes: readonly FieldNode[],
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): { document: DocumentNode; usesVariables: boolean } {
  const variables = new Set<string>();
  const used = new Map<string, FragmentDefinitionNode>();
  const find = (node: FieldNode | FragmentDefinitionNode): void => {
    visit(node, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        find(fragment);
      },
    });
  };
  for (const node of nodes) find(node);
  const query: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) => variables.has(variable.name.value)),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...nodes] },
  };
  return { document: { kind: Kind.DOCUMENT, definitions: [query, ...used.values()] }, usesVariables: variables.size > 0 };
}
