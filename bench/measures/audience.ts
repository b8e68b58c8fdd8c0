import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { Child } from '../harness/child.ts';
import { SUBSCRIPTION } from '../world/operations.ts';

const PATIENCE = 60_000;

/** Many subscribers of one server, spread over several client processes. */
export class Audience {
  readonly #clients: readonly Child[];
  #parts: number[] = [];

  private constructor(clients: readonly Child[]) {
    this.#clients = clients;
  }

  static async start(clients: number): Promise<Audience> {
    return new Audience(
      await Promise.all(Array.from({ length: clients }, (_, n) => Child.start(`readers ${n + 1}`, 'harness/readers.ts'))),
    );
  }

  /** Opens sockets and waits until the server counts a reader for each. */
  async open(server: Child, sockets: number, tokens: readonly string[]): Promise<void> {
    const before = await server.ask(z.number(), 'readers');
    this.#parts = this.#clients.map((_, n) => Math.floor((sockets + n) / this.#clients.length));
    await Promise.all(
      this.#clients.map((client, n) =>
        client.ask(z.unknown(), 'open', { port: server.port, query: SUBSCRIPTION, count: this.#parts[n] ?? 0, tokens: [...tokens] }),
      ),
    );
    const until = performance.now() + PATIENCE;
    while ((await server.ask(z.number(), 'readers')) < before + sockets) {
      if (performance.now() > until) throw new Error(`${server.name}: not all of ${sockets} subscriptions were opened`);
      await sleep(20);
    }
    await sleep(200);
  }

  /** Waits until everyone has got one event more; returns one of the frames. */
  async received(): Promise<string> {
    const frames = await Promise.all(
      this.#clients.map((client, n) => ((this.#parts[n] ?? 0) ? client.ask(z.string(), 'wait', this.#parts[n]) : Promise.resolve(''))),
    );
    return frames.find((frame) => frame !== '') ?? '';
  }

  async close(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.ask(z.unknown(), 'close')));
    await sleep(300);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.stop()));
  }
}
