import { connect, createServer, type Server, type Socket } from 'node:net';

/** What lies between a client and a port: it counts connections and what goes over them, and can be cut or held. */
export class Cable {
  connections = 0;
  /** What clients have sent, as text. */
  sent = '';
  readonly #to: number;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(to: number) {
    this.#to = to;
    this.#server = createServer((near) => {
      this.connections++;
      const far = connect(this.#to, '127.0.0.1');
      near.on('data', (chunk) => {
        this.sent += chunk.toString('latin1');
      });
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          this.#sockets.delete(one);
          other.destroy();
        });
      }
    });
  }

  async lay(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (typeof address !== 'object' || !address) throw new Error('the cable has no end');
    return address.port;
  }

  get open(): number {
    return this.#sockets.size / 2;
  }

  /** Ends all connections at once. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Nothing goes through any more, and nobody is told. */
  hold(): void {
    for (const socket of this.#sockets) socket.unpipe().pause();
  }

  async remove(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
