import type { SubgraphTransport } from '@lyceum/platform/transport.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { type Addresses, instancesOf } from './addresses.ts';
import type { Breaker, BreakerState } from './breaker.ts';
import { Documents } from './documents.ts';
import { HttpTransport, type InstanceObserver } from './http-transport.ts';
import { Instance } from './instance.ts';
import { Instances, type Strategy } from './instances.ts';

export interface HttpTransportsOptions {
  /** Signs who asks; absent: subgraphs are not told, as those of another graph would not understand. */
  readonly secret?: string | undefined;
  /** Of one answer. */
  readonly maxBytes?: number;
  /** Where subgraphs are, beyond what the supergraph says. */
  readonly addresses?: ReadonlyMap<string, Addresses>;
  /** The subgraphs whose instances are found while the gateway runs, and told by `find`. */
  readonly finds?: ((subgraph: string) => boolean) | undefined;
  /** False: HTTP alone, though a subgraph offers connections that carry many requests at once. */
  readonly multiplex?: boolean;
  readonly observer?: Partial<InstanceObserver>;
  /** What a breaker opens at, for tests of other speeds. */
  readonly breaker?: { readonly failures?: number; readonly firstPauseMs?: number; readonly longestPauseMs?: number };
}

export interface InstanceState {
  readonly subgraph: string;
  readonly url: string;
  readonly state: BreakerState;
  readonly pending: number;
  readonly asked: number;
  readonly drained: boolean;
  readonly weight: number;
  /** Why its breaker opened last. */
  readonly reason: string;
}

/** How instances are chosen. */
export interface Steer {
  readonly strategy: Strategy;
  /** By URL; one that is not here weighs 1. */
  readonly weights: ReadonlyMap<string, number>;
}

/** How long an instance that left keeps its connections, for what it was chosen for. */
const LEAVING = DEFAULT_LIMITS.operationMs;

/** Subgraphs over HTTP, whose connections and health outlive the supergraph that named them. */
export class HttpTransports {
  readonly #options: HttpTransportsOptions;
  readonly #documents = new Documents();
  readonly #transports = new Map<string, HttpTransport>();
  readonly #drained = new Set<string>();
  readonly #found = new Map<string, readonly string[]>();
  readonly #leaving = new Set<Instance>();
  #steer: Steer = { strategy: 'LEAST_CONNECTIONS', weights: new Map() };
  constructor(options: HttpTransportsOptions = {}) {
    this.#options = options;
  }

  /** The subgraph at this URL, or where the addresses say that it is; the same transport for the same URLs. */
  to(name: string, url: string): SubgraphTransport {
    const { secret, maxBytes = DEFAULT_LIMITS.responseBytes, addresses, finds, observer = {}, breaker, multiplex = true } = this.#options;
    const key = [name, ...instancesOf(name, url, addresses?.get(name), finds?.(name) ? [] : undefined)].join(' ');
    const known = this.#transports.get(key);
    if (known) return known;
    const open = (one: string) => {
      const onChange = (state: BreakerState, reason: string) => observer.changed?.({ subgraph: name, url: one }, state, reason);
      return new Instance(one, { ...breaker, onChange }, multiplex);
    };
    const instances = new Instances(this.#urlsOf(name, url), open);
    const transport = new HttpTransport({ name, url, secret, maxBytes, instances, documents: this.#documents, observer });
    this.#transports.set(key, transport);
    this.#apply(transport);
    return transport;
  }

  /** Closes the transports to anything but these subgraphs, when requests that are under way have had their time. */
  retain(subgraphs: ReadonlyMap<string, string>, afterMs: number): void {
    const wanted = new Set([...subgraphs].map(([name, url]) => this.to(name, url)));
    for (const [key, transport] of this.#transports) {
      if (wanted.has(transport)) continue;
      this.#transports.delete(key);
      setTimeout(() => void transport.close(), afterMs).unref();
    }
  }

  /** The instances of a subgraph that were found, from now on; what those that are gone had under way is finished. */
  find(name: string, urls: readonly string[]): void {
    for (const url of this.#found.get(name) ?? []) if (!urls.includes(url)) this.#drained.delete(url);
    this.#found.set(name, urls);
    for (const transport of this.#transports.values()) {
      if (transport.name !== name) continue;
      for (const instance of transport.instances.replace(this.#urlsOf(name, transport.url))) this.#leave(instance);
      this.#apply(transport);
    }
  }

  get instances(): InstanceState[] {
    return [...this.#transports.values()].flatMap(({ name, instances }) =>
      instances.all.map(({ url, breaker, pending, asked, drained, weight }) => ({
        subgraph: name,
        url,
        state: breaker.state,
        pending,
        asked,
        drained,
        weight,
        reason: breaker.reason,
      })),
    );
  }

  get strategy(): Strategy {
    return this.#steer.strategy;
  }

  /** Chooses by this from now on. */
  steer(steer: Steer): void {
    this.#steer = steer;
    for (const transport of this.#transports.values()) this.#apply(transport);
  }

  /** The instance at this URL wants no new requests, or wants them again. */
  mark(url: string, drained: boolean): void {
    if (drained) this.#drained.add(url);
    else this.#drained.delete(url);
    for (const { instances } of this.#transports.values())
      for (const instance of instances.all) if (instance.url === url) instance.drained = drained;
  }

  /** What judges an instance. */
  breaker(subgraph: string, url: string): Breaker | undefined {
    const transport = [...this.#transports.values()].find(({ name }) => name === subgraph);
    return transport?.instances.all.find((instance) => instance.url === url)?.breaker;
  }

  #apply({ instances }: HttpTransport): void {
    instances.strategy = this.#steer.strategy;
    for (const instance of instances.all) {
      instance.weight = this.#steer.weights.get(instance.url) ?? 1;
      instance.drained = this.#drained.has(instance.url);
    }
  }

  /** Lets requests that are under way finish. */
  async close(): Promise<void> {
    await Promise.all([...this.#transports.values(), ...this.#leaving].map((one) => one.close()));
  }

  #urlsOf(name: string, url: string): string[] {
    const found = this.#options.finds?.(name) ? (this.#found.get(name) ?? []) : undefined;
    return instancesOf(name, url, this.#options.addresses?.get(name), found);
  }

  #leave(instance: Instance): void {
    this.#leaving.add(instance);
    setTimeout(() => {
      this.#leaving.delete(instance);
      void instance.close();
    }, LEAVING).unref();
  }
}
