import type { IncomingMessage, ServerResponse } from 'node:http';
import { REQUEST_ID_HEADER } from '@lyceum/platform/transport.ts';

/** Answers preflights and marks answers for the origins on the list; other origins get no header, so browsers refuse them. */
export function cors(
  origins: readonly string[],
  methods = 'GET, POST',
): (req: IncomingMessage, res: ServerResponse, requestId: string) => boolean {
  const allowed = new Set(origins);
  return (req, res, requestId) => {
    const { origin } = req.headers;
    if (!origin || !allowed.has(origin)) return false;
    res.setHeader('access-control-allow-origin', origin);
    res.setHeader('vary', 'origin');
    res.setHeader('access-control-expose-headers', 'x-request-id, lyceum-cursor, ratelimit, ratelimit-policy, retry-after');
    if (req.method !== 'OPTIONS' || !req.headers['access-control-request-method']) return false;
    res.setHeader('access-control-allow-methods', methods);
    res.setHeader('access-control-allow-headers', req.headers['access-control-request-headers'] ?? 'content-type, authorization');
    res.setHeader('access-control-max-age', '600');
    res.setHeader(REQUEST_ID_HEADER, requestId);
    res.writeHead(204).end();
    return true;
  };
}
