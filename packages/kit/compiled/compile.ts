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
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { conditionVariables, type Selecting } from './collect.ts';
import type { FieldFacts } from './info.ts';
import { type ExecuteObject, objectExecutor, serialExecutor } from './object.ts';
import { type Eventually, isPromise, type Run } from './run.ts';

/** What the compilers of one variant share. */
export interface Compiling {
  readonly selecting: Selecting;
  readonly facts: Omit<FieldFacts, 'fieldName' | 'fieldNodes' | 'returnType' | 'parentType'>;
}

export interface CompiledOperation {
  /** Synchronous when every resolver was. Never throws: what fails is in `errors`. */
  execute(contextValue: unknown, variables: Readonly<Record<string, unknown>>, rootValue?: unknown): Eventually<ExecutionResult>;
}

const MAX_VARIANTS = 64;

/** Compiles a validated query or mutation; throws GraphQLError when there is no such operation. */
export function compileOperation(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): CompiledOperation {
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
  const variants = new LRUCache<string, ExecuteObject>({ max: MAX_VARIANTS });
  const variantFor = (variables: Record<string, unknown>): ExecuteObject => {
    const key = conditions.map((name) => (variables[name] ? '1' : '0')).join('');
    const known = variants.get(key);
    if (known) return known;
    const values = Object.fromEntries(conditions.map((name) => [name, variables[name]]));
    const compiling: Compiling = { selecting: { schema, fragments, conditions: values }, facts: { schema, fragments, operation } };
    const made = (operation.operation === 'mutation' ? serialExecutor : objectExecutor)(compiling, type, [operation.selectionSet]);
    variants.set(key, made);
    return made;
  };

  return {
    execute(contextValue, raw, rootValue) {
      const { coerced, errors: refused } = coerce(schema, operation, raw);
      if (refused) return { errors: refused };
      const run: Run = { rootValue, contextValue, variables: coerced, errors: [] };
      const done = (data: Record<string, unknown> | null): ExecutionResult => (run.errors.length ? { errors: run.errors, data } : { data });
      const failed = (error: unknown): ExecutionResult => {
        run.errors.push(error instanceof GraphQLError ? error : new GraphQLError(String(error)));
        return done(null);
      };
      try {
        const data = variantFor(coerced)(run, rootValue, undefined);
        return isPromise(data) ? data.then(done, failed) : done(data);
      } catch (error) {
        return failed(error);
      }
    },
  };
}

function coerce(schema: GraphQLSchema, operation: OperationDefinitionNode, raw: Readonly<Record<string, unknown>>) {
  if (!operation.variableDefinitions?.length) return { coerced: {}, errors: undefined };
  return getVariableValues(schema, operation.variableDefinitions, raw, { maxErrors: 50 });
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
}
