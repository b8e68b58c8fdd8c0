import { randomUUID } from 'node:crypto';
import { NOBODY } from '@lyceum/platform/principal.ts';
import { SECOND, sleep } from '@lyceum/platform/time.ts';
import type { SubgraphTransport } from '@lyceum/platform/transport.ts';

/** Asks every subgraph until it has answered once. One that fails later costs its fields, not the gateway's readiness. */
export class Readiness {
  readonly #missing: Map<string, SubgraphTransport>;
  readonly #stopped = new AbortController();

  constructor(transports: ReadonlyMap<string, SubgraphTransport>) {
    this.#missing = new Map(transports);
  }

  get missing(): readonly string[] {
    return [...this.#missing.keys()];
  }

  /** Resolves when all have answered, or when stopped. */
  async start(): Promise<void> {
    await Promise.all([...this.#missing.values()].map((transport) => this.#ask(transport)));
  }

  stop(): void {
    this.#stopped.abort();
  }

  async #ask(transport: SubgraphTransport): Promise<void> {
    for (let delay = 50; !this.#stopped.signal.aborted; delay = Math.min(2 * delay, 2 * SECOND)) {
      const answer = await transport
        .execute({ query: '{ __typename }', variables: {}, principal: NOBODY, requestId: randomUUID(), timeoutMs: 5 * SECOND })
        .catch(() => undefined);
      if (answer?.data) return void this.#missing.delete(transport.name);
      await sleep(delay, this.#stopped.signal);
    }
  }
}
