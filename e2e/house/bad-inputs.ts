import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLInputType, type GraphQLSchema, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** One bad request: a mutation whose input is right in all but one place. */
export interface BadInput {
  readonly name: string;
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

export const apiSchema = (): GraphQLSchema => buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));

const NO_SUCH = '01890000-0000-7000-8000-000000000000';

/** What is bad about a value of a type, by name: text that Postgres can't hold, ids that are none, numbers out of range … */
const BAD: Record<string, readonly (readonly [string, unknown])[]> = {
  ID: [
    ['an id that is no UUID', 'not-an-id'],
    ['an id with an injection', `' or 1=1 --`],
    ['an empty id', ''],
    ['a number for an id', 7],
  ],
  String: [
    ['200,000 characters', 'x'.repeat(200_000)],
    ['an object for a text', { a: 1 }],
  ],
  Int: [
    ['a number below all', -2_147_483_648],
    ['a number beyond 32 bits', 2_147_483_648],
    ['a fraction', 1.5],
  ],
  Float: [['not a number', 'NaN']],
  Boolean: [['a text for a boolean', 'yes']],
  BigInt: [
    ['a negative amount', -1],
    ['an amount beyond 64 bits', '9223372036854775808'],
    ['a fraction of a cent', 0.5],
  ],
  DateTime: [
    ['a date that does not exist', '2026-02-30T00:00:00Z'],
    ['a year beyond all', '+275760-09-13T00:00:00.001Z'],
  ],
  Date: [['a day that does not exist', '2026-02-30']],
  TimeZone: [['a zone that does not exist', 'Mars/Olympus']],
  URL: [['a script for a URL', 'javascript:alert(1)']],
  Email: [['an address without a domain', 'nobody@']],
  Currency: [['a currency that does not exist', 'EEK']],
  Cursor: [['a cursor that is none', '!!']],
};

/** Texts that Postgres can't hold as they are: a domain may refuse or clean them, but not fail over them. */
const ODD: readonly (readonly [string, unknown])[] = [
  ['a NUL character', 'a\u0000b'],
  ['a lone surrogate and a NUL', '\ud800\u0000'],
];

/** Every mutation with every field of its input made bad in every way, one at a time: all of them must be refused. */
export const badInputs = (schema: GraphQLSchema): BadInput[] =>
  mutations(schema).flatMap(({ name, document, type }) => {
    const good = example(type);
    const absent = isNonNullType(type) ? [{ name: `${name}: no input`, document, variables: { input: null } }] : [];
    const nothing = JSON.stringify(good).includes(NO_SUCH)
      ? [{ name: `${name}: things that do not exist`, document, variables: { input: good } }]
      : [];
    return [...spoiled(name, document, type, (scalar) => BAD[scalar] ?? []), ...absent, ...nothing];
  });

/** Every text field of every mutation with odd texts: refused or cleaned, never an error of ours. */
export const oddInputs = (schema: GraphQLSchema): BadInput[] =>
  mutations(schema).flatMap(({ name, document, type }) => spoiled(name, document, type, (scalar) => (scalar === 'String' ? ODD : [])));

function mutations(schema: GraphQLSchema) {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args: [argument], type }) =>
    argument
      ? [
          {
            name,
            type: argument.type,
            document: `mutation ($input: ${String(argument.type)}) { ${name}(input: $input) ${isScalarLike(String(type)) ? '' : '{ __typename }'} }`,
          },
        ]
      : [],
  );
}

function spoiled(
  name: string,
  document: string,
  type: GraphQLInputType,
  ways: (scalar: string) => readonly (readonly [string, unknown])[],
): BadInput[] {
  const good = example(type);
  return waysToSpoil(type, [], ways).map(([what, path, value]) => ({
    name: `${name}: ${what} at ${path.join('.') || 'input'}`,
    document,
    variables: { input: put(good, path, value) },
  }));
}

const isScalarLike = (type: string) => /^(Int|Boolean|String|ID|Float)!?$/.test(type);

/** A value of the right shape, all of whose ids name nothing. */
function example(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return example(type.ofType);
  if (isListType(type)) return [example(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, example(field.type)]));
  }
  const values: Record<string, unknown> = {
    ID: NO_SUCH,
    Int: 1,
    Float: 1,
    Boolean: true,
    BigInt: 100,
    DateTime: '2026-01-31T12:00:00Z',
    Date: '2026-01-31',
    TimeZone: 'UTC',
    URL: 'https://lyceum.test/a',
    Email: 'nobody@lyceum.test',
    Currency: 'EUR',
    JSON: { a: 1 },
    Cursor: 'a',
    Duration: 'PT1H',
  };
  return values[String(type)] ?? 'some text';
}

type Way = [what: string, path: readonly string[], value: unknown];

function waysToSpoil(
  type: GraphQLInputType,
  path: readonly string[],
  ways: (scalar: string) => readonly (readonly [string, unknown])[],
): Way[] {
  const strict = ways('ID').length > 0;
  const also = (...list: Way[]): Way[] => (strict ? list : []);
  if (isNonNullType(type)) return [...(path.length ? also(['null', path, null]) : []), ...waysToSpoil(type.ofType, path, ways)];
  if (isListType(type)) return [...also(['a list with null', path, [null]]), ...waysToSpoil(type.ofType, [...path, '0'], ways)];
  if (isEnumType(type)) return also(['a value that the enum lacks', path, 'NONE_OF_THEM']);
  if (isInputObjectType(type))
    return [
      ...also(['an unknown field', [...path, 'unknownField'], 1]),
      ...Object.values(type.getFields()).flatMap((field) => waysToSpoil(field.type, [...path, field.name], ways)),
    ];
  return ways(String(type)).map(([what, value]) => [what, path, value]);
}

function put(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value) || key === '0') return [put(Array.isArray(value) ? value[0] : undefined, rest, to)];
  const object = typeof value === 'object' && value !== null ? value : {};
  return { ...object, [key]: put(Reflect.get(object, key), rest, to) };
}
