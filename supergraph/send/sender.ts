import type { SubgraphResponse, SubgraphTransport } from '@lyceum/platform/transport.ts';
import { Unreachable } from '../execute/errors.ts';
import type { Call, Fetch, SendNow } from '../execute/executor.ts';
import type { Limits } from '../limits.ts';
import { type Deadline, deadlines } from './deadlines.ts';

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
): SendNow {
  return (fetch, call) => {
    const startedAt = performance.now();
    const { subgraph, query, document, operationName, variables, byText } = fetch;
    const { principal, requestId, signal, fresh } = call;
    const timeoutMs = Math.ceil(Math.min(subgraphMs[subgraph] ?? fetchMs, call.deadline - startedAt));
    try {
      const transport = transports.get(subgraph);
      if (!transport) throw new Error('there is no such transport');
      if (timeoutMs <= 0) throw new Error('the operation has no time left');
      const request = { query, document, operationName, variables, principal, requestId, timeoutMs, signal, fresh, byText };
      const answer = transport.answer ? transport.answer(request) : transport.execute(request);
      if (answer instanceof Promise)
        return new Promise((resolve, reject) => {
          new UnderWay(fetch, call, observer, startedAt, timeoutMs, resolve, reject).wait(answer);
        });
      observer.answered(subgraph, (performance.now() - startedAt) / 1_000);
      return answer;
    } catch (cause) {
      const error = asUnreachable(cause, subgraph);
      observer.unreachable(error, requestId, (performance.now() - startedAt) / 1_000);
      throw error;
    }
  };
}

const asUnreachable = (cause: unknown, subgraph: string) => (cause instanceof Unreachable ? cause : new Unreachable(subgraph, cause));

/** An in-process subgraph knows no time-out, so it is counted here for every transport. */
class UnderWay implements Deadline {
  readonly at: number;
  readonly #fetch: Fetch;
  readonly #call: Call;
  readonly #observer: FetchObserver;
  readonly #startedAt: number;
  readonly #timeoutMs: number;
  readonly #resolve: (response: SubgraphResponse) => void;
  readonly #reject: (error: Unreachable) => void;
  #over = false;

  constructor(
    fetch: Fetch,
    call: Call,
    observer: FetchObserver,
    startedAt: number,
    timeoutMs: number,
    resolve: (response: SubgraphResponse) => void,
    reject: (error: Unreachable) => void,
  ) {
    this.#fetch = fetch;
    this.#call = call;
    this.#observer = observer;
    this.#startedAt = startedAt;
    this.#timeoutMs = timeoutMs;
    this.#resolve = resolve;
    this.#reject = reject;
    this.at = startedAt + timeoutMs;
  }

  wait(answer: Promise<SubgraphResponse>): void {
    deadlines.add(this);
    answer.then(this.#answered, this.#failed);
  }

  late(): void {
    this.#failed(new Error(`no answer within ${this.#timeoutMs} ms`));
  }

  readonly #answered = (response: SubgraphResponse): void => {
    if (!this.#ends()) return;
    this.#observer.answered(this.#fetch.subgraph, this.#seconds());
    this.#resolve(response);
  };

  readonly #failed = (cause: unknown): void => {
    if (!this.#ends()) return;
    const error = asUnreachable(cause, this.#fetch.subgraph);
    this.#observer.unreachable(error, this.#call.requestId, this.#seconds());
    this.#reject(error);
  };

  #ends(): boolean {
    if (this.#over) return false;
    this.#over = true;
    deadlines.drop(this);
    return true;
  }

  #seconds(): number {
    return (performance.now() - this.#startedAt) / 1_000;
  }
}
