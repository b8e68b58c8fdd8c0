import type { Host } from '@lyceum/kit';
import type { Context } from './context.ts';
import { Jobs, keepJobs } from './jobs.ts';
import { deliver } from './ports/deliver.ts';
import { fireSchedule } from './reporting/fire.ts';
import { performRun } from './reporting/work.ts';

/** Every process of the EMS takes its share of reports, schedules and deliveries. */
export async function background(host: Host<Context>): Promise<() => Promise<void>> {
  const jobs = await Jobs.open(host);
  keepJobs(host.context(), jobs);
  await jobs.work('ems-report-run', ({ id }) => performRun(host, id));
  await jobs.work('ems-schedule', (job) => fireSchedule(host, job));
  await jobs.work('ems-delivery', ({ id }) => deliver(host, id));
  return () => jobs.stop();
}
