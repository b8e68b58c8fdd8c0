import { type CompiledOperation, compileOperation } from '@lyceum/kit/compiled/compile.ts';
import type { SubgraphRequest, SubgraphResponse, SubgraphTransport } from '@lyceum/platform/transport.ts';
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { SubgraphName } from '../world/schema.ts';
import { subgraphSchema } from '../world/subgraphs.ts';

/** A subgraph of the measures, executed by the kit's compiled execution. */
export class CompiledSubgraph implements SubgraphTransport {
  readonly name: SubgraphName;
  readonly #schema: GraphQLSchema;
  readonly #byDocument = new WeakMap<DocumentNode, CompiledOperation>();
  readonly #operations = new LRUCache<string, CompiledOperation>({ max: 2_000 });

  constructor(name: SubgraphName) {
    this.name = name;
    this.#schema = subgraphSchema(name);
  }

  async execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    return this.answer(request);
  }

  answer(request: SubgraphRequest): SubgraphResponse | Promise<SubgraphResponse> {
    const { principal, requestId, variables, byText } = request;
    const result = this.#operation(request).execute({ principal, requestId }, variables);
    return result instanceof Promise ? result.then((settled) => formatted(settled, byText)) : formatted(result, byText);
  }

  async handle(): Promise<Response> {
    return new Response(null, { status: 404 });
  }

  async ready(): Promise<void> {}

  #operation(request: SubgraphRequest): CompiledOperation {
    const { document } = request;
    if (!document) return this.#byText(request);
    let known = this.#byDocument.get(document);
    if (!known) {
      known = this.#byText(request);
      this.#byDocument.set(document, known);
    }
    return known;
  }

  #byText({ query, document: given, operationName }: SubgraphRequest): CompiledOperation {
    const key = `${operationName ?? ''}\n${query}`;
    const known = this.#operations.get(key);
    if (known) return known;
    const document = given ?? parse(query);
    const [error] = validate(this.#schema, document);
    if (error) throw error;
    const compiled = compileOperation(this.#schema, document, operationName);
    this.#operations.set(key, compiled);
    return compiled;
  }
}

function formatted({ data, errors }: ExecutionResult, byText = false): SubgraphResponse {
  if (data && !errors) return byText ? { dataText: JSON.stringify(data) } : { data };
  return { ...(data === undefined ? {} : { data }), ...(errors?.length ? { errors: errors.map((error) => error.toJSON()) } : {}) };
}
