import { DAY, type Host, Refusal, SECOND } from '@lyceum/kit';
import { and, eq, lt, or, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { jobsOf } from '../jobs.ts';
import { type ReportRunRow, reportRuns } from '../tables.ts';
import { readCustom } from './custom-rows.ts';
import { addresseesOf, distribute } from './distribute.ts';
import { isEmpty, rowsIn } from './figures.ts';
import { advance, endReading, keyOf, RunLost, tellRun } from './progress.ts';
import { principalOf, rightsOf } from './rights.ts';

/** A worker that is silent for so long is taken for dead. */
const LEASE = 20 * SECOND;
const MOST_ATTEMPTS = 3;
const MOST_BYTES = 20 * 1024 * 1024;

/** Runs what waits under this id, once: others that try at the same time, or later, find nothing to do. */
export async function performRun(host: Host<Context>, id: string): Promise<void> {
  const system = host.context();
  const run = await claim(system, id);
  if (!run) return;
  const renew = setInterval(() => {
    const ctx = host.context();
    void ctx.db
      .update(reportRuns)
      .set({ leaseUntil: new Date(Date.now() + LEASE) })
      .where(and(eq(reportRuns.id, id), eq(reportRuns.status, 'RUNNING'), eq(reportRuns.attempts, run.attempts)))
      .catch(() => {});
  }, LEASE / 3);
  try {
    await read(host, run);
  } catch (error) {
    if (!(error instanceof RunLost)) await fail(host.context(), run, error);
  } finally {
    clearInterval(renew);
  }
}

async function claim(ctx: Context, id: string): Promise<ReportRunRow | undefined> {
  const claimed = await ctx.transact(async (tx) => {
    const now = tx.now;
    const [row] = await tx.db
      .update(reportRuns)
      .set({
        status: 'RUNNING',
        progress: 5,
        stage: 'It has begun.',
        startedAt: sql`coalesce(${reportRuns.startedAt}, ${now.toISOString()}::timestamptz)`,
        attempts: sql`${reportRuns.attempts} + 1`,
        leaseUntil: new Date(now.getTime() + LEASE),
      })
      .where(
        and(
          eq(reportRuns.id, id),
          or(eq(reportRuns.status, 'QUEUED'), and(eq(reportRuns.status, 'RUNNING'), lt(reportRuns.leaseUntil, now))),
        ),
      )
      .returning();
    if (row) await tellRun(tx, row);
    return row;
  });
  // the worker before this one has died; what it asked for may still be read
  if (claimed && claimed.attempts > 1) await endReading(ctx, { ...claimed, attempts: claimed.attempts - 1 });
  return claimed;
}

async function read(host: Host<Context>, run: ReportRunRow): Promise<void> {
  const system = host.context();
  // what a schedule runs, it runs with the rights of that moment
  const rights = run.scheduleId ? await rightsOf(system, run.viewerId, run.rights) : run.rights;
  if (!rights) throw new Refusal('FORBIDDEN', 'It is not known with whose rights to run it.');
  const viewer = host.context(principalOf(run.viewerId, rights));
  const bounds = { key: keyOf(run), withinMs: system.settings.reportDeadlineSeconds * SECOND };
  let now = await advance(host.context(), run, { progress: 15, stage: `${run.app} is being read.` });
  const result = run.customReportId
    ? await readCustom(viewer, run.customReportId, bounds, async (rows) => {
        now = await advance(host.context(), now, { progress: Math.min(75, now.progress + 5), stage: `${rows} rows are read.` });
      })
    : await viewer.ask(
        run.app,
        'operator.report',
        { name: run.name, params: run.params, bounds },
        { timeoutMs: bounds.withinMs + 5 * SECOND },
      );
  const text = JSON.stringify(result);
  if (text.length > MOST_BYTES) throw new Refusal('LIMIT_REACHED', 'The result is too large: choose a shorter period or fewer columns.');
  await advance(host.context(), now, { progress: 85, stage: 'The result is being stored.' });
  const done = host.context();
  const addressees = await addresseesOf(done, run);
  const expiresAt = new Date(done.now.getTime() + done.settings.reportRetentionDays * DAY);
  await done.transact(async (tx) => {
    const finished = await advance(tx, now, {
      status: 'SUCCEEDED',
      progress: 100,
      stage: 'It is done.',
      result,
      rowCount: rowsIn(result),
      empty: isEmpty(result),
      finishedAt: tx.now,
      expiresAt,
      leaseUntil: null,
    });
    await distribute(tx, finished, addressees);
  });
}

/** An app that is away is asked again; everything else ends the run with its reason. */
async function fail(ctx: Context, run: ReportRunRow, error: unknown): Promise<void> {
  const refusal = error instanceof Refusal ? error : null;
  if (!refusal) ctx.log.error({ err: error, run: run.id }, 'a report failed');
  const again = refusal?.code === 'UNAVAILABLE' && run.attempts < MOST_ATTEMPTS;
  const waitUntil = new Date(Date.now() + 5 * SECOND * run.attempts);
  const change: Partial<ReportRunRow> = again
    ? { status: 'QUEUED', stage: `${run.app} does not answer; it is asked again.`, leaseUntil: waitUntil }
    : {
        status: 'FAILED',
        stage: 'It failed.',
        finishedAt: new Date(),
        leaseUntil: null,
        error: {
          code: refusal?.code ?? 'INTERNAL_SERVER_ERROR',
          message: refusal?.message ?? 'Something went wrong on our side.',
          violations: refusal ? refusal.violations.map(({ path, rule, message }) => ({ path: [...path], rule, message })) : [],
        },
      };
  await advance(ctx, run, change).catch((lost: unknown) => {
    if (!(lost instanceof RunLost)) throw lost;
  });
  if (again) await jobsOf(ctx)?.send('ems-report-run', { id: run.id }, waitUntil);
}
