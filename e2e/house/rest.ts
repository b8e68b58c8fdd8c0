import { z } from 'zod';
import type { Topology } from './topology.ts';

export interface RestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** Asks a graph by REST: `call('GET', '/courses/', token)`. */
export const restOf =
  ({ url }: Topology) =>
  async (method: string, path: string, token?: string, body?: unknown, more: Record<string, string> = {}): Promise<RestAnswer> => {
    const response = await fetch(new URL(`/api/v1${path}`, url), {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...more,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json: unknown = await response.json();
    return { status: response.status, headers: response.headers, body: z.record(z.string(), z.unknown()).parse(json) };
  };
