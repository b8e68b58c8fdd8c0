import { type ClientRequest, type IncomingMessage, request } from 'node:http';

export interface ServerEvent {
  readonly event: string | undefined;
  readonly id: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: what a server sends is looked into at will
  readonly data: any;
}

/** A bare reader of an event stream. */
export class Events {
  readonly events: ServerEvent[] = [];
  /** Comments: what is sent only to keep the connection. */
  comments = 0;
  /** Of every block that had one, as a browser keeps it. */
  lastId: string | undefined;
  ended = false;
  /** All that came. */
  text = '';
  readonly response: IncomingMessage;
  readonly #request: ClientRequest;
  #rest = '';
  #wake: () => void = () => {};

  private constructor(sent: ClientRequest, response: IncomingMessage) {
    this.#request = sent;
    this.response = response;
    response.setEncoding('utf8');
    response.on('data', (text: string) => {
      this.text += text;
      const blocks = (this.#rest + text).split('\n\n');
      this.#rest = blocks.pop() ?? '';
      for (const block of blocks) this.#take(block);
      this.#wake();
    });
    const end = () => {
      this.ended = true;
      this.#wake();
    };
    response.on('close', end);
    response.on('error', end);
  }

  static open(
    url: string,
    {
      method = 'POST',
      body,
      headers = {},
      path = '/graphql',
    }: { method?: string; body?: unknown; headers?: Record<string, string>; path?: string },
  ): Promise<Events> {
    return new Promise((resolve, reject) => {
      const sent = request(`${url}${path}`, {
        method,
        headers: { accept: 'text/event-stream', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      });
      sent.on('response', (response) => resolve(new Events(sent, response)));
      sent.on('error', reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  /** The next event; rejects when the stream ends before, or after 3 s. */
  async next(): Promise<ServerEvent> {
    const until = Date.now() + 3_000;
    for (;;) {
      const event = this.events.shift();
      if (event) return event;
      if (this.ended) throw new Error('The stream has ended.');
      if (Date.now() > until) throw new Error('No event came.');
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        setTimeout(resolve, 50);
      });
    }
  }

  /** Everything until the stream ends. */
  async rest(): Promise<ServerEvent[]> {
    while (!this.ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        setTimeout(resolve, 50);
      });
    }
    return this.events.splice(0);
  }

  stall(): void {
    this.response.pause();
  }
  resume(): void {
    this.response.resume();
  }
  close(): void {
    this.#request.destroy();
  }

  #take(block: string): void {
    const fields = new Map<string, string>();
    for (const line of block.split('\n')) {
      const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
      if (name) fields.set(name, value);
      else this.comments++;
    }
    const id = fields.get('id');
    if (id !== undefined) this.lastId = id;
    const data = fields.get('data');
    if (data !== undefined) this.events.push({ event: fields.get('event'), id, data: data ? JSON.parse(data) : '' });
  }
}
