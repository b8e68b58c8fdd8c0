import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  getArgumentValues,
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
import { type Eventually, isPromise, type Path, pathToArray, type Run } from './run.ts';

/** Answers one field of an object: calls the resolver and completes what it gives. */
export interface CompiledField {
  readonly responseName: string;
  execute(run: Run, source: unknown, path: Path | undefined): Eventually<unknown>;
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

  return {
    responseName,
    execute(run, source, prev) {
      const path: Path = { prev, key: responseName, typename: parentType.name };
      try {
        const info = new Info(facts, run, path);
        const result = resolve(source, argumentsOf(run), run.contextValue, info);
        const completed = isPromise(result) ? result.then((value) => complete(run, value, path, info)) : complete(run, result, path, info);
        return isPromise(completed) ? completed.then(undefined, (raw: unknown) => failed(run, raw, path)) : completed;
      } catch (raw) {
        return failed(run, raw, path);
      }
    },
  };
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
