import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The REST rows, as the gateway serves them, and by what operation of the graph each is answered. */

export const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

export interface Endpoint {
  readonly method: Method;
  /** `{id}` stands for one segment. */
  readonly path: string;
  readonly app: string;
  /** The operation that answers it. */
  readonly operations: readonly string[];
}

const Manifest = z.object({
  endpoints: z.array(z.object({ app: z.string(), method: z.enum(METHODS), path: z.string(), field: z.string() })),
});

export const ENDPOINTS: readonly Endpoint[] = Manifest.parse(
  JSON.parse(readFileSync(new URL('../../schema/rest.json', import.meta.url), 'utf8')),
).endpoints.map(({ app, method, path, field }) => ({
  app,
  method,
  path,
  operations: [`${method === 'GET' ? 'Query' : 'Mutation'}.${field}`],
}));

/** The row that a request is for, and the id in its path. */
export function endpointFor(method: string, path: string): { endpoint: Endpoint; id: string | null } | null {
  const segments = path.split('?')[0]?.split('/').filter(Boolean) ?? [];
  for (const endpoint of ENDPOINTS) {
    const wanted = endpoint.path.split('/').filter(Boolean);
    if (endpoint.method !== method || wanted.length !== segments.length || wanted[0] !== segments[0]) continue;
    return { endpoint, id: segments[1] === undefined ? null : decoded(segments[1]) };
  }
  return null;
}

/** As it stands where it is not well formed. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
