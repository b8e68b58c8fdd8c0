import type { SubgraphTransport } from '@lyceum/platform/transport.ts';
import { type Gateway, type GatewayOptions, startGateway } from '../gateway.ts';
import { buildHouse, compose, type House } from './house.ts';
import { InMemory } from './in-memory.ts';

/** What was logged, by level. */
export function recorder() {
  const lines: { level: string; fields: Record<string, unknown>; message: string }[] = [];
  const at = (level: string) => (fields: object, message: string) => void lines.push({ level, fields: { ...fields }, message });
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

export interface Started {
  readonly gateway: Gateway;
  readonly house: House;
  readonly subgraphs: ReadonlyMap<string, InMemory>;
  readonly log: ReturnType<typeof recorder>;
}

export interface StartOptions {
  readonly house?: House;
  readonly wrap?: (transport: SubgraphTransport) => SubgraphTransport;
  /** False: returns before every subgraph has answered. */
  readonly awaitReady?: boolean;
}

const supergraph = compose();

/** A gateway over the house, in this process. */
export async function start(options: Partial<GatewayOptions> & StartOptions = {}): Promise<Started> {
  const { house = buildHouse(), wrap = (transport) => transport, awaitReady = true, ...rest } = options;
  const log = recorder();
  const subgraphs = new Map(Object.entries(house.schemas).map(([name, schema]) => [name, new InMemory(name, schema)]));
  const transports = (name: string): SubgraphTransport => {
    const transport = subgraphs.get(name);
    if (!transport) throw new Error(`no subgraph ${name}`);
    return wrap(transport);
  };
  const gateway = await startGateway({ supergraph, transports, auth: false, port: 0, planningThread: false, log, ...rest });
  while (awaitReady && !gateway.ready()) await new Promise((resolve) => setTimeout(resolve, 5));
  return { gateway, house, subgraphs, log };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what a server answers is looked into at will
  readonly body: any;
}

/** One operation by POST. */
export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : text };
}

export const ask = (url: string, query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  post(url, { query, variables }, headers);
