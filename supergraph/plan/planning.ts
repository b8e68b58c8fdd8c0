import type { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { SECOND } from '@lyceum/platform/time.ts';
import { type DocumentNode, GraphQLError, parse, print } from 'graphql';
import { reached } from '../guards/limits.ts';
import { type BegunThread, newThread } from './begun-thread.ts';
import type { Plan } from './planner.ts';

/** What the thread is asked. */
export interface Job {
  readonly text: string;
  readonly operationName: string | undefined;
}

/** What the thread says; `cpu` is what it has used so far, in microseconds. */
export type FromThread =
  | { readonly ready: true; readonly cpu: number }
  | { readonly plan: string; readonly cpu: number }
  | {
      readonly refusal: { message: string; extensions: Record<string, unknown> } | undefined;
      readonly message: string;
      readonly cpu: number;
    };

export interface PlanningOptions {
  readonly sdl: string;
  /** A thread for this SDL that starts already. */
  readonly begun?: BegunThread | undefined;
  readonly deadlineMs: number;
  /** Operations that may wait to be planned. */
  readonly queue: number;
  /** The program of the thread. */
  readonly program?: URL | undefined;
  readonly onReady: () => void;
  readonly onError: (error: unknown) => void;
}

interface Waiting extends Job {
  readonly resolve: (plan: QueryPlan) => void;
  readonly reject: (error: unknown) => void;
  readonly patience: NodeJS.Timeout;
}

const PATIENCE = 5 * SECOND;
/** The first thread starts together with all the rest. */
const FIRST_PATIENCE = 30 * SECOND;
/** A busy machine gives the thread less than its time; it is not given more than so many deadlines by the clock. */
const STRETCH = 6;

/**
 * Plans in a thread of its own, one operation at a time: an operation that takes too long ends with its thread, and delays no request.
 * Nothing is ever planned on the thread that answers requests; until the other is up, operations wait for it.
 */
export class Planning {
  readonly #options: PlanningOptions;
  readonly #waiting: Waiting[] = [];
  #worker: Worker | undefined;
  #current: Waiting | undefined;
  #deadline: NodeJS.Timeout | undefined;
  /** Of the thread, when it began the current operation. */
  #cpu = 0;
  #ready = false;
  #everReady = false;
  #everStarted = false;
  #stopped = false;

  constructor(options: PlanningOptions) {
    this.#options = options;
  }

  readonly plan: Plan = (document, operationName) => {
    if (this.#waiting.length >= this.#options.queue) throw busy();
    return this.#enqueue(document, operationName);
  };

  start(): void {
    if (this.#stopped) return;
    const { sdl, program, begun } = this.#options;
    const thread = this.#everStarted ? undefined : begun?.take(sdl);
    this.#everStarted = true;
    const worker = thread?.worker ?? newThread(sdl, program);
    this.#worker = worker;
    worker.on('message', (message: FromThread) => this.#heard(message));
    worker.on('error', (error: Error & { code?: string }) => {
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') this.#options.onError(error);
      this.#end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? this.#tooLong() : error);
      this.#replace(worker, SECOND);
    });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#end(busy());
      this.#replace(worker, SECOND);
    });
    for (const message of thread?.said ?? []) this.#heard(message);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#end(busy());
    for (const { reject, patience } of this.#waiting.splice(0)) {
      clearTimeout(patience);
      reject(busy());
    }
    await this.#worker?.terminate();
  }

  #enqueue(document: DocumentNode, operationName: string | undefined): Promise<QueryPlan> {
    return new Promise((resolve, reject) => {
      const patience = setTimeout(
        () => {
          this.#waiting.splice(this.#waiting.indexOf(job), 1);
          reject(busy());
        },
        this.#everReady ? PATIENCE : FIRST_PATIENCE,
      );
      const job: Waiting = { text: print(document), operationName, resolve, reject, patience };
      this.#waiting.push(job);
      this.#next();
    });
  }

  #next(): void {
    if (!this.#ready || this.#current || !this.#worker) return;
    const job = this.#waiting.shift();
    if (!job) return;
    clearTimeout(job.patience);
    this.#current = job;
    const began = performance.now();
    this.#watch(this.#worker, job, began, this.#options.deadlineMs);
    const { text, operationName }: Job = job;
    this.#worker.postMessage({ text, operationName } satisfies Job);
  }

  #watch(worker: Worker, job: Waiting, began: number, ms: number): void {
    this.#deadline = setTimeout(async () => {
      const left = this.#options.deadlineMs - (await spent(worker, this.#cpu));
      if (this.#current !== job) return;
      if (left > 1 && performance.now() - began < STRETCH * this.#options.deadlineMs) return this.#watch(worker, job, began, left);
      this.#end(this.#tooLong());
      this.#replace(worker, 0);
    }, ms);
  }

  #heard(message: FromThread): void {
    this.#cpu = message.cpu;
    if ('ready' in message) {
      this.#ready = this.#everReady = true;
      this.#options.onReady();
    } else if ('plan' in message) this.#end(undefined, revive(message.plan));
    else
      this.#end(
        message.refusal
          ? new GraphQLError(message.refusal.message, { extensions: message.refusal.extensions })
          : new Error(message.message),
      );
    this.#next();
  }

  #end(error: unknown, plan?: QueryPlan): void {
    const job = this.#current;
    this.#current = undefined;
    clearTimeout(this.#deadline);
    if (plan) job?.resolve(plan);
    else job?.reject(error);
  }

  #replace(worker: Worker, afterMs: number): void {
    if (this.#worker !== worker) return;
    this.#ready = false;
    this.#worker = undefined;
    worker.removeAllListeners('message');
    void worker.terminate();
    setTimeout(() => this.start(), afterMs).unref();
  }

  #tooLong(): GraphQLError {
    return reached('planning', this.#options.deadlineMs);
  }
}

/** Milliseconds of CPU since; endless when the thread does not say. */
async function spent(worker: Worker, since: number): Promise<number> {
  const silence = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 100));
  const usage = await Promise.race([worker.cpuUsage().catch(() => undefined), silence]);
  return usage ? (usage.user + usage.system - since) / 1_000 : Number.POSITIVE_INFINITY;
}

/** A plan from its JSON, with the documents of its fetches. */
function revive(text: string): QueryPlan {
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'Fetch' && 'operation' in value)
      return { ...value, operationDocumentNode: parse(String(value.operation), { noLocation: true }) };
    return value;
  });
}

const busy = () =>
  new GraphQLError('Too many new operations wait to be planned just now. Try again in a moment.', {
    extensions: { code: 'UNAVAILABLE', http: { status: 503 } },
  });
