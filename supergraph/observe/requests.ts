import type { GatewayLog } from '../options.ts';
import type { Answered } from '../serve/graphql.ts';
import { countRequest } from './metrics.ts';

/** One line and one count per request. */
export function observeRequests(log: GatewayLog): (answered: Answered, requestId: string, startedAt: number) => void {
  return ({ status, bytes, failed, fast, context }, requestId, startedAt) => {
    const ms = performance.now() - startedAt;
    const operation = context?.trace.operation;
    countRequest(operation?.kind ?? 'none', status, fast ? 'fast' : 'apollo', ms / 1_000);
    const principal = context?.call.principal;
    log[failed ? 'info' : 'debug'](
      {
        requestId,
        kind: operation?.kind,
        operation: operation?.name,
        userId: principal?.kind === 'viewer' ? principal.userId : undefined,
        status,
        bytes,
        ms: Math.round(ms * 100) / 100,
      },
      failed ? 'a request was refused or had errors' : 'a request was answered',
    );
  };
}
