import { REFUSAL_CODES } from '@lyceum/platform/refusal-codes.ts';
import { GraphQLError } from 'graphql';
import { type Call, ENTITY } from './executor.ts';

/** No answer came from a subgraph: it can't be reached, or took too long. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  readonly subgraph: string;
  constructor(subgraph: string, cause: unknown) {
    super(`The subgraph "${subgraph}" does not answer: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.subgraph = subgraph;
  }
}

/** Told about every error whose text clients do not see. */
export type OnMasked = (
  error: unknown,
  at: { subgraph: string | undefined; path: readonly (string | number)[] | undefined; requestId: string },
) => void;

const PUBLIC = new Set<string>([...REFUSAL_CODES, 'BAD_USER_INPUT', 'UNAUTHORIZED_FIELD_OR_TYPE']);
const MASKED = 'Something went wrong on our side. Try again; if it stays, tell us the x-request-id of this answer.';

export const unavailable = ({ subgraph, cause }: Unreachable, path?: readonly (string | number)[]): GraphQLError =>
  new GraphQLError(`"${subgraph}" does not answer right now. Try again in a moment.`, {
    ...(path?.length ? { path } : {}),
    extensions: { code: 'UNAVAILABLE', subgraph },
    ...(cause instanceof Error ? { originalError: cause } : {}),
  });

/** What a client may see of an execution's error: message, path, code, subgraph, the violations of an INVALID; anything unforeseen is masked. */
export function presentable(
  error: unknown,
  { requestId, entity }: Pick<Call, 'requestId' | 'entity'>,
  onMasked: OnMasked,
  path = error instanceof GraphQLError ? responsePath(error.path) : undefined,
): GraphQLError {
  if (!(error instanceof GraphQLError)) {
    onMasked(error, { subgraph: undefined, path: undefined, requestId });
    return new GraphQLError(MASKED, { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  }
  const { code, violations, serviceName, subgraph = serviceName === ENTITY ? entity?.owner : serviceName } = error.extensions;
  const from = typeof subgraph === 'string' ? { subgraph } : {};
  if (typeof code !== 'string' || !PUBLIC.has(code)) {
    onMasked(error, { subgraph: from.subgraph, path, requestId });
    return new GraphQLError(MASKED, { path, extensions: { code: 'INTERNAL_SERVER_ERROR', ...from } });
  }
  return new GraphQLError(error.message, { path, extensions: { code, ...(Array.isArray(violations) ? { violations } : {}), ...from } });
}

/** A plan's path may name all items of a list (`@`) or the entity field of a fetch: a response has neither. */
export function responsePath(path: readonly (string | number)[] | undefined): readonly (string | number)[] | undefined {
  const end = path?.findIndex((key) => key === '@' || key === '_entities') ?? -1;
  const known = end < 0 ? path : path?.slice(0, end);
  return known?.length ? known : undefined;
}
