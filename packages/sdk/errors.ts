/** One broken rule of an INVALID refusal. */
export interface Violation {
  readonly path: (string | number)[];
  readonly rule: string;
  readonly message: string;
}

/** One error of a response, as GraphQL has it. */
export interface ResponseError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly violations?: readonly Violation[];
    readonly subgraph?: string;
    readonly [key: string]: unknown;
  };
}

export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID'
  | 'CONFLICT'
  | 'LIMIT_REACHED'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE';

/** The graph said no. `code` is of its closed list, or of the protocol (for example GRAPHQL_VALIDATION_FAILED). */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly code: RefusalCode | (string & {});
  readonly violations: readonly Violation[];
  readonly errors: readonly ResponseError[];
  /** What came beside the errors: fields that did not fail. */
  readonly data: unknown;
  constructor(errors: readonly ResponseError[], data: unknown) {
    const [first] = errors;
    super(first?.message ?? 'The request was refused.');
    this.code = first?.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
    this.violations = first?.extensions?.violations ?? [];
    this.errors = errors;
    this.data = data;
  }
}

/** No answer: the connection failed, or what came back was no GraphQL response. Worth a later try. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}
