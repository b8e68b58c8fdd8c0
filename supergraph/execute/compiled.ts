import { type FragmentDefinitionNode, GraphQLError, getOperationAST, Kind, type SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Graph } from '../graph/graph.ts';
import type { Compiler } from './compiled/compiler.ts';
import { Conditions } from './compiled/conditions.ts';
import { type Fault, tell } from './compiled/faults.ts';
import { introspector } from './compiled/introspection.ts';
import { Names } from './compiled/names.ts';
import { Objects } from './compiled/objects.ts';
import { compilePlan, isContextual } from './compiled/plan.ts';
import type { Project } from './compiled/project.ts';
import type { Run } from './compiled/run.ts';
import { Subtypes } from './compiled/subtypes.ts';
import type { OnMasked } from './errors.ts';
import type { Execution, Executor, Outcome, Planned, Send } from './executor.ts';

/** Shapes of an answer that are kept per operation: one for each way its conditions have been decided. */
const VARIANTS = 32;

/** Compiles plans to closures. Expects those of `planApart`. */
export function compiledExecutor(graph: Graph, send: Send, onMasked: OnMasked): Executor {
  const shared = { graph, send, onMasked, types: new Subtypes(graph.supergraphSchema), names: new Names(graph) };
  const answerTypes = new Subtypes(graph.apiSchema);
  return (planned) => {
    const contextual = planned.plan.node !== undefined && isContextual(planned.plan.node);
    return compile(planned, { ...shared, contextual }, answerTypes);
  };
}

function compile({ plan, answer, operationName, denies }: Planned, compiler: Compiler, types: Subtypes): Execution {
  const { apiSchema } = compiler.graph;
  const operation = getOperationAST(answer, operationName);
  const root = operation && apiSchema.getRootType(operation.operation);
  if (!operation || !root) throw new GraphQLError('There is no such operation.', { extensions: { code: 'BAD_REQUEST' } });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of answer.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const conditions = new Conditions(operation, answer, plan.node);
  const step = plan.node && compilePlan(plan.node, [], compiler);
  const introspect = introspector(apiSchema, operation, fragments);
  const sets: SelectionSetNode[] = [operation.selectionSet];
  const variants = new LRUCache<string, Project>({ max: VARIANTS });
  const projector = (yes: ReadonlySet<string>): Project => {
    const key = conditions.key(yes);
    let project = variants.get(key);
    if (!project) {
      project = new Objects(apiSchema, { fragments, types, yes, denies }, compiler.names, introspect).compile(root, sets, root.name);
      variants.set(key, project);
    }
    return project;
  };

  return async (variables, call): Promise<Outcome> => {
    const yes = conditions.decide(variables);
    if (yes instanceof GraphQLError) return { errors: [yes] };
    const run: Run = { data: undefined, variables, yes, call, errors: [], explained: [], viewerAsked: false };
    await step?.(run);
    const faults: Fault[] = [];
    const data = projector(run.yes)(run.data ?? {}, { faults, variables }) ?? null;
    if (faults.length) tell(faults, run, compiler.onMasked);
    return { data: JSON.stringify(data), errors: run.errors.length ? run.errors : undefined, viewerAsked: run.viewerAsked };
  };
}
