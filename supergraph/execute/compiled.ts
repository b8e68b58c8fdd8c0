import { GraphQLError, getOperationAST, type SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { fragmentsOf } from '../graph/fragments.ts';
import type { Graph } from '../graph/graph.ts';
import { AnswerNames } from './compiled/answer-names.ts';
import { type Assemble, assemble, assembleWritten } from './compiled/assemble.ts';
import type { Compiler } from './compiled/compiler.ts';
import { Conditions } from './compiled/conditions.ts';
import { type Fault, tell } from './compiled/faults.ts';
import { introspector } from './compiled/introspection.ts';
import { Names } from './compiled/names.ts';
import { Objects } from './compiled/objects.ts';
import { inOrder } from './compiled/order.ts';
import { Passing } from './compiled/passing.ts';
import { compilePlan, isContextual } from './compiled/plan.ts';
import type { Project } from './compiled/project.ts';
import { Provided } from './compiled/provided.ts';
import type { Run } from './compiled/run.ts';
import { Subtypes } from './compiled/subtypes.ts';
import type { OnMasked } from './errors.ts';
import type { Execution, Executor, Outcome, Planned, SendNow } from './executor.ts';

/** Shapes of an answer that are kept per operation: one for each way its conditions have been decided. */
const VARIANTS = 32;
/** Answers of one shape after which a function is written for it. */
const WRITTEN_AFTER = 32;

/** An operation under one decision of its conditions. */
interface Variant {
  readonly yes: ReadonlySet<string>;
  project: Project;
  uses: number;
  /** What the only fetch brings may be answered as it is. */
  readonly passes: boolean;
}

interface Shared extends Omit<Compiler, 'answerNames' | 'provided' | 'contextual'> {
  /** Of what clients see. */
  readonly answerTypes: Subtypes;
  readonly writtenAfter: number;
}

/** Compiles plans to closures. Expects those of `planApart`. */
export function compiledExecutor(graph: Graph, send: SendNow, onMasked: OnMasked, writtenAfter = WRITTEN_AFTER): Executor {
  const types = new Subtypes(graph.supergraphSchema);
  const shared: Shared = {
    graph,
    send,
    onMasked,
    types,
    names: new Names(graph),
    answerTypes: new Subtypes(graph.apiSchema),
    writtenAfter,
  };
  return (planned) => compile(planned, shared);
}

function compile({ plan, answer, operationName, denies }: Planned, shared: Shared): Execution {
  const { apiSchema } = shared.graph;
  const operation = getOperationAST(answer, operationName);
  const root = operation && apiSchema.getRootType(operation.operation);
  if (!operation || !root) throw new GraphQLError('There is no such operation.', { extensions: { code: 'BAD_REQUEST' } });
  const fragments = fragmentsOf(answer);
  const sets: SelectionSetNode[] = [operation.selectionSet];
  const node = inOrder(plan.node, sets, fragments);
  const compiler: Compiler = {
    ...shared,
    answerNames: new AnswerNames(answer, operation, shared.names),
    provided: node && new Provided(node),
    contextual: node !== undefined && isContextual(node),
  };
  const conditions = new Conditions(operation, answer, node);
  const step = node && compilePlan(node, [], compiler);
  const introspect = introspector(apiSchema, operation, fragments);
  const asked = { fragments, types: shared.answerTypes };
  const passing = new Passing({ graph: shared.graph, node, root, sets, asked, types: shared.types });
  const variants = new LRUCache<string, Variant>({ max: VARIANTS });
  const shape = (yes: ReadonlySet<string>, by: Assemble): Project => {
    const selections = { ...asked, yes, denies };
    return new Objects(apiSchema, selections, shared.names, introspect, by).compile(root, sets, root.name);
  };
  const variantOf = (yes: ReadonlySet<string>): Variant => {
    const key = conditions.key(yes);
    const known = variants.get(key);
    if (known) return known;
    const variant = { yes, project: shape(yes, assemble), uses: 0, passes: !denies && passing.passes(yes) };
    variants.set(key, variant);
    return variant;
  };

  return (variables, call): Promise<Outcome> => {
    const decided = conditions.decide(variables);
    if (decided instanceof GraphQLError) return Promise.resolve({ errors: [decided] });
    const variant = variantOf(decided);
    const { yes } = variant;
    if (++variant.uses === shared.writtenAfter) variant.project = shape(yes, assembleWritten);
    const { passes } = variant;
    const run: Run = { data: undefined, text: undefined, passes, variables, yes, call, errors: [], explained: [], viewerAsked: false };
    const finish = (): Outcome => {
      if (run.text !== undefined) return { data: run.text };
      const faults: Fault[] = [];
      const data = variant.project(run.data ?? {}, { faults, variables }) ?? null;
      if (faults.length) tell(faults, run, shared.onMasked);
      return { data: JSON.stringify(data), errors: run.errors.length ? run.errors : undefined, viewerAsked: run.viewerAsked };
    };
    try {
      const waiting = step?.(run);
      return waiting ? waiting.then(finish) : Promise.resolve(finish());
    } catch (error) {
      return Promise.reject(error);
    }
  };
}
