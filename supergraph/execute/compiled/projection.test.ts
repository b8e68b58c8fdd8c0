import fc from 'fast-check';
import {
  buildSchema,
  executeSync,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  getNullableType,
  getOperationAST,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  parse,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { drawFrom, hash } from '../../features/oracle/draw.ts';
import { generate } from '../../features/oracle/generate.ts';
import { fragmentsOf } from '../../graph/fragments.ts';
import type { Call } from '../executor.ts';
import { assemble, assembleWritten } from './assemble.ts';
import { Conditions } from './conditions.ts';
import { type Fault, tell } from './faults.ts';
import { introspector } from './introspection.ts';
import { Names } from './names.ts';
import { Objects } from './objects.ts';
import { type Data, put, type Run } from './run.ts';
import { Subtypes } from './subtypes.ts';

const sdl = `
  type Query { named: [Named!]  thing: Thing!  things: [[Thing!]]!  person: Person  people: [Person]!  kind: Kind  count(of: Int): Int!  self: Query! }
  enum Kind { BOOK PEN }
  scalar Json
  interface Named { name(upper: Boolean): String!  kind: Kind }
  type Person implements Named { name(upper: Boolean): String!  kind: Kind  age: Int  friend: Person  best: Person!  tags: [String!]!  matrix: [[Int!]]  favourite: Thing }
  type Book implements Named { name(upper: Boolean): String!  kind: Kind  pages: Int!  author: Person!  price: Float }
  type Pen { kind: Kind!  owner: Person  used: Boolean!  data: Json  id: ID! }
  union Thing = Book | Pen`;
const schema = buildSchema(sdl);
const names = new Names({ supergraphSchema: schema, sdl });
const types = new Subtypes(schema);

/** Values as a subgraph may send them, right and wrong, of which a tree grows as graphql-js asks for them. */
const grow =
  (seed: number, faults: boolean): GraphQLFieldResolver<Data, unknown> =>
  (source, _args, _context, { path, returnType, fieldNodes: [node] }) => {
    let place = '';
    for (let at: typeof path | undefined = path; at; at = at.prev) place += ` ${at.key}`;
    const value = make(returnType, hash(`${seed}${place}`), faults);
    if (node) put(source, names.fetched(node), value);
    return value;
  };

function make(type: GraphQLOutputType, h: number, faults: boolean): unknown {
  if (faults && h % (isNonNullType(type) ? 29 : 7) === 0) return h % 2 ? null : undefined;
  const nullable = getNullableType(type);
  const wrong = faults && h % 19 === 0;
  if (isListType(nullable)) return wrong ? 5 : Array.from({ length: h % 4 }, (_, i) => make(nullable.ofType, hash(`${h} ${i}`), faults));
  if (isEnumType(nullable)) return wrong ? 'NONE' : h % 2 ? 'BOOK' : 'PEN';
  if (!isLeafType(nullable)) return { __typename: wrong ? 'Query' : typeName(nullable.name, h) };
  switch (nullable.name) {
    case 'Int':
      return wrong ? [1.5, 2 ** 40, 'x'][h % 3] : h % 100;
    case 'Float':
      return wrong ? 'x' : h / 8;
    case 'Boolean':
      return wrong ? 'yes' : h % 2 === 0;
    case 'String':
      return wrong ? {} : `text ${h % 9}`;
    case 'ID':
      return wrong ? 1.5 : `id-${h % 9}`;
    default:
      return h % 2 ? { any: [h] } : 'json';
  }
}

const typeName = (type: string, h: number) =>
  type === 'Named' ? ['Person', 'Book'][h % 2] : type === 'Thing' ? ['Book', 'Pen'][h % 2] : type;

const call: Call = { principal: { kind: 'nobody' }, requestId: 'r', deadline: 0 };

test.each([
  ['closures', assemble, false],
  ['closures, with faults', assemble, true],
  ['written functions', assembleWritten, false],
  ['written functions, with faults', assembleWritten, true],
])('answers are completed as graphql-js completes them, in its order: by %s', (_, by, faults) => {
  let compared = 0;
  let told = 0;
  const property = fc.property(fc.array(fc.nat(1_000), { minLength: 80, maxLength: 80 }), fc.nat(), (numbers, seed) => {
    const { query, variables } = generate(schema, drawFrom(numbers), { depth: 5, mutation: false, oddNames: numbers[0] === 1 });
    const document = parse(query);
    const operation = getOperationAST(document);
    const root = schema.getQueryType();
    if (!operation || !root || validate(schema, document).length) return;
    compared++;
    const rootValue: Data = {};
    const fieldResolver = grow(seed, faults);
    const expected = executeSync({ schema, document, variableValues: variables, rootValue, fieldResolver });

    const fragments = fragmentsOf(document);
    const yes = new Conditions(operation, document, undefined).decide(variables);
    if (yes instanceof Error) throw yes;
    const objects = new Objects(schema, { fragments, types, yes, denies: false }, names, introspector(schema, operation, fragments), by);
    const run: Run = {
      data: rootValue,
      variables,
      yes,
      call,
      errors: [],
      explained: [],
      viewerAsked: false,
      text: undefined,
      passes: false,
    };
    const found: Fault[] = [];
    const data = objects.compile(root, [operation.selectionSet], 'Query')(rootValue, { faults: found, variables }) ?? null;
    tell(found, run, () => {});
    told += run.errors.length;

    expect(JSON.stringify(data), query).toBe(JSON.stringify(expected.data));
    const places = (errors: readonly { path?: readonly (string | number)[] | undefined }[] = []) =>
      errors.map(({ path }) => path?.join('.'));
    expect(places(run.errors), query).toEqual(places(expected.errors));
  });
  fc.assert(property, { numRuns: 1_500, seed: 1 });
  expect(compared).toBeGreaterThan(1_100);
  if (faults) expect(told).toBeGreaterThan(400);
  else expect(told).toBe(0);
});
