import { WebSocket } from 'ws';

interface Message {
  readonly id?: string;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a server sends is looked into at will
  readonly payload?: any;
}

/** A bare client of graphql-transport-ws, that may also break the protocol. */
export class Socket {
  readonly messages: Message[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly #ws: WebSocket;
  #wake: () => void = () => {};
  #closedWith: { code: number; reason: string } | undefined;

  private constructor(ws: WebSocket) {
    this.#ws = ws;
    ws.on('message', (data) => {
      this.messages.push(JSON.parse(String(data)));
      this.#wake();
    });
    this.closed = new Promise((resolve) => {
      ws.on('close', (code, reason) => {
        this.#closedWith = { code, reason: String(reason) };
        resolve(this.#closedWith);
        this.#wake();
      });
    });
    ws.on('error', () => {});
  }

  /** Opened, not yet initialised. */
  static async open(url: string, protocol = 'graphql-transport-ws', path = '/graphql'): Promise<Socket> {
    const ws = new WebSocket(url.replace('http', 'ws') + path, protocol);
    const socket = new Socket(ws);
    await new Promise<void>((resolve, reject) => {
      ws.on('open', () => resolve());
      ws.on('unexpected-response', (_, { statusCode }) => reject(new Error(`HTTP ${statusCode}`)));
      ws.on('error', reject);
    });
    return socket;
  }

  /** Opened and acknowledged. */
  static async connect(url: string, authorization?: string): Promise<Socket> {
    const socket = await Socket.open(url);
    socket.send({ type: 'connection_init', ...(authorization ? { payload: { authorization } } : {}) });
    await socket.next(({ type }) => type === 'connection_ack');
    return socket;
  }

  send(message: object | string): void {
    this.#ws.send(typeof message === 'string' ? message : JSON.stringify(message));
  }
  subscribe(id: string, query: string, variables: Record<string, unknown> = {}, more: object = {}): void {
    this.send({ id, type: 'subscribe', payload: { query, variables, ...more } });
  }

  /** Takes out the first message that fits, waiting for it; rejects when the socket closes before, or after 3 s. */
  async next(fits: (message: Message) => boolean = () => true): Promise<Message> {
    const until = Date.now() + 3_000;
    for (;;) {
      const at = this.messages.findIndex(fits);
      const [message] = at < 0 ? [] : this.messages.splice(at, 1);
      if (message) return message;
      if (this.#closedWith) throw new Error(`closed: ${this.#closedWith.code} ${this.#closedWith.reason}`);
      if (Date.now() > until) throw new Error(`no such message; there are ${JSON.stringify(this.messages)}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        setTimeout(resolve, 50);
      });
    }
  }
  of(id: string, type = 'next'): Promise<Message> {
    return this.next((message) => message.id === id && message.type === type);
  }

  /** Stops taking anything from the network. */
  stall(): void {
    this.#ws.pause();
  }
  resume(): void {
    this.#ws.resume();
  }
  async close(): Promise<void> {
    this.#ws.close(1000);
    await this.closed;
  }
}
