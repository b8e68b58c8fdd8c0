import {
  defaultFieldResolver,
  type FieldNode,
  GraphQLBoolean,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLObjectType,
  GraphQLString,
  getArgumentValues,
  getNullableType,
  isLeafType,
  isNonNullType,
  Kind,
  locatedError,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import type { Compiling } from './compile.ts';
import { type Complete, completing, selectionSets } from './complete.ts';
import { completingEntities } from './entities.ts';
import { type FieldFacts, Info } from './info.ts';
import { type Eventually, isPromise, type Path, pathToArray, type Run, whenThere } from './run.ts';

/** Answers one field of an object: calls the resolver and completes what it gives. */
export interface CompiledField {
  readonly responseName: string;
  execute(run: Run, source: unknown, path: Path | undefined): Eventually<unknown>;
  /** No resolver need be called for it. */
  readonly plain?: Plain | Constant | undefined;
}

/** A leaf that is a property of its object. */
export interface Plain {
  readonly property: string;
  /** A test in JavaScript that holds for most values that are answered as they are, and for no other; absent: there is none. */
  readonly test?: ((name: string) => string) | undefined;
  /** Answers the property, whatever it is. */
  answer(run: Run, source: object, path: Path | undefined, property: unknown): Eventually<unknown>;
}

interface Constant {
  readonly constant: string;
}

/** A field that the type does not have is left out, as graphql-js does: null. */
export function compileField(
  compiling: Compiling,
  parentType: GraphQLObjectType,
  responseName: string,
  nodes: readonly FieldNode[],
): CompiledField | null {
  const [node] = nodes;
  const definition = node && fieldDefinition(compiling, parentType, node.name.value);
  if (!definition) return null;
  const facts: FieldFacts = { ...compiling.facts, fieldName: definition.name, fieldNodes: nodes, returnType: definition.type, parentType };
  const entities =
    definition.name === '_entities' && parentType === compiling.facts.schema.getQueryType()
      ? completingEntities(compiling, facts, selectionSets(nodes))
      : undefined;
  const resolve: GraphQLFieldResolver<unknown, unknown> = entities ? representations : (definition.resolve ?? defaultFieldResolver);
  const argumentsOf = compileArguments(definition, node);
  const complete: Complete = entities ?? completing(compiling, definition.type, facts);
  const nullable = !isNonNullType(definition.type);

  const failed = (run: Run, raw: unknown, path: Path): null => {
    const error = locatedError(raw, nodes, pathToArray(path));
    if (!nullable) throw error;
    run.errors.push(error);
    return null;
  };
  const settle = (run: Run, result: unknown, path: Path, info: Info): Eventually<unknown> => {
    const completed = isPromise(result)
      ? whenThere(result, (value) => complete(run, value, path, info))
      : complete(run, result, path, info);
    return completed instanceof Promise ? completed.then(undefined, (raw: unknown) => failed(run, raw, path)) : completed;
  };

  const execute: CompiledField['execute'] = (run, source, prev) => {
    const path: Path = { prev, key: responseName, typename: parentType.name };
    try {
      const info = new Info(facts, run, path);
      return settle(run, resolve(source, argumentsOf(run), run.contextValue, info), path, info);
    } catch (raw) {
      return failed(run, raw, path);
    }
  };
  if (definition === TypeNameMetaFieldDef) return { responseName, execute, plain: { constant: parentType.name } };
  const leaf = getNullableType(definition.type);
  if (resolve !== defaultFieldResolver || !isLeafType(leaf)) return { responseName, execute };

  const slowly: Plain['answer'] = (run, source, prev, property) => {
    const path: Path = { prev, key: responseName, typename: parentType.name };
    try {
      const info = new Info(facts, run, path);
      const result: unknown = typeof property === 'function' ? property.call(source, argumentsOf(run), run.contextValue, info) : property;
      return settle(run, result, path, info);
    } catch (raw) {
      return failed(run, raw, path);
    }
  };
  const answer: Plain['answer'] = (run, source, prev, property) => {
    if (property === null || property === undefined) return nullable ? null : slowly(run, source, prev, property);
    if (typeof property === 'function' || isPromise(property) || property instanceof Error) return slowly(run, source, prev, property);
    try {
      const serialized = leaf.serialize(property);
      if (serialized !== null && serialized !== undefined) return serialized;
    } catch {
      // said again, and located, by the slow way
    }
    return slowly(run, source, prev, property);
  };
  return { responseName, execute, plain: { property: definition.name, test: plainTest(leaf), answer } };
}

/** Scalars of the language itself whose values are mostly answered as they are. */
function plainTest(type: GraphQLLeafType): Plain['test'] {
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (name) => `typeof ${name} === 'string'`;
    case GraphQLInt:
      return (name) => `typeof ${name} === 'number' && (${name} | 0) === ${name}`;
    case GraphQLFloat:
      return (name) => `Number.isFinite(${name})`;
    case GraphQLBoolean:
      return (name) => `typeof ${name} === 'boolean'`;
    default:
      return undefined;
  }
}

const representations: GraphQLFieldResolver<unknown, unknown> = (_source, input) => input.representations;

function fieldDefinition(
  { facts: { schema } }: Compiling,
  parentType: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parentType === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parentType.getFields()[name];
}

/** Arguments without variables are read once, where sharing them between calls can't be seen. */
function compileArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): (run: Run) => Record<string, unknown> {
  if (!definition.args.length) return () => ({});
  const dynamic = (run: Run) => getArgumentValues(definition, node, run.variables);
  if (usesVariables(node)) return dynamic;
  try {
    const constant = getArgumentValues(definition, node, {});
    const plain = Object.values(constant).every((value) => typeof value !== 'object' || value === null);
    return plain ? () => ({ ...constant }) : dynamic;
  } catch {
    return dynamic; // refused at every call, as an error of the field
  }
}

function usesVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      [Kind.VARIABLE]() {
        found = true;
      },
    });
  }
  return found;
}
