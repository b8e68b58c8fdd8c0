import type { SubgraphRequest, SubgraphResponse, SubgraphTransport } from '@lyceum/platform/transport.ts';
import { execute, type GraphQLSchema, parse, validate } from 'graphql';
import { Context } from './principal-context.ts';

/** A subgraph in this process. `before` may delay, refuse or change what arrives. */
export class InMemory implements SubgraphTransport {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly requests: SubgraphRequest[] = [];
  before: (request: SubgraphRequest) => Promise<void> | void = () => {};
  constructor(name: string, schema: GraphQLSchema) {
    this.name = name;
    this.schema = schema;
  }
  async execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    this.requests.push(request);
    await this.before(request);
    return answer(this.schema, request);
  }
  async handle(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    return Response.json(
      { subgraph: this.name, pathname, method: request.method, body: await request.text(), type: request.headers.get('content-type') },
      { status: 202, headers: { 'x-own': 'yes' } },
    );
  }
}

type Asked = Pick<SubgraphRequest, 'query' | 'document' | 'operationName' | 'variables' | 'principal' | 'requestId'>;

/** What a subgraph answers, as text can carry it. */
export async function answer(
  schema: GraphQLSchema,
  { query, document: parsed, operationName, variables, principal, requestId }: Asked,
): Promise<SubgraphResponse> {
  const document = parsed ?? parse(query);
  const problems = validate(schema, document);
  if (problems.length) return { errors: problems.map((problem) => problem.toJSON()) };
  const contextValue = new Context(principal, requestId);
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue,
    ...(operationName ? { operationName } : {}),
  });
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors ? { errors: errors.map((error) => error.toJSON()) } : {}),
    extensions: { ...(contextValue.viewerAsked ? { viewerAsked: true } : {}), internal: 'never for clients' },
  };
}
