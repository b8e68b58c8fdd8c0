import { connect, type Socket } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const CHUNKS_END = Buffer.from('0\r\n\r\n');

/** What came back, as far as a load generator looks at it. */
export interface Seen {
  readonly status: number;
  readonly bytes: number;
}

/** One kept connection that sends whole requests and reads just enough of HTTP/1.1 to know where an answer ends. */
export class HttpConnection {
  readonly #socket: Socket;
  #waiting: { resolve: (seen: Seen) => void; reject: (error: Error) => void } | undefined;
  #parts: Buffer[] = [];
  #have = 0;
  #need = -1;
  #status = 0;
  #headBytes = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('the server closed the connection')));
  }

  static open(port: number): Promise<HttpConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new HttpConnection(socket)));
      socket.once('error', reject);
    });
  }

  send(request: Buffer): Promise<Seen> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#parts.push(chunk);
    this.#have += chunk.length;
    if (this.#headBytes === 0 && !this.#readHead()) return;
    const ended = this.#need >= 0 ? this.#have >= this.#need : this.#joined().subarray(-CHUNKS_END.length).equals(CHUNKS_END);
    if (!ended) return;
    const { resolve } = this.#waiting ?? {};
    const seen = { status: this.#status, bytes: this.#have - this.#headBytes };
    this.#parts = [];
    this.#have = this.#headBytes = 0;
    this.#need = -1;
    this.#waiting = undefined;
    resolve?.(seen);
  }

  #readHead(): boolean {
    const text = this.#joined();
    const end = text.indexOf(HEAD_END);
    if (end < 0) return false;
    const head = text.toString('latin1', 0, end);
    this.#headBytes = end + HEAD_END.length;
    this.#status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length !== undefined) this.#need = this.#headBytes + Number(length);
    return true;
  }

  #joined(): Buffer {
    const [first = Buffer.alloc(0)] = this.#parts;
    if (this.#parts.length <= 1) return first;
    const whole = Buffer.concat(this.#parts);
    this.#parts = [whole];
    return whole;
  }

  #fail(error: Error): void {
    this.#waiting?.reject(error);
    this.#waiting = undefined;
  }
}
