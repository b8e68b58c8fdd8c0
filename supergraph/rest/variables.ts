import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { HttpError } from '../serve/respond.ts';
import type { RestEndpoint } from './manifest.ts';

export interface RestInput {
  readonly id: string | undefined;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly idempotencyKey: string | undefined;
}

/** The variables of an operation, by name, with their types. */
export function variableTypes(schema: GraphQLSchema, definition: OperationDefinitionNode): ReadonlyMap<string, GraphQLInputType> {
  return new Map(
    (definition.variableDefinitions ?? []).flatMap(({ variable, type }) => {
      const known = typeFromAST(schema, type);
      return known && isInputType(known) ? [[variable.name.value, known] as const] : [];
    }),
  );
}

/** What path, query string and body say, as variables. Throws HttpError that names what is unknown or not of its type. */
export function variablesOf(
  endpoint: RestEndpoint,
  types: ReadonlyMap<string, GraphQLInputType>,
  given: RestInput,
): Record<string, unknown> {
  const input = types.get('input');
  const fields = input && getNullableType(input);
  const variables: Record<string, unknown> = {};
  if (isInputObjectType(fields)) {
    const known = fields.getFields();
    const body: Record<string, unknown> = { ...given.body };
    const unknown = Object.keys(body).filter((name) => !Object.hasOwn(known, name));
    if (unknown.length) throw wrong(unknown, 'is no field of this request', 'are no fields of this request');
    if (given.idempotencyKey !== undefined && 'idempotencyKey' in known) body.idempotencyKey ??= given.idempotencyKey;
    variables.input = body;
  } else if (given.body && Object.keys(given.body).length) throw wrong(Object.keys(given.body), 'is not taken', 'are not taken');
  readQuery(variables, types, given.query);
  if (endpoint.id !== undefined) place(variables, endpoint.id, given.id ?? '');
  return variables;
}

function place(variables: Record<string, unknown>, at: string, id: string): void {
  const [outer = '', inner] = at.split('.');
  if (inner === undefined) {
    variables[outer] = id;
    return;
  }
  const within = variables[outer];
  const before = isRecord(within) ? within : {};
  if (before[inner] != null && before[inner] !== id) throw new HttpError(400, 'BAD_USER_INPUT', `"${inner}" is another than the path's.`);
  variables[outer] = { ...before, [inner]: id };
}

function readQuery(variables: Record<string, unknown>, types: ReadonlyMap<string, GraphQLInputType>, query: URLSearchParams): void {
  const unknown: string[] = [];
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    const [, outer, inner] = /^(\w+)\[(\w+)\]$/.exec(name) ?? [];
    const type = types.get(outer ?? name);
    if (!type || (outer ?? name) === 'input') unknown.push(name);
    else if (outer === undefined || inner === undefined) variables[name] = coerced(type, values, name);
    else {
      const object = getNullableType(type);
      const field = isInputObjectType(object) && Object.hasOwn(object.getFields(), inner) ? object.getFields()[inner] : undefined;
      if (!field) unknown.push(name);
      else {
        const before = variables[outer];
        variables[outer] = { ...(isRecord(before) ? before : {}), [inner]: coerced(field.type, values, name) };
      }
    }
  }
  if (unknown.length) throw wrong(unknown, 'is no parameter of this request', 'are no parameters of this request');
}

function coerced(type: GraphQLInputType, values: readonly string[], name: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const items = values.flatMap((value) => (isInputObjectType(getNullableType(bare.ofType)) ? [value] : value.split(',')));
    return items.filter((item) => item !== '').map((item) => coerced(bare.ofType, [item], name));
  }
  const [value = '', ...more] = values;
  if (more.length) throw new HttpError(400, 'BAD_USER_INPUT', `"${name}" is given more than once.`);
  if (isEnumType(bare)) {
    const known = bare.getValues().map((one) => one.name);
    if (!known.includes(value)) throw new HttpError(400, 'BAD_USER_INPUT', `"${name}" is one of ${known.join(', ')}.`);
    return value;
  }
  if (isInputObjectType(bare)) return json(value, name);
  if (!isScalarType(bare)) return value;
  if (bare.name === 'JSON') return json(value, name);
  if (bare.name === 'Boolean') {
    if (value !== 'true' && value !== 'false') throw new HttpError(400, 'BAD_USER_INPUT', `"${name}" is true or false.`);
    return value === 'true';
  }
  if (bare.name !== 'Int' && bare.name !== 'Float') return value;
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number) || (bare.name === 'Int' && !Number.isInteger(number)))
    throw new HttpError(400, 'BAD_USER_INPUT', `"${name}" is a ${bare.name === 'Int' ? 'whole number' : 'number'}.`);
  return number;
}

function json(value: string, name: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new HttpError(400, 'BAD_USER_INPUT', `"${name}" is JSON, or say ${name}[field]=value.`);
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (names: readonly string[], one: string, many: string) =>
  new HttpError(400, 'BAD_USER_INPUT', `${names.map((name) => `"${name.slice(0, 60)}"`).join(', ')} ${names.length === 1 ? one : many}.`);
