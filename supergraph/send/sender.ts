import type { SubgraphRequest, SubgraphResponse, SubgraphTransport } from '@lyceum/platform/transport.ts';
import { Unreachable } from '../execute/errors.ts';
import type { Send } from '../execute/executor.ts';
import type { Limits } from '../limits.ts';

/** Told of every fetch. */
export interface FetchObserver {
  answered(subgraph: string, seconds: number): void;
  unreachable(error: Unreachable, requestId: string, seconds: number): void;
}

/** Carries fetches over the transports, each no longer than the fetch's and the operation's time. */
export function sender(
  transports: ReadonlyMap<string, SubgraphTransport>,
  { fetchMs, subgraphMs }: Pick<Limits, 'fetchMs' | 'subgraphMs'>,
  observer: FetchObserver,
): Send {
  return async ({ subgraph, query, document, operationName, variables }, { principal, requestId, deadline, signal, fresh }) => {
    const startedAt = performance.now();
    const seconds = () => (performance.now() - startedAt) / 1_000;
    try {
      const transport = transports.get(subgraph);
      if (!transport) throw new Unreachable(subgraph, 'there is no such transport');
      const left = Math.min(subgraphMs[subgraph] ?? fetchMs, deadline - startedAt);
      if (left <= 0) throw new Unreachable(subgraph, 'the operation has no time left');
      const timeoutMs = Math.ceil(left);
      const answer = await within(transport, { query, document, operationName, variables, principal, requestId, timeoutMs, signal, fresh });
      observer.answered(subgraph, seconds());
      return answer;
    } catch (cause) {
      const error = cause instanceof Unreachable ? cause : new Unreachable(subgraph, cause);
      observer.unreachable(error, requestId, seconds());
      throw error;
    }
  };
}

/** An in-process subgraph knows no time-out, so it is counted here for every transport. */
async function within(transport: SubgraphTransport, request: SubgraphRequest): Promise<SubgraphResponse> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${request.timeoutMs} ms`)), request.timeoutMs);
  });
  try {
    return await Promise.race([transport.execute(request), late]);
  } finally {
    clearTimeout(timer);
  }
}
