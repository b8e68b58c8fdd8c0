import type { SubgraphResponse, SubgraphTransport } from '@lyceum/platform/transport.ts';
import { Unreachable } from '../execute/errors.ts';
import type { Call, Fetch, Send } from '../execute/executor.ts';
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
): Send {
  return (fetch, call) => {
    const startedAt = performance.now();
    const { subgraph } = fetch;
    const left = Math.min(subgraphMs[subgraph] ?? fetchMs, call.deadline - startedAt);
    return new Promise<SubgraphResponse>((resolve, reject) => {
      new UnderWay(transports.get(subgraph), fetch, call, observer, startedAt, Math.ceil(left), resolve, reject).begin();
    });
  };
}

/** An in-process subgraph knows no time-out, so it is counted here for every transport. */
class UnderWay implements Deadline {
  readonly at: number;
  readonly #transport: SubgraphTransport | undefined;
  readonly #fetch: Fetch;
  readonly #call: Call;
  readonly #observer: FetchObserver;
  readonly #startedAt: number;
  readonly #timeoutMs: number;
  readonly #resolve: (response: SubgraphResponse) => void;
  readonly #reject: (error: Unreachable) => void;
  #over = false;

  constructor(
    transport: SubgraphTransport | undefined,
    fetch: Fetch,
    call: Call,
    observer: FetchObserver,
    startedAt: number,
    timeoutMs: number,
    resolve: (response: SubgraphResponse) => void,
    reject: (error: Unreachable) => void,
  ) {
    this.#transport = transport;
    this.#fetch = fetch;
    this.#call = call;
    this.#observer = observer;
    this.#startedAt = startedAt;
    this.#timeoutMs = timeoutMs;
    this.#resolve = resolve;
    this.#reject = reject;
    this.at = startedAt + timeoutMs;
  }

  begin(): void {
    const transport = this.#transport;
    if (!transport || this.#timeoutMs <= 0) {
      this.#failed(transport ? 'the operation has no time left' : 'there is no such transport');
      return;
    }
    const { query, document, operationName, variables } = this.#fetch;
    const { principal, requestId, signal, fresh } = this.#call;
    const timeoutMs = this.#timeoutMs;
    try {
      const answer = transport.execute({ query, document, operationName, variables, principal, requestId, timeoutMs, signal, fresh });
      deadlines.add(this);
      answer.then(this.#answered, this.#failed);
    } catch (cause) {
      this.#failed(cause);
    }
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
    const error = cause instanceof Unreachable ? cause : new Unreachable(this.#fetch.subgraph, cause);
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
