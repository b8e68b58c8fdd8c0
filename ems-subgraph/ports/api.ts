import { isIP } from 'node:net';
import { invalid, SECOND } from '@lyceum/kit';
import { Agent, request } from 'undici';
import { isAllowed, isPublic, lookupPublic, NotPublic } from './addresses.ts';

const MOST_BYTES = 1024 * 1024;

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
}
export interface Called {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What is wrong with where a call would go; null: nothing, as far as its text says. */
export function targetProblem(url: string, allowed: readonly string[], admit: (address: string) => boolean = isPublic): string | null {
  if (!URL.canParse(url)) return 'It is no URL.';
  const { protocol, hostname, username, password } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return 'Use http or https.';
  if (username || password) return 'Send credentials in headers.';
  const host = hostname.replace(/^\[|\]$/g, '');
  if (!isAllowed(host, allowed)) return `${host} is not among the allowed hosts.`;
  return isIP(host) && !admit(host) ? `${host} is not on the open internet.` : null;
}

const agents = new WeakMap<(address: string) => boolean, Agent>();
function agentFor(admit: (address: string) => boolean): Agent {
  const known = agents.get(admit);
  if (known) return known;
  const agent = new Agent({ connect: { lookup: lookupPublic(admit), timeout: 5 * SECOND }, connections: 4, pipelining: 1 });
  agents.set(admit, agent);
  return agent;
}

/** Calls a third party: allowed hosts only, public addresses only, no redirects, bounded in time and size. */
export async function callApi(call: Call, allowed: readonly string[], admit: (address: string) => boolean = isPublic): Promise<Called> {
  const problem = targetProblem(call.url, allowed, admit);
  if (problem) throw invalid([{ path: ['input', 'url'], rule: 'target', message: problem }]);
  const { statusCode, headers, body } = await request(call.url, {
    method: call.method,
    headers: { 'user-agent': 'lyceum', ...call.headers },
    body: call.body ?? null,
    dispatcher: agentFor(admit),
    headersTimeout: 10 * SECOND,
    bodyTimeout: 10 * SECOND,
  });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MOST_BYTES) {
      body.destroy();
      throw new Error(`The answer has more than ${MOST_BYTES} bytes.`);
    }
    chunks.push(Buffer.from(chunk));
  }
  const text = Buffer.concat(chunks).toString('utf8');
  const plain = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat().join(', ')]])),
  );
  return { status: statusCode, headers: plain, body: text };
}

export const isTargetRefusal = (error: unknown): boolean =>
  error instanceof NotPublic || (error instanceof Error && error.cause instanceof NotPublic);
