import { buildSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { buildSchema, type ExecutionResult, execute, type GraphQLSchema, isObjectType, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileOperation } from './compile.ts';

const schema = buildSchema(`
  type Query { person(id: ID = "1"): Person  people(first: Int!): [Person!]  things(kind: Kind, in: Filter): [Thing]!  named: [Named!]!  text(value: String, list: [Int!]): String  broken: Person! }
  type Mutation { set(to: Int!): Int!  bump: Counter }
  type Counter { at: Int  next: Counter! }
  enum Kind { BOOK PEN }
  input Filter { a: Int = 7  and: [Filter!]  kind: Kind }
  interface Named { name(upper: Boolean): String! }
  type Person implements Named { name(upper: Boolean): String!  age: Int  friend: Person  friends: [Person]  tags: [String!]!  matrix: [[Int!]]  favourite: Thing  strict: [Person!]! }
  type Book implements Named { name(upper: Boolean): String!  pages: Int!  author: Person! }
  type Pen { colour: String  owner: Person }
  union Thing = Book | Pen
`);

/** A world whose values come, late or not, as null or error or value, by a number that each path hashes to. */
function attach(target: GraphQLSchema, seed: number, faults: boolean): void {
  for (const type of Object.values(target.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (_source, args, _context, info) => {
        const path: string[] = [];
        for (let at: typeof info.path | undefined = info.path; at; at = at.prev) path.push(String(at.key));
        const n = hash(`${seed} ${path.join('.')} ${JSON.stringify(args)}`);
        const value = faults && n % 11 === 0 ? new Error(`fault ${n}`) : faults && n % 7 === 0 ? null : make(String(info.returnType), n);
        if (faults && n % 13 === 0) throw new Error(`thrown ${n}`);
        if (n % 3 !== 0) return value;
        return n % 5 === 0 && value instanceof Error ? Promise.reject(value) : Promise.resolve(value);
      };
    }
  }
  for (const name of ['Thing', 'Named']) {
    const type = target.getType(name);
    if (type && 'resolveType' in type)
      type.resolveType = (value: { n: number }) =>
        name === 'Named' ? (value.n % 2 ? 'Person' : 'Book') : value.n % 2 ? 'Book' : value.n % 5 ? 'Pen' : Promise.resolve('Pen');
  }
}

/** The same world, but its values are properties of objects: no resolvers are needed below the roots. */
function attachProperties(target: GraphQLSchema, seed: number, faults: boolean): void {
  attach(target, seed, faults);
  for (const type of Object.values(target.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === target.getQueryType()) continue;
    for (const field of Object.values(type.getFields())) delete field.resolve;
  }
}

const PROPERTIES: Record<string, string> = {
  name: 'String!',
  age: 'Int',
  friend: 'Person',
  friends: '[Person]',
  tags: '[String!]!',
  matrix: '[[Int!]]',
  favourite: 'Thing',
  strict: '[Person!]!',
  pages: 'Int!',
  author: 'Person!',
  colour: 'String',
  owner: 'Person',
};

/** An object whose properties are values, promises, functions or errors, by its number. */
function withProperties(n: number): object {
  const made = { n };
  for (const [name, type] of Object.entries(PROPERTIES)) {
    const m = hash(`${n} ${name}`);
    const odd = n >= FAULTY;
    const value = () =>
      odd && m % 11 === 0
        ? new Error(`fault ${m}`)
        : odd && m % 7 === 0
          ? null
          : odd && m % 17 === 0
            ? { wrong: m }
            : make(type, m % FAULTY, odd);
    Object.defineProperty(made, name, {
      enumerable: true,
      get: () => {
        if (m % 5 === 0) {
          return (args: object) => {
            if (odd && m % 3 === 0) throw new Error(`thrown ${m}`);
            return m % 2
              ? value()
              : Promise.resolve(JSON.stringify(args) === '{}' ? value() : type === 'String!' ? JSON.stringify(args) : value());
          };
        }
        return m % 4 === 0 ? Promise.resolve(value()) : value();
      },
    });
  }
  return made;
}
/** Numbers of objects with faults are larger. */
const FAULTY = 1_000_000;

function make(type: string, n: number, odd = false): unknown {
  const base = type.replace(/!$/, '');
  if (base.startsWith('['))
    return Array.from({ length: n % 4 }, (_, i) =>
      n % 17 === 0 && i === 1 ? Promise.resolve(make(base.slice(1, -1), n + i, odd)) : make(base.slice(1, -1), n + i, odd),
    );
  if (base === 'Int') return n % 1000;
  if (base === 'String') return `s${n % 100}`;
  return world === 'resolvers' ? { n } : withProperties((n % FAULTY) + (odd || world === 'faulty properties' ? FAULTY : 0));
}
let world: 'resolvers' | 'properties' | 'faulty properties' = 'resolvers';

function hash(text: string): number {
  let h = 2_166_136_261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16_777_619) >>> 0;
  return h;
}

const FIELDS: Record<string, [string, string | null][]> = {
  Query: [
    ['person', 'Person'],
    ['person(id: $id)', 'Person'],
    ['people(first: $n)', 'Person'],
    ['things', 'Thing'],
    ['things(kind: BOOK, in: {and: [{a: $n}]})', 'Thing'],
    ['named', 'Named'],
    ['text(value: "x")', null],
    ['text(value: $t, list: [1, $n])', null],
    ['broken', 'Person'],
    ['__typename', null],
    ['__type(name: "Book") { name fields { name } }', null],
  ],
  Person: [
    ['name', null],
    ['name(upper: $yes)', null],
    ['age', null],
    ['friend', 'Person'],
    ['friends', 'Person'],
    ['tags', null],
    ['matrix', null],
    ['favourite', 'Thing'],
    ['strict', 'Person'],
    ['__typename', null],
  ],
  Book: [
    ['name', null],
    ['pages', null],
    ['author', 'Person'],
    ['__typename', null],
  ],
  Pen: [
    ['colour', null],
    ['owner', 'Person'],
    ['__typename', null],
  ],
  Thing: [['__typename', null]],
  Named: [
    ['name', null],
    ['name(upper: true)', null],
    ['__typename', null],
  ],
};
const CONCRETE: Record<string, string[]> = {
  Thing: ['Book', 'Pen', 'Named'],
  Named: ['Person', 'Book'],
  Person: ['Person', 'Named'],
  Book: ['Book'],
  Pen: ['Pen'],
};

/** A random selection on a type, as text; random numbers are drawn from one list, so that fast-check can shrink it. */
function selection(type: string, draw: (below: number) => number, depth: number): string {
  const options = FIELDS[type] ?? [];
  const parts = Array.from({ length: 1 + draw(4) }, () => {
    const condition = ['', '', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: false)', ' @skip(if: $yes) @include(if: $no)'][
      draw(7)
    ];
    if (depth > 0 && type !== 'Query' && draw(4) === 0) {
      const on = CONCRETE[type]?.[draw(CONCRETE[type].length)] ?? type;
      return `... on ${on}${condition} { ${selection(on, draw, depth - 1)} }`;
    }
    const [field = '__typename', target = null] = options[draw(options.length)] ?? [];
    if (target && depth <= 0) return '__typename';
    // one alias per field text, so that equal response names can be merged
    const alias = field.includes('(') || draw(3) === 0 ? `a${hash(type + field) % 1000}: ` : '';
    return `${alias}${field}${field.includes('{') ? '' : condition}${target ? ` { ${selection(target, draw, depth - 1)} }` : ''}`;
  });
  return parts.join(' ');
}

const sorted = ({ data, errors }: ExecutionResult) => ({
  data: JSON.parse(JSON.stringify(data ?? null)),
  errors: (errors ?? []).map(({ message, path }) => `${path?.join('.')}: ${message}`).sort(),
});

/** Errors below a value that is null anyway depend on who was faster: the spec lets either be reported. */
const certain = (result: ReturnType<typeof sorted>) => ({
  ...result,
  errors: [...new Set(result.errors.map((line) => line.slice(0, line.indexOf(':'))))].filter(
    (path) => nearestNull(result.data, path) === path || nearestNull(result.data, path) === null,
  ),
});
function nearestNull(data: unknown, path: string): string | null {
  let at: unknown = data;
  const walked: string[] = [];
  for (const key of path.split('.')) {
    if (at === null) return walked.join('.');
    walked.push(key);
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  }
  return at === null ? walked.join('.') : null;
}

// graphql-js itself leaves rejections unheard when an item of a list throws while another waits; ours may leave none
const unheard: unknown[] = [];
const listeners = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => {
    if (!(reason instanceof Error && reason.stack?.includes('graphql/execution/execute.js'))) unheard.push(reason);
  });
});
afterAll(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of listeners) process.on('unhandledRejection', listener);
  expect(unheard).toEqual([]);
});

describe('compiled execution answers as graphql-js does', () => {
  const worlds = [false, true].flatMap((faults) =>
    ['resolvers', 'properties'].flatMap((of) => [Number.POSITIVE_INFINITY, 0].map((writtenAfter) => ({ faults, of, writtenAfter }))),
  );
  for (const { faults, of, writtenAfter } of worlds) {
    const how = `from ${of}, ${writtenAfter ? 'by closures' : 'by functions written for them'}`;
    it(`over random operations ${faults ? 'with nulls, thrown and late errors' : 'without faults'} ${how}`, async () => {
      world = of === 'resolvers' ? 'resolvers' : faults ? 'faulty properties' : 'properties';
      let compared = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.nat(1_000), { minLength: 60, maxLength: 60 }),
          fc.boolean(),
          fc.boolean(),
          fc.nat(),
          async (numbers, yes, no, seed) => {
            let i = 0;
            const draw = (below: number) => (numbers[i++ % numbers.length] ?? 0) % below;
            const text = `query ($id: ID, $t: String, $n: Int!, $yes: Boolean!, $no: Boolean!) { ${selection('Query', draw, 4)} uses: text(value: $t, list: [$n]) @include(if: $yes) @skip(if: $no) usesId: person(id: $id) { name } }`;
            const document = parse(text);
            if (validate(schema, document).length) return;
            compared++;
            (of === 'resolvers' ? attach : attachProperties)(schema, seed, faults);
            const variables = { id: 'q', t: 'r', n: 3, yes, no };
            const expected = sorted(await execute({ schema, document, variableValues: variables }));
            const compiled = compileOperation(schema, document, undefined, writtenAfter);
            for (let runs = writtenAfter ? 0 : 2; runs > 0; runs--) await compiled.execute({}, variables);
            const actual = sorted(await compiled.execute({}, variables));
            expect(actual.data, text).toEqual(expected.data);
            expect(Object.keys(actual.data ?? {})).toEqual(Object.keys(expected.data ?? {}));
            if (faults) expect(certain(actual).errors, text).toEqual(certain(expected).errors);
            else expect(actual.errors).toEqual(expected.errors);
          },
        ),
        { numRuns: 2_500 },
      );
      expect(compared).toBeGreaterThan(1_500);
    });
  }

  it('for variables that do not fit, unknown names, defaults of absent variables, and aliases that are no ordinary keys', async () => {
    world = 'resolvers';
    attach(schema, 1, false);
    const cases: [string, Record<string, unknown>?, string?][] = [
      ['query ($f: Filter) { things(in: $f) { __typename } }', { f: { a: 'x', and: [{ kind: 'NONE' }] } }],
      ['query ($f: Filter) { things(in: $f) { __typename } }', { f: { and: [{}, { and: [] }] } }],
      ['query ($n: Int!) { people(first: $n) { name } }', {}],
      ['query ($n: Int) { things(in: {a: $n}) { __typename } }', {}],
      ['query A { __typename } query B { text }', {}, 'B'],
      ['{ __proto__: text constructor: text }'],
      ['{ ...A } fragment A on Query { person { ...B } } fragment B on Person { name friend { ...C } } fragment C on Person { name }'],
      ['mutation { a: set(to: 1) b: set(to: 2) bump { at next { at } } }'],
      ['{ __schema { queryType { name } types { name kind } } }'],
    ];
    for (const [text, variables = {}, operationName] of cases) {
      const document = parse(text);
      const expected = sorted(await execute({ schema, document, variableValues: variables, ...(operationName ? { operationName } : {}) }));
      const actual = sorted(await compileOperation(schema, document, operationName).execute({}, variables));
      expect(actual, text).toEqual(expected);
    }
  });

  it('runs the root fields of a mutation one after the other', async () => {
    const order: string[] = [];
    const field = schema.getMutationType()?.getFields().set;
    if (!field) throw new Error('no field');
    field.resolve = async (_, { to }) => {
      order.push(`begin ${to}`);
      await new Promise((resolve) => setTimeout(resolve, 5 - to));
      order.push(`end ${to}`);
      return to;
    };
    await compileOperation(schema, parse('mutation { a: set(to: 1) b: set(to: 2) c: set(to: 3) }')).execute({}, {});
    expect(order).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'begin 3', 'end 3']);
  });
});

describe('entities', () => {
  const typeDefs = parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key"])
    type Query { a: A }
    type A @key(fields: "id") { id: ID!  name: String!  b: B }
    type B @key(fields: "id") { id: ID!  size: Int }
  `);
  const rows: Record<string, unknown> = { '1': { id: '1', name: 'one' }, '2': { id: '2', name: null }, '3': null, '4': new Error('gone') };
  const federated = buildSubgraphSchema([
    {
      typeDefs,
      resolvers: {
        A: {
          __resolveReference: async ({ id }: { id: string }) => {
            const row = rows[id];
            if (row instanceof Error) throw row;
            return row;
          },
          b: ({ id }: { id: string }) => ({ id }),
        },
      },
    },
  ]);

  it('are read by reference as the stock resolver does, each failing for itself', async () => {
    const document = parse(
      'query ($r: [_Any!]!, $yes: Boolean!) { _entities(representations: $r) { __typename ... on A { id name b @include(if: $yes) { id size } } ... on B { id size } } }',
    );
    const r = [...['1', '2', '3', '4', '1'].map((id) => ({ __typename: 'A', id })), { __typename: 'B', id: '9', size: 3 }];
    for (const yes of [true, false]) {
      const variables = { r, yes };
      const expected = sorted(await execute({ schema: federated, document, variableValues: variables }));
      expect(sorted(await compileOperation(federated, document).execute({}, variables))).toEqual(expected);
      expect(expected.errors).toHaveLength(2);
    }
  });

  it('of an unknown type lose the list, not the answer', async () => {
    const document = parse('query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }');
    const { data, errors } = await compileOperation(federated, document).execute({}, { r: [{ __typename: 'C', id: '1' }] });
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toMatch(/no entity type "C"/);
  });
});
