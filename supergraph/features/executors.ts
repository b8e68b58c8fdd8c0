/** Both executors over subgraphs in memory. */
import type { SubgraphResponse } from '@lyceum/platform/transport.ts';
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { planApart } from '../execute/compiled/names.ts';
import { compiledExecutor } from '../execute/compiled.ts';
import { Unreachable } from '../execute/errors.ts';
import type { Call, Execution, Fetch, Outcome } from '../execute/executor.ts';
import { stockExecutor } from '../execute/stock.ts';
import { type Graph, openGraph } from '../graph/graph.ts';
import { createPlanner, type Planner } from '../plan/planner.ts';
import { compose, type Subgraphs, schemaOf, typeDefsOf } from './subgraphs.ts';

/** What a client would be told. */
export interface Answer {
  readonly data: unknown;
  readonly errors?: readonly { path: string | undefined; code: unknown; message: string }[];
}

export interface Asking {
  readonly variables?: Record<string, unknown>;
  /** Subgraphs that can't be reached. */
  readonly away?: readonly string[];
}

export interface Both {
  readonly graph: Graph;
  /** What was sent for the last answer of the compiled executor. */
  readonly sent: Fetch[];
  compiled(query: string, asking?: Asking): Promise<Answer>;
  stock(query: string, asking?: Asking): Promise<Answer>;
  /** The compiled executor's answer, which is the stock one's as well, errors' texts apart. */
  ask(query: string, asking?: Asking): Promise<Answer>;
}

const call: Call = { principal: { kind: 'nobody' }, requestId: 'r', deadline: Number.POSITIVE_INFINITY };

export function both(subgraphs: Subgraphs): Both {
  const graph = openGraph(compose(typeDefsOf(subgraphs)));
  const schemas = new Map(Object.entries(subgraphs).map(([name, { typeDefs, resolvers }]) => [name, schemaOf(typeDefs, resolvers)]));
  const sent: Fetch[] = [];
  let away: readonly string[] = [];
  const send = async (fetch: Fetch): Promise<SubgraphResponse> => {
    sent.push(fetch);
    const schema = schemas.get(fetch.subgraph);
    if (!schema || away.includes(fetch.subgraph)) throw new Unreachable(fetch.subgraph, 'away');
    return answer(schema, fetch);
  };
  const planner = createPlanner(graph);
  const run = async (query: string, planned: Planner, executor: ReturnType<typeof stockExecutor>, asking: Asking): Promise<Answer> => {
    const document = parse(query);
    const [problem] = validate(graph.apiSchema, document);
    if (problem) throw problem;
    sent.length = 0;
    away = asking.away ?? [];
    const execution: Execution = executor({
      plan: planned(document, undefined),
      answer: document,
      operationName: undefined,
      denies: false,
    });
    return told(await execution(asking.variables ?? {}, call));
  };
  const compiled = compiledExecutor(graph, send, () => {});
  const stock = stockExecutor(graph, send, () => {});
  const both: Both = {
    graph,
    sent,
    compiled: (query, asking = {}) => run(query, planApart(graph, planner), compiled, asking),
    stock: (query, asking = {}) => run(query, planner, stock, asking),
    async ask(query, asking) {
      const expected = await both.stock(query, asking);
      const actual = await both.compiled(query, asking);
      if (text(expected) !== text(actual))
        throw new Error(`The stock executor answers ${text(expected)}\nand the compiled one ${text(actual)}`);
      return actual;
    },
  };
  return both;
}

export function told({ data, errors }: Outcome): Answer {
  const at = (path: readonly (string | number)[] | undefined) => path?.join('.');
  return {
    data: data === undefined ? undefined : JSON.parse(data),
    ...(errors ? { errors: errors.map(({ path, message, extensions }) => ({ path: at(path), code: extensions.code, message })) } : {}),
  };
}

const text = ({ data, errors = [] }: Answer) => JSON.stringify({ data, errors: errors.map(({ path, code }) => `${path} ${code}`).sort() });

const valid = new WeakSet<DocumentNode>();

/** What a subgraph answers, as text can carry it. */
export async function answer(
  schema: GraphQLSchema,
  { query, document: parsed, operationName, variables }: Fetch,
): Promise<SubgraphResponse> {
  const document = parsed ?? parse(query);
  if (!valid.has(document)) {
    const problems = validate(schema, document);
    if (problems.length) return { errors: problems.map((problem) => problem.toJSON()) };
    valid.add(document);
  }
  const { data, errors } = await execute({ schema, document, variableValues: variables, ...(operationName ? { operationName } : {}) });
  const carried: SubgraphResponse = JSON.parse(JSON.stringify({ data, errors }));
  return carried;
}
