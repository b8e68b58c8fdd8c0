import type { SubgraphRequest, SubgraphResponse } from '@lyceum/platform/transport.ts';
import { answerOf, persistedProblem, textOf } from './answer.ts';
import { bodyOf, type Sendable } from './documents.ts';
import type { Instance } from './instance.ts';
import { ExchangeError, type Incoming } from './waiting.ts';

/** What one instance made of a request. */
export interface Attempted<T> {
  readonly answer: T;
  /** What the answer says against the instance. */
  readonly problem?: string | undefined;
  /** It may be another the next time. */
  readonly passing?: boolean;
}

/** What came back is no answer of GraphQL. */
export class BadAnswer extends Error {
  override readonly name = 'BadAnswer';
  readonly passing: boolean;
  constructor(cause: Error, status: number) {
    super(cause.message, { cause });
    this.passing = isPassing(status);
  }
}

/** A fetch on its way to some instance. */
export interface Asked {
  readonly request: SubgraphRequest;
  readonly document: Sendable;
  readonly maxBytes: number;
  /** Who asks, signed for one body and one attempt alone: a subgraph accepts each signature once. Empty: nothing is said of it. */
  readonly sign: (body: string) => string;
}

type By = 'hash' | 'text' | 'both';

/** Asks one instance, with the document's text only where it needs it. */
export function ask(instance: Instance, asked: Asked, ends: number): Promise<Attempted<SubgraphResponse>> {
  return instance.taking === 'texts' ? post(instance, asked, 'text', ends).then(settled) : askByHash(instance, asked, ends);
}

async function askByHash(instance: Instance, asked: Asked, ends: number): Promise<Attempted<SubgraphResponse>> {
  const taking = instance.taking;
  // one that ignores hashes and is told a mutation by hash alone might do anything but run it
  const by: By = taking === 'unknown' && !asked.document.safe ? 'both' : 'hash';
  const first = await post(instance, asked, by, ends);
  const problem = first.response && persistedProblem(first.response);
  if (problem === 'not found' && by === 'hash') {
    instance.taking = 'hashes';
    return settled(await post(instance, asked, 'both', ends));
  }
  if (problem !== undefined) {
    instance.taking = 'texts';
    return settled(await post(instance, asked, 'text', ends));
  }
  if (taking !== 'unknown' || by !== 'hash') return settled(first);
  if (isExecuted(first)) instance.taking = 'hashes';
  else if (!isPassing(first.status)) {
    // it did not begin to execute: the document is wrong, or the hash means nothing to it
    const second = await post(instance, asked, 'text', ends);
    if (isExecuted(second)) instance.taking = 'texts';
    return settled(second);
  }
  return settled(first);
}

const isExecuted = ({ response }: Posted) => response?.data !== undefined || response?.dataText !== undefined;

interface Posted {
  readonly status: number;
  readonly response?: SubgraphResponse;
  readonly fault?: Error;
}

function post(instance: Instance, { request, document, maxBytes, sign }: Asked, by: By, ends: number): Promise<Posted> {
  const leftMs = Math.ceil(ends - performance.now());
  if (leftMs <= 0) return Promise.reject(new ExchangeError('late', `no answer within ${request.timeoutMs} ms (timeout)`));
  const body = bodyOf(document, by, request.operationName, request.variables);
  const { requestId, fresh = false, signal } = request;
  return instance
    .post({ body, principal: sign(body), requestId, fresh, timeoutMs: leftMs, maxBytes, signal })
    .then(request.byText ? postedByText : posted);
}

function postedByText(incoming: Incoming): Posted {
  const dataText = textOf(incoming);
  return dataText === undefined ? posted(incoming) : { status: incoming.status, response: { dataText } };
}

function posted({ status, body }: Incoming): Posted {
  try {
    return { status, response: answerOf(body.toString('utf8'), status) };
  } catch (error) {
    return { status, fault: error instanceof Error ? error : new Error(String(error)) };
  }
}

function settled({ status, response, fault }: Posted): Attempted<SubgraphResponse> {
  if (!response) throw new BadAnswer(fault ?? new Error('there is no answer'), status);
  return status < 500 ? { answer: response } : { answer: response, problem: `status ${status}`, passing: isPassing(status) };
}

// Bad Gateway, Service Unavailable, Gateway Timeout
const isPassing = (status: number) => status >= 502 && status <= 504;
