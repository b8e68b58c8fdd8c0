import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  buildSchema,
  type DirectiveNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql';

/** Writes `rest.json`: the operations of `rest/`, by the method and path that each says with `@endpoint`. */
const here = (path: string) => new URL(path, import.meta.url);
const schema = buildSchema(readFileSync(here('api.graphql'), 'utf8'));

function wordOf(endpoint: DirectiveNode, name: string): string | undefined {
  const value = endpoint.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

/** Fragments are for whoever writes the map: an endpoint says all that it selects. */
function writtenOut(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [])),
  );
  const expand = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((one) => {
      if (one.kind !== Kind.FRAGMENT_SPREAD) return [one];
      const fragment = fragments.get(one.name.value);
      if (!fragment) throw new GraphQLError(`There is no fragment ${one.name.value} in its file.`);
      return expand(fragment).selections;
    }),
  });
  return visit(document, { SelectionSet: expand });
}

function endpointOf(app: string, definition: OperationDefinitionNode) {
  const operation = definition.name?.value ?? 'an operation';
  const wrong = (why: string) => new GraphQLError(`rest/${app}.graphql: ${operation} ${why}`);
  const said = definition.directives?.find(({ name }) => name.value === 'endpoint');
  const [root, ...others] = definition.selectionSet.selections;
  const method = said && wordOf(said, 'method');
  const path = said && wordOf(said, 'path');
  if (!said || !method || !path) throw wrong('says no @endpoint(method:, path:).');
  if (root?.kind !== Kind.FIELD || root.alias || others.length) throw wrong('has to select one field without an alias.');
  if ((method === 'GET') !== (definition.operation === 'query'))
    throw wrong('is a query at another method than GET, or a mutation at GET.');
  const id = wordOf(said, 'id');
  if (path.includes('{id}') !== (id !== undefined)) throw wrong('says where the id of its path goes, or has none: not both.');
  const text = print(visit(definition, { Directive: (node) => (node.name.value === 'endpoint' ? null : undefined) }));
  const [error] = validate(schema, parse(text), specifiedRules);
  if (error) throw wrong(error.message);
  return { app, method, path, field: root.name.value, ...(id === undefined ? {} : { id }), operation, text };
}

const endpoints = readdirSync(here('rest/'))
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .flatMap((file) =>
    writtenOut(parse(readFileSync(here(`rest/${file}`), 'utf8'))).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [endpointOf(file.replace(/\.graphql$/, ''), definition)] : [],
    ),
  );
const twice = endpoints.find((one, at) => endpoints.findIndex(({ method, path }) => method === one.method && path === one.path) !== at);
if (twice) throw new Error(`${twice.method} ${twice.path} is answered by two operations.`);
writeFileSync(here('rest.json'), `${JSON.stringify({ endpoints }, null, 2)}\n`);
