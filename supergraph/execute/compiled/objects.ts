import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type SelectionSetNode,
} from 'graphql';
import type { Assemble, Field } from './assemble.ts';
import { type Collected, collectFields, isFallen, type Selections } from './collect.ts';
import type { Introspect } from './introspection.ts';
import { plainTest } from './leaves.ts';
import type { Names } from './names.ts';
import { compileValue, invalid, type Project } from './project.ts';
import { isData, isInherited, own } from './run.ts';

/** Compiles the objects of an operation's answer under one decision of its conditions. */
export class Objects {
  readonly #schema: GraphQLSchema;
  readonly #selections: Selections;
  readonly #names: Names;
  readonly #introspect: Introspect;
  readonly #assemble: Assemble;

  constructor(schema: GraphQLSchema, selections: Selections, names: Names, introspect: Introspect, assemble: Assemble) {
    this.#schema = schema;
    this.#selections = selections;
    this.#names = names;
    this.#introspect = introspect;
    this.#assemble = assemble;
  }

  compile = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[], coordinate: string): Project => {
    if (!isAbstractType(type)) return this.#assemble(this.#fields(type, sets), coordinate);
    const byType = new Map<string, Project>();
    return (value, projection) => {
      if (!isData(value)) return invalid(projection, coordinate, 'object', value);
      const { __typename: name } = value;
      // without a type name, what is asked of every type is known to be there
      const key = typeof name === 'string' ? name : type.name;
      let project = byType.get(key);
      if (!project) {
        const actual = this.#schema.getType(key);
        const fits = isCompositeType(actual) && (actual === type || (!isUnionType(actual) && this.#schema.isSubType(type, actual)));
        if (!fits) return invalid(projection, coordinate, String(type), name);
        project = this.#assemble(this.#fields(actual, sets), coordinate);
        byType.set(key, project);
      }
      return project(value, projection);
    };
  };

  #fields(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Field[] {
    return [...collectFields(type.name, sets, this.#selections)].map(([key, collected]) => ({ key, ...this.#field(type, key, collected) }));
  }

  #field(type: GraphQLCompositeType, key: string, { nodes, denied }: Collected): Omit<Field, 'key'> {
    const [node] = nodes;
    const name = node?.name.value ?? key;
    const coordinate = `${type.name}.${name}`;
    if (name === '__typename') {
      if (isObjectType(type)) return { read: () => type.name };
      return { read: (_, projection) => invalid(projection, coordinate, 'object type', type.name) };
    }
    if (name === '__schema' || name === '__type') return { read: (_, { variables }) => this.#introspect(nodes, variables) };
    const field = isUnionType(type) ? undefined : type.getFields()[name];
    if (!field || !node) throw new Error(`There is no field ${coordinate}.`);
    if (denied || isFallen(nodes, this.#selections)) return { read: () => (isNonNullType(field.type) ? undefined : null) };
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const project = compileValue(field.type, sets, coordinate, this.compile);
    const fetched = this.#names.fetched(node);
    if (isInherited(fetched)) return { read: (data, projection) => project(own(data, fetched), projection) };
    const leaf = getNullableType(field.type);
    const test = isLeafType(leaf) ? plainTest(leaf) : undefined;
    return { read: (data, projection) => project(data[fetched], projection), plain: test && { fetched, test } };
  }
}
