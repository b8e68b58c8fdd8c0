import { signPrincipal } from '@lyceum/platform/principal.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import type { SubgraphRequest, SubgraphResponse, SubgraphTransport } from '@lyceum/platform/transport.ts';
import type { Dispatcher } from 'undici';
import { DEFAULT_LIMITS } from '../limits.ts';
import { type Asked, type Attempted, ask, BadAnswer } from './attempt.ts';
import type { BreakerState } from './breaker.ts';
import type { Documents } from './documents.ts';
import type { Instance } from './instance.ts';
import type { Instances } from './instances.ts';
import { RetryBudget } from './retry-budget.ts';
import { ExchangeError } from './waiting.ts';

/** Told of what happens to instances. */
export interface InstanceObserver {
  changed(instance: { readonly subgraph: string; readonly url: string }, state: BreakerState, reason: string): void;
  /** A request was sent again: *retry* by the budget, *elsewhere* since the first instance got nothing of it. */
  resent(subgraph: string, how: 'retry' | 'elsewhere'): void;
}

interface Settings {
  readonly name: string;
  /** Where the supergraph says that it is. */
  readonly url: string;
  readonly secret: string | undefined;
  readonly maxBytes: number;
  readonly instances: Instances;
  readonly documents: Documents;
  readonly observer: Partial<InstanceObserver>;
}

/** One subgraph over HTTP, at one or more instances. */
export class HttpTransport implements SubgraphTransport {
  readonly name: string;
  readonly url: string;
  readonly instances: Instances;
  readonly #settings: Settings;
  readonly #budget = new RetryBudget();
  constructor(settings: Settings) {
    this.name = settings.name;
    this.url = settings.url;
    this.instances = settings.instances;
    this.#settings = settings;
  }

  execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    const { maxBytes, secret, documents } = this.#settings;
    const { query, document, operationName, principal } = request;
    const asked: Asked = {
      request,
      document: documents.of(query, document, operationName),
      maxBytes,
      sign: (body) => (secret === undefined ? '' : signPrincipal(secret, principal, this.name, body)),
    };
    return this.#withInstance((instance, ends) => ask(instance, asked, ends), asked.document.safe, request.timeoutMs);
  }

  async handle(incoming: Request): Promise<Response> {
    const { pathname, search } = new URL(incoming.url);
    const headers: Record<string, string> = {};
    incoming.headers.forEach((value, name) => {
      headers[name] = value;
    });
    const body = incoming.body ? Buffer.from(await incoming.arrayBuffer()) : null;
    const answer = await this.#withInstance(
      async (instance, ends) => {
        const outgoing = {
          method: incoming.method as Dispatcher.HttpMethod,
          headers,
          body,
          timeoutMs: Math.max(1, Math.ceil(ends - performance.now())),
          maxBytes: this.#settings.maxBytes,
          signal: incoming.signal,
        };
        const answered = await instance.exchange(outgoing, pathname + search);
        return { answer: answered };
      },
      false,
      DEFAULT_LIMITS.fetchMs,
    );
    const empty = answer.status === 204 || answer.status === 304;
    const returned = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) for (const one of [value ?? []].flat()) returned.append(name, one);
    return new Response(empty ? null : new Uint8Array(answer.body), { status: answer.status, headers: returned });
  }

  async close(): Promise<void> {
    await Promise.all(this.instances.all.map((instance) => instance.close()));
  }

  /** Asks one instance; another when the first got nothing of the request, or when it is safe to ask again and the budget allows. */
  async #withInstance<T>(
    attempt: (instance: Instance, ends: number) => Promise<Attempted<T>>,
    safe: boolean,
    timeoutMs: number,
  ): Promise<T> {
    const ends = performance.now() + timeoutMs;
    let tried: Set<Instance> | undefined;
    const untried = () => {
      tried ??= new Set();
      return this.instances.healthy(tried.add(instance));
    };
    let retried = false;
    const mayRetry = () => {
      if (!safe || retried || performance.now() >= ends || !this.#budget.take()) return false;
      retried = true;
      return true;
    };
    this.#budget.called();
    let instance = this.instances.healthy() ?? (await this.instances.recovered());
    for (;;) {
      try {
        const { answer, problem, passing = false } = await attempt(instance, ends);
        if (problem === undefined) instance.breaker.succeeded();
        else instance.breaker.failed(problem);
        if (!passing || !mayRetry()) return answer;
        instance = untried() ?? instance;
        this.#resent('retry');
      } catch (error) {
        const next = untried();
        blame(instance, error, timeoutMs, next !== undefined);
        if (next && isUnsent(error) && performance.now() < ends) this.#resent('elsewhere');
        else if (mayPass(error) && mayRetry()) this.#resent('retry');
        else throw error;
        instance = next ?? instance;
      }
    }
  }

  #resent(how: 'retry' | 'elsewhere'): void {
    this.#settings.observer.resent?.(this.name, how);
  }
}

/** One that had less time than this is not to blame for being late. */
const FAIR = SECOND / 2;

function blame({ breaker }: Instance, error: unknown, timeoutMs: number, replaceable: boolean): void {
  if (error instanceof BadAnswer) breaker.failed(error.message);
  if (!(error instanceof ExchangeError)) return;
  const { failure, message } = error;
  if (failure === 'unsent') breaker.failed(message, replaceable);
  else if (failure === 'broken' || (failure === 'late' && timeoutMs >= FAIR)) breaker.failed(message);
}

const isUnsent = (error: unknown) => error instanceof ExchangeError && error.failure === 'unsent';

/** Nobody knows whether it was done, or it was not, for a reason that may pass. */
const mayPass = (error: unknown) =>
  (error instanceof ExchangeError && error.failure === 'broken') || (error instanceof BadAnswer && error.passing);
