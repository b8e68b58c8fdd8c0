import type { Chain, Room } from '../control/rooms.ts';
import type { GatewayLog } from '../options.ts';
import type { Answered } from '../serve/graphql.ts';
import { countRequest } from './metrics.ts';

/** One count per request, and one line for those that are logged. */
export function observeRequests(log: GatewayLog, chain: Chain): (answered: Answered, requestId: string, startedAt: number) => void {
  return (answered, requestId, startedAt) => {
    const { status, bytes, failed, fast, context } = answered;
    const ms = performance.now() - startedAt;
    const operation = context?.trace.operation;
    countRequest(operation?.kind ?? 'none', status, fast ? 'fast' : 'apollo', ms / 1_000);
    if (!chain.logs(refusedBy(answered))) return;
    const { LOGGING } = chain.links;
    LOGGING.calls++;
    if (failed) LOGGING.refused++;
    LOGGING.took(ms);
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

/** The room in which a request ended before it was known who asks; undefined: it got further, or was none. */
function refusedBy({ status, context }: Answered): Room | undefined {
  if (context) return undefined;
  if (status === 429) return 'ADDRESS_LIMITING';
  return status === 401 || status === 503 ? 'AUTHENTICATION' : undefined;
}
