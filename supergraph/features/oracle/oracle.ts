import type { QueryPlan } from '@apollo/query-planner';
import type { SubgraphResponse } from '@lyceum/platform/transport.ts';
import { type DocumentNode, GraphQLError, getOperationAST, type OperationDefinitionNode, parse, validate } from 'graphql';
import { AnswerNames } from '../../execute/compiled/answer-names.ts';
import { Conditions } from '../../execute/compiled/conditions.ts';
import { Names } from '../../execute/compiled/names.ts';
import { compiledExecutor } from '../../execute/compiled.ts';
import { Unreachable } from '../../execute/errors.ts';
import type { Call, Executor, Fetch } from '../../execute/executor.ts';
import { stockExecutor } from '../../execute/stock.ts';
import { openGraph } from '../../graph/graph.ts';
import { createPlanner, type Planner } from '../../plan/planner.ts';
import { answer } from '../executors.ts';
import { difference } from './compare.ts';
import { decided, narrowed, renamed, withoutInterfaceNames } from './corrections.ts';
import { drawFrom } from './draw.ts';
import { generate } from './generate.ts';
import { mock, type World } from './mock.ts';

const call: Call = { principal: { kind: 'nobody' }, requestId: 'r', deadline: Number.POSITIVE_INFINITY };

function planned(planner: Planner, document: DocumentNode): QueryPlan | undefined {
  try {
    return planner(document, undefined);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return operation;
}

const has = (plan: QueryPlan, part: 'contextRewrites' | 'outputRewrites') => JSON.stringify(plan).includes(`"${part}":[`);

export type Verdict = 'same' | 'invalid' | 'unplannable' | 'known';

/** One operation, answered by both executors over the same world. Throws where they differ. */
export interface Oracle {
  /** Answers that went to the client as the subgraph wrote them. */
  readonly passed: number;
  compare(numbers: readonly number[], seed: number, faults: boolean): Promise<Verdict>;
}

/** Both executors over a supergraph whose subgraphs answer by hash. */
export function oracleOf(sdl: string, depth: number): Oracle {
  const graph = openGraph(sdl);
  const world: World = { seed: 0, faults: false };
  const schemas = new Map(
    [...graph.supergraph.subgraphs()].map((subgraph) => [subgraph.name, mock(subgraph.name, subgraph.toString(), world)]),
  );
  const subgraphs = [...schemas.keys()];
  let away: string | undefined;
  let sent = new Set<string>();
  let answered = new Map<string, string>();
  let passed = 0;
  // as the kit's subgraphs do: what has no errors is exact
  const byText = ({ data, errors }: SubgraphResponse): SubgraphResponse | undefined => {
    if (!data || errors) return undefined;
    passed++;
    return { dataText: JSON.stringify(data) };
  };
  const keyOf = ({ subgraph, query, variables }: Fetch) => `${subgraph} ${query} ${JSON.stringify(variables)}`;
  const send = async (fetch: Fetch): Promise<SubgraphResponse> => {
    const key = keyOf(fetch);
    sent.add(key);
    const schema = schemas.get(fetch.subgraph);
    if (!schema || fetch.subgraph === away) throw new Unreachable(fetch.subgraph, 'away');
    const response = await answer(schema, fetch);
    answered.set(key, JSON.stringify(response));
    return (fetch.byText && byText(response)) || response;
  };
  /** What has been asked for before, without waiting. */
  const sendAgain = (fetch: Fetch): SubgraphResponse => {
    const text = answered.get(keyOf(fetch));
    if (text === undefined) throw new Unreachable(fetch.subgraph, 'away');
    return JSON.parse(text);
  };
  const planner = createPlanner(graph);
  const interfaceObjects = sdl.includes('isInterfaceObject: true');
  const names = new Names(graph);
  const corrected = (below: boolean) =>
    stockExecutor(
      graph,
      async (fetch) => withoutInterfaceNames(await send(fetch), graph.supergraphSchema, below),
      () => {},
    );
  const executors = {
    stock: corrected(false),
    // where two fetches bring the same objects, only this one keeps their types
    stockToo: corrected(true),
    closures: compiledExecutor(graph, send, () => {}, Number.POSITIVE_INFINITY),
    written: compiledExecutor(graph, send, () => {}, 1),
    atOnce: compiledExecutor(graph, sendAgain, () => {}, 1),
  };

  return {
    get passed() {
      return passed;
    },
    async compare(numbers, seed, faults) {
      const draw = drawFrom(numbers);
      const { query, variables } = generate(graph.apiSchema, draw, { depth, mutation: draw(6) === 5, oddNames: draw(3) === 2 });
      const document = parse(query, { noLocation: true });
      if (validate(graph.apiSchema, document).length) return 'invalid';
      const operation = operationOf(document);
      const apart = names.apart(document);
      const plan = planned(planner, apart);
      if (!plan) return 'unplannable';
      if (has(plan, 'contextRewrites')) return 'known'; // the stock executor gives such arguments no values
      away = faults && draw(6) === 5 ? draw.pick(subgraphs) : undefined;
      Object.assign(world, { seed, faults });
      const run = async (executor: Executor, by: QueryPlan, shape: DocumentNode) => {
        sent = new Set();
        if (executor !== executors.atOnce) answered = new Map();
        const outcome = await executor({ plan: by, answer: shape, operationName: undefined, denies: false })(variables, call);
        return { outcome, sent };
      };
      const passedBefore = passed;
      const ours = await run(seed % 2 ? executors.closures : executors.written, plan, document);
      const again = await run(executors.atOnce, plan, document);
      const altered = passed > passedBefore && ours.outcome.data !== again.outcome.data;
      const waited = altered ? `passed as ${ours.outcome.data}\nnot ${again.outcome.data}` : difference(ours.outcome, again.outcome, false);
      if (waited) throw new Error(`Answered at once, it differs:\n${waited}\n${query}\n${JSON.stringify(variables)}`);
      const compareWith = async (by: QueryPlan, shape: DocumentNode, executor = executors.stock) => {
        const stock = await run(executor, by, shape);
        const expected = renamed(stock.outcome, new AnswerNames(document, operation, names));
        const differs = difference(expected, ours.outcome, ours.sent.size < stock.sent.size);
        return differs && `${differs}\nasked by stock:\n  ${[...stock.sent].join('\n  ')}`;
      };
      const shape = narrowed(apart, graph.apiSchema);
      let differs = await compareWith(plan, shape);
      if (differs && interfaceObjects && !(await compareWith(plan, shape, executors.stockToo))) differs = null;
      const yes = new Conditions(operation, document, plan.node).decide(variables);
      if (differs && /@(skip|include)/.test(query) && !(yes instanceof Error)) {
        const without = decided(shape, yes);
        differs = await compareWith(planner(without, undefined), without);
      }
      if (differs && has(plan, 'outputRewrites')) return 'known'; // the stock executor leaves falsy values unrenamed
      if (differs) {
        const to = `${away ? `without ${away}: ` : ''}${query}\n${JSON.stringify(variables)}`;
        throw new Error(`${differs}\nby ours:\n  ${[...ours.sent].join('\n  ')}\n${to}`);
      }
      return 'same';
    },
  };
}
