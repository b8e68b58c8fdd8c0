import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const Usage = z.object({
  /** Of all threads, user and system, since the process began. */
  cpuMs: z.number(),
  rssKb: z.number(),
  peakKb: z.number(),
  heapKb: z.number(),
});
export type Usage = z.output<typeof Usage>;

export interface ChildOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** For Node itself. */
  readonly flags?: readonly string[];
}

const Reply = z.object({
  id: z.number().optional(),
  answer: z.unknown().optional(),
  failed: z.string().optional(),
  ports: z.record(z.string(), z.number()).optional(),
});

const PATIENCE = 60_000;
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A process of the bench: a server under measure, or a client of one. */
export class Child {
  readonly name: string;
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  readonly #said: string[] = [];
  #ports: Readonly<Record<string, number>> = {};
  #asked = 0;

  private constructor(name: string, process: ChildProcess) {
    this.name = name;
    this.#process = process;
  }

  /** Starts `bench/<file>` and waits until it listens. */
  static async start(name: string, file: string, { args = [], env = {}, flags = [] }: ChildOptions = {}): Promise<Child> {
    const forked = fork(fileURLToPath(new URL(`../${file}`, import.meta.url)), args, {
      env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true', LOG_LEVEL: 'warn', ...env },
      execArgv: ['--disable-warning=ExperimentalWarning', ...flags],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    running.add(forked);
    const child = new Child(name, forked);
    await child.#started();
    return child;
  }

  get port(): number {
    const [port] = Object.values(this.#ports);
    if (port === undefined) throw new Error(`${this.name} listens nowhere`);
    return port;
  }
  get ports(): Readonly<Record<string, number>> {
    return this.#ports;
  }

  usage(): Promise<Usage> {
    return this.ask(Usage, 'usage');
  }

  /** Memory after a garbage collection; the process must run with `--expose-gc`. */
  settled(): Promise<Usage> {
    return this.ask(Usage, 'settled');
  }

  /** What the process answers to `command`. */
  async ask<T>(answer: z.ZodType<T>, command: string, value: unknown = 0): Promise<T> {
    const id = ++this.#asked;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#waiting.set(id, { resolve, reject });
    this.#process.send({ id, ask: command, value });
    return answer.parse(await promise);
  }

  /** Ends it politely, so that a profile is written. */
  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = once(this.#process, 'exit');
    this.#process.send({ id: 0, ask: 'exit', value: 0 });
    const cut = setTimeout(() => this.#process.kill('SIGKILL'), 5_000);
    await exited;
    clearTimeout(cut);
  }

  async #started(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const late = setTimeout(() => reject(new Error(`${this.name} did not start in time\n${this.#said.join('')}`)), PATIENCE);
    for (const stream of [this.#process.stdout, this.#process.stderr]) stream?.on('data', (text) => this.#hear(String(text)));
    this.#process.on('message', (message) => {
      const { ports, id, answer, failed } = Reply.parse(message);
      if (ports) {
        this.#ports = ports;
        resolve();
      }
      const waiting = id === undefined ? undefined : this.#waiting.get(id);
      if (id !== undefined) this.#waiting.delete(id);
      if (failed === undefined) waiting?.resolve(answer);
      else waiting?.reject(new Error(`${this.name}: ${failed}`));
    });
    this.#process.on('exit', (code, signal) => {
      running.delete(this.#process);
      const error = new Error(`${this.name} ended (${signal ?? code})\n${this.#said.join('')}`);
      reject(error);
      for (const waiting of this.#waiting.values()) waiting.reject(error);
    });
    await promise;
    clearTimeout(late);
  }

  #hear(text: string): void {
    this.#said.push(text);
    if (this.#said.length > 50) this.#said.shift();
  }
}
