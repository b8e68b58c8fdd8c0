import type { Host } from '@lyceum/kit';
import { PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Context } from './context.ts';

/** The kinds of work; each names a row by its id. */
export const QUEUES = ['ems-report-run', 'ems-schedule', 'ems-delivery'] as const;
export type Queue = (typeof QUEUES)[number];

const Data = z.object({ id: z.uuid(), at: z.iso.datetime().optional() });
export type JobData = z.output<typeof Data>;

/**
 * Work that any process of the EMS does, each piece once at a time: pg-boss in its own schema `ems_jobs`. A job only says which row to
 * look at; what must happen once is held by unique indexes and conditional updates of the rows, so a job that comes twice does nothing.
 */
export class Jobs {
  /** It takes a moment to start; what is sent meanwhile waits for it. */
  readonly #starting: Promise<PgBoss>;

  constructor(host: Pick<Host, 'databaseUrl' | 'log'>) {
    this.#starting = Jobs.#start(host);
  }

  static async #start({ databaseUrl, log }: Pick<Host, 'databaseUrl' | 'log'>): Promise<PgBoss> {
    const boss = new PgBoss({
      connectionString: databaseUrl,
      schema: 'ems_jobs',
      max: 4,
      application_name: 'lyceum-ems-jobs',
      schedule: false,
    });
    boss.on('error', (error) => log.warn({ err: error }, 'pg-boss'));
    await boss.start();
    for (const queue of QUEUES)
      await boss.createQueue(queue, { retryLimit: 2, retryDelay: 5, expireInSeconds: 300, deleteAfterSeconds: 3_600 });
    return boss;
  }

  /** Does it soon, or at its moment; the same row and moment again is the same job. */
  async send(queue: Queue, data: JobData, startAfter?: Date): Promise<void> {
    const boss = await this.#starting;
    await boss.send(queue, data, {
      singletonKey: `${data.id} ${data.at ?? ''} ${startAfter?.getTime() ?? ''}`,
      ...(startAfter ? { startAfter } : {}),
    });
  }

  async work(queue: Queue, run: (data: JobData) => Promise<void>): Promise<void> {
    const boss = await this.#starting;
    await boss.work(queue, { pollingIntervalSeconds: 0.5, batchSize: 1, localConcurrency: 2 }, async (jobs) => {
      for (const job of jobs) await run(Data.parse(job.data));
    });
  }

  /** Work that is under way has a few seconds to end; what does not is done again elsewhere. */
  async stop(): Promise<void> {
    const boss = await this.#starting;
    await boss.stop({ graceful: true, timeout: 5_000 });
  }
}

const running = new WeakMap<object, Jobs>();

/** The jobs of the running copy that a context belongs to: all of its contexts share one `config`. */
export const jobsOf = (ctx: Context): Jobs | undefined => running.get(ctx.config);
export const keepJobs = (ctx: Context, jobs: Jobs): void => void running.set(ctx.config, jobs);
