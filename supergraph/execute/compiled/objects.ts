import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type SelectionSetNode,
} from 'graphql';
import { type Collected, collectFields, isFallen, type Selections } from './collect.ts';
import { within } from './faults.ts';
import type { Introspect } from './introspection.ts';
import type { Names } from './names.ts';
import { compileValue, invalid, type Project } from './project.ts';
import { type Data, isData, isInherited, own, put } from './run.ts';

interface Field {
  readonly key: string;
  /** Undefined: the whole object is null. */
  readonly read: (data: Data, projection: Parameters<Project>[1]) => unknown;
}

/** Compiles the objects of an operation's answer under one decision of its conditions. */
export class Objects {
  readonly #schema: GraphQLSchema;
  readonly #selections: Selections;
  readonly #names: Names;
  readonly #introspect: Introspect;

  constructor(schema: GraphQLSchema, selections: Selections, names: Names, introspect: Introspect) {
    this.#schema = schema;
    this.#selections = selections;
    this.#names = names;
    this.#introspect = introspect;
  }

  compile = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[], coordinate: string): Project => {
    if (!isAbstractType(type)) return asObject(this.#fields(type, sets), coordinate);
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
        project = asObject(this.#fields(actual, sets), coordinate);
        byType.set(key, project);
      }
      return project(value, projection);
    };
  };

  #fields(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Field[] {
    return [...collectFields(type.name, sets, this.#selections)].map(([key, collected]) => ({
      key,
      read: this.#read(type, key, collected),
    }));
  }

  #read(type: GraphQLCompositeType, key: string, { nodes, denied }: Collected): Field['read'] {
    const [node] = nodes;
    const name = node?.name.value ?? key;
    const coordinate = `${type.name}.${name}`;
    if (name === '__typename') {
      if (isObjectType(type)) return () => type.name;
      return (_, projection) => invalid(projection, coordinate, 'object type', type.name);
    }
    if (name === '__schema' || name === '__type') return (_, { variables }) => this.#introspect(nodes, variables);
    const field = isUnionType(type) ? undefined : type.getFields()[name];
    if (!field || !node) throw new Error(`There is no field ${coordinate}.`);
    if (denied || isFallen(nodes, this.#selections)) return () => (isNonNullType(field.type) ? undefined : null);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const project = compileValue(field.type, sets, coordinate, this.compile);
    const fetched = this.#names.fetched(node);
    if (isInherited(fetched)) return (data, projection) => project(own(data, fetched), projection);
    return (data, projection) => project(data[fetched], projection);
  }
}

function asObject(fields: readonly Field[], coordinate: string): Project {
  const inherited = fields.some(({ key }) => isInherited(key));
  return (value, projection) => {
    if (!isData(value)) return invalid(projection, coordinate, 'object', value);
    const { faults } = projection;
    const answer: Data = {};
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i];
      if (!field) continue;
      const before = faults.length;
      const part = field.read(value, projection);
      if (faults.length !== before) within(faults, before, field.key);
      if (part === undefined) return undefined;
      if (inherited) put(answer, field.key, part);
      else answer[field.key] = part;
    }
    return answer;
  };
}
