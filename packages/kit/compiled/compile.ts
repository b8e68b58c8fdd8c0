/**
 * GraphQL execution compiled into closures.
 *
 * Terms: a *document* is parsed and validated text; a *variant* is a document with the variables of its @skip and @include decided: its
 * fields are known, so resolvers, argument readers and completers are put together once and then only called. graphql-js does all coercion and is
 * the oracle of the tests.
 */
import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  print,
  type VariableDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { conditionVariables, type Selecting } from './collect.ts';
import type { FieldFacts } from './info.ts';
import { type ExecuteObject, objectExecutor, serialExecutor } from './object.ts';
import type { Eventually, Run } from './run.ts';

/** What the compilers of one variant share. */
export interface Compiling {
  readonly selecting: Selecting;
  /** Objects of one selection after which a function is written for it. */
  readonly writtenAfter: number;
  readonly facts: Omit<FieldFacts, 'fieldName' | 'fieldNodes' | 'returnType' | 'parentType'>;
}

export interface CompiledOperation {
  /** Synchronous when every resolver was. Never throws: what fails is in `errors`. */
  execute(contextValue: unknown, variables: Readonly<Record<string, unknown>>, rootValue?: unknown): Eventually<ExecutionResult>;
}

const MAX_VARIANTS = 64;
const WRITTEN_AFTER = 64;

/** Compiles a validated query or mutation; throws GraphQLError when there is no such operation. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
  writtenAfter = WRITTEN_AFTER,
): CompiledOperation {
  const operation = getOperationAST(document, operationName);
  if (!operation)
    throw new GraphQLError(
      operationName ? `Unknown operation named "${operationName}".` : 'Must provide operation name if query contains multiple operations.',
    );
  const type =
    operation.operation === 'query' ? schema.getQueryType() : operation.operation === 'mutation' ? schema.getMutationType() : null;
  if (!type) throw new GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`, { nodes: [operation] });

  const fragments = fragmentsOf(document);
  const conditions = conditionVariables(document);
  const coerce = coercing(schema, operation);
  const variants = new LRUCache<string, ExecuteObject>({ max: MAX_VARIANTS });
  const variantFor = (variables: Record<string, unknown>): ExecuteObject => {
    const key = conditions.map((name) => (variables[name] ? '1' : '0')).join('');
    const known = variants.get(key);
    if (known) return known;
    const values = Object.fromEntries(conditions.map((name) => [name, variables[name]]));
    const compiling: Compiling = {
      selecting: { schema, fragments, conditions: values },
      writtenAfter,
      facts: { schema, fragments, operation },
    };
    const made = (operation.operation === 'mutation' ? serialExecutor : objectExecutor)(compiling, type, [operation.selectionSet]);
    variants.set(key, made);
    return made;
  };

  return {
    execute(contextValue, raw, rootValue) {
      const { coerced, errors: refused } = coerce(raw);
      if (!coerced) return { errors: refused ?? [] };
      const run: Run = { rootValue, contextValue, variables: coerced, errors: [] };
      const done = (data: Record<string, unknown> | null): ExecutionResult => (run.errors.length ? { errors: run.errors, data } : { data });
      const failed = (error: unknown): ExecutionResult => {
        run.errors.push(error instanceof GraphQLError ? error : new GraphQLError(String(error)));
        return done(null);
      };
      try {
        const data = variantFor(coerced)(run, rootValue, undefined);
        return data instanceof Promise ? data.then(done, failed) : done(data);
      } catch (error) {
        return failed(error);
      }
    },
  };
}

type Coerce = (raw: Readonly<Record<string, unknown>>) => {
  readonly coerced?: Record<string, unknown>;
  readonly errors?: readonly GraphQLError[];
};

function coercing(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): Coerce {
  if (!variableDefinitions.length) return () => ({ coerced: {} });
  const all: Coerce = (raw) => getVariableValues(schema, variableDefinitions, raw, { maxErrors: 50 });
  const listed = variableDefinitions.filter((definition) => isListOfAny(schema, definition));
  if (!listed.length) return all;
  const names = listed.map(({ variable }) => variable.name.value);
  const others = variableDefinitions.filter((definition) => !listed.includes(definition));
  return (raw) => {
    const coerced = others.length ? getVariableValues(schema, others, raw) : { coerced: {} };
    if (!coerced.coerced) return all(raw);
    for (const name of names) {
      const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
      if (!Array.isArray(value) || value.includes(null) || value.includes(undefined)) return all(raw);
      coerced.coerced[name] = value;
    }
    return coerced;
  };
}

/** `[_Any!]!`, when such values are taken as they are: a list of representations may be long. */
function isListOfAny(schema: GraphQLSchema, { type, defaultValue }: VariableDefinitionNode): boolean {
  if (defaultValue || print(type) !== '[_Any!]!') return false;
  const any = schema.getType('_Any');
  const probe = {};
  return isScalarType(any) && any.parseValue(probe) === probe;
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
}
