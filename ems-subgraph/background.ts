import { type Host, SECOND } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import type { Context } from './context.ts';
import { Jobs, keepJobs } from './jobs.ts';
import { countFacts } from './monitoring/analytics.ts';
import { deliver } from './ports/deliver.ts';
import { followFacts } from './querying/cache.ts';
import { fireSchedule } from './reporting/fire.ts';
import { performRun } from './reporting/work.ts';
import { entries } from './tables.ts';

const COUNT_EVERY = 5 * SECOND;

/** Every process of the EMS takes its share of reports, schedules and deliveries. */
export async function background(host: Host<Context>): Promise<() => Promise<void>> {
  const jobs = new Jobs(host);
  keepJobs(host.context(), jobs);
  await jobs.work('ems-report-run', ({ id }) => performRun(host, id));
  await jobs.work('ems-schedule', (job) => fireSchedule(host, job));
  await jobs.work('ems-delivery', ({ id }) => deliver(host, id));
  let counting: Promise<void> = Promise.resolve();
  const count = () => {
    counting = counting.then(() => countFacts(host)).catch((error: unknown) => host.log.debug({ err: error }, 'facts are counted later'));
  };
  const clock = setInterval(count, COUNT_EVERY).unref();
  const followed = new Map<string, () => Promise<void>>();
  // apps come while we run
  const follow = async () => {
    const rows = await host.context().db.selectDistinct({ app: entries.app }).from(entries).where(eq(entries.external, false));
    for (const { app } of rows) if (!followed.has(app)) followed.set(app, await followFacts(host, [app]));
  };
  let following: Promise<void> = Promise.resolve();
  const look = setInterval(() => {
    following = following.then(follow).catch((error: unknown) => host.log.debug({ err: error }, 'facts are followed later'));
  }, COUNT_EVERY / 5).unref();
  return async () => {
    clearInterval(clock);
    clearInterval(look);
    await counting;
    await following;
    await Promise.all([...followed.values()].map((stop) => stop()));
    await jobs.stop();
  };
}
