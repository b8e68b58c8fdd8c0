import {
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { RestEndpoint } from './manifest.ts';
import { variableTypes } from './variables.ts';

type Json = Readonly<Record<string, unknown>>;

const LEAVES: Readonly<Record<string, Json>> = {
  Int: { type: 'integer', format: 'int32' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  DateTime: { type: 'string', format: 'date-time' },
  URL: { type: 'string', format: 'uri' },
  JSON: {},
};

/** The OpenAPI 3.1 document of these endpoints. */
export function openApi(endpoints: readonly RestEndpoint[], schema: GraphQLSchema, server: string): Json {
  const inputs: Record<string, Json> = {};
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of endpoints) {
    const [definition] = parse(endpoint.text).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) continue;
    const at = paths[endpoint.path] ?? {};
    at[endpoint.method.toLowerCase()] = described(endpoint, definition, schema, inputs);
    paths[endpoint.path] = at;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'The graph by REST',
      version: '1',
      description: 'Each request is one operation of the graph: the same rights, limits and codes.',
    },
    servers: [{ url: server }],
    tags: [...new Set(endpoints.map(({ app }) => app))].map((name) => ({ name })),
    paths,
    security: [{}, { bearer: [] }],
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      responses: { Problem: { description: 'What went wrong.', content: { 'application/problem+json': { schema: ref('Problem') } } } },
      schemas: { ...inputs, Problem: PROBLEM },
    },
  };
}

const PROBLEM: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    requestId: { type: 'string' },
    errors: { type: 'array', description: 'The broken rules of an input.', items: { type: 'object' } },
  },
};

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

function described(endpoint: RestEndpoint, definition: OperationDefinitionNode, schema: GraphQLSchema, inputs: Record<string, Json>): Json {
  const types = variableTypes(schema, definition);
  const root = endpoint.method === 'GET' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[endpoint.field];
  const [selected] = definition.selectionSet.selections;
  const input = types.get('input');
  const defaulted = new Set(
    definition.variableDefinitions?.flatMap(({ variable, defaultValue }) => (defaultValue ? [variable.name.value] : [])),
  );
  const parameters = [...types]
    .filter(([name]) => name !== 'input' && name !== endpoint.id)
    .map(([name, type]) => ({
      name,
      in: 'query',
      required: isNonNullType(type) && !defaulted.has(name),
      description: field?.args.find((one) => one.name === name)?.description ?? name,
      ...(isInputObjectType(getNamedType(type)) ? { style: 'deepObject', explode: true } : {}),
      schema: inputSchema(type, inputs),
    }));
  const id = endpoint.path.includes('{id}')
    ? [{ name: 'id', in: 'path', required: true, description: 'The id of the thing.', schema: { type: 'string' } }]
    : [];
  const status = endpoint.method === 'POST' ? '201' : '200';
  const answer = field && selected?.kind === Kind.FIELD ? outputSchema(field.type, selected.selectionSet) : {};
  return {
    operationId: endpoint.operation,
    tags: [endpoint.app],
    summary: field?.description?.split('\n')[0] ?? endpoint.field,
    parameters: [...id, ...parameters, ...(input && takesKey(input) ? [IDEMPOTENCY_KEY] : [])],
    ...(input
      ? {
          requestBody: {
            required: endpoint.method !== 'DELETE',
            content: { 'application/json': { schema: bodySchema(input, endpoint, inputs) } },
          },
        }
      : {}),
    responses: {
      [status]: { description: field?.description ?? 'The answer.', content: { 'application/json': { schema: answer } } },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

const IDEMPOTENCY_KEY: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Repeat a request with the same key, and it is done once; the same as idempotencyKey in the body.',
  schema: { type: 'string' },
};
const takesKey = (input: GraphQLInputType): boolean => {
  const object = getNamedType(input);
  return isInputObjectType(object) && 'idempotencyKey' in object.getFields();
};

/** What the path or a header says need not be in the body. */
function bodySchema(type: GraphQLInputType, endpoint: RestEndpoint, inputs: Record<string, Json>): Json {
  const object = getNamedType(type);
  if (!isInputObjectType(object)) return inputSchema(type, inputs);
  const inPath = endpoint.id?.split('.')[1];
  const fields = Object.values(object.getFields()).filter(({ name }) => name !== inPath);
  return {
    type: 'object',
    additionalProperties: false,
    required: fields
      .filter((one) => isNonNullType(one.type) && one.defaultValue === undefined && one.name !== 'idempotencyKey')
      .map(({ name }) => name),
    properties: Object.fromEntries(
      fields.map((one) => [one.name, { ...inputSchema(one.type, inputs), ...(one.description ? { description: one.description } : {}) }]),
    ),
  };
}

function inputSchema(type: GraphQLInputType, inputs: Record<string, Json>): Json {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return { type: 'array', items: inputSchema(bare.ofType, inputs) };
  if (isEnumType(bare)) return { type: 'string', enum: bare.getValues().map(({ name }) => name) };
  if (!isInputObjectType(bare)) return LEAVES[bare.name] ?? { type: 'string' };
  if (!inputs[bare.name]) {
    inputs[bare.name] = {}; // an input may hold itself
    const fields = Object.values(bare.getFields());
    inputs[bare.name] = {
      type: 'object',
      additionalProperties: false,
      required: fields.filter((one) => isNonNullType(one.type) && one.defaultValue === undefined).map(({ name }) => name),
      properties: Object.fromEntries(fields.map((one) => [one.name, inputSchema(one.type, inputs)])),
    };
  }
  return ref(bare.name);
}

function outputSchema(type: GraphQLOutputType, selections: SelectionSetNode | undefined): Json {
  if (isNonNullType(type)) return present(type.ofType, selections);
  const schema = present(type, selections);
  return Object.keys(schema).length ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function present(type: Exclude<GraphQLOutputType, { ofType: never }>, selections: SelectionSetNode | undefined): Json {
  if (isListType(type)) return { type: 'array', items: outputSchema(type.ofType, selections) };
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  if (isObjectType(type)) return objectSchema(type, selections);
  return LEAVES[getNamedType(type).name] ?? { type: 'string' };
}

function objectSchema(type: GraphQLObjectType, selections: SelectionSetNode | undefined): Json {
  const known = type.getFields();
  const properties = (selections?.selections ?? []).flatMap((one) => {
    const field = one.kind === Kind.FIELD ? known[one.name.value] : undefined;
    if (one.kind !== Kind.FIELD || !field) return [];
    const said = field.description ? { description: field.description } : {};
    return [[one.alias?.value ?? one.name.value, { ...outputSchema(field.type, one.selectionSet), ...said }] as const];
  });
  return { type: 'object', required: properties.map(([name]) => name), properties: Object.fromEntries(properties) };
}
