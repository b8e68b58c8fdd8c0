import { eq, inArray } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { jobsOf } from '../jobs.ts';
import { adapterOf } from '../ports/adapters.ts';
import { deliveries, type Outgoing, type ReportRunRow, type ReportScheduleRow, widgets } from '../tables.ts';
import { downloadLink } from './links.ts';
import { personOf } from './rights.ts';

interface Addressee {
  readonly email: string;
  /** Null: an address that the schedule names. */
  readonly userId: string | null;
}

/** Whom a scheduled run goes to; asked before the transaction that ends the run. */
export async function addresseesOf(ctx: Context, run: ReportRunRow): Promise<Addressee[]> {
  const schedule = run.scheduleId ? await ctx.load.reportSchedule.load(run.scheduleId) : null;
  if (!schedule?.channels.some((channel) => channel === 'EMAIL' || channel === 'LINK')) return [];
  const people = schedule.viewAs === 'RECIPIENT' ? [run.viewerId] : schedule.audience.userIds;
  const emails = schedule.viewAs === 'RECIPIENT' ? [] : schedule.audience.emails;
  // who may no longer sign in gets nothing
  const found = await Promise.all(
    people.map((userId) =>
      personOf(ctx, userId).then(
        ({ user }) => [{ email: user.email.toLowerCase(), userId }],
        () => [],
      ),
    ),
  );
  const named = emails.map((email) => ({ email: email.toLowerCase(), userId: null }));
  return [...new Map([...named, ...found.flat()].map((addressee) => [addressee.email, addressee])).values()];
}

/** What becomes of a result: mails, each once, and the widgets that show it. In the transaction that ends the run. */
export async function distribute(tx: Context, run: ReportRunRow, addressees: readonly Addressee[]): Promise<void> {
  if (run.scheduleId) {
    const schedule = await tx.load.reportSchedule.load(run.scheduleId);
    if (schedule && addressees.length) await mail(tx, run, schedule, addressees);
    await tx.db.update(widgets).set({ lastRunId: run.id }).where(eq(widgets.scheduleId, run.scheduleId));
  }
  const shown = await tx.db
    .selectDistinct({ id: widgets.dashboardId })
    .from(widgets)
    .where(inArray(widgets.lastRunId, [run.id]));
  await tx.publishAll(
    'ems.dashboard.updated.v1',
    shown.map(({ id }) => ({ subjectId: id, data: { id } })),
  );
}

async function mail(tx: Context, run: ReportRunRow, schedule: ReportScheduleRow, addressees: readonly Addressee[]): Promise<void> {
  const skip = run.empty === true && schedule.whenEmpty === 'SKIP';
  const attached = schedule.channels.includes('EMAIL') && !(run.empty === true && schedule.whenEmpty === 'SEND_WITHOUT');
  const linked = schedule.channels.includes('LINK') ? await downloadLink(tx, run, run.format) : null;
  const lines = [
    schedule.name,
    `${run.app}: ${run.name}, for ${run.windowAt?.toISOString() ?? run.queuedAt.toISOString()}.`,
    ...(run.empty ? ['There is nothing to report this time.'] : []),
    ...(attached ? ['The report is attached.'] : []),
    ...(linked ? [`Until ${linked.expiresAt.toISOString()} it is at ${linked.url}`] : []),
  ];
  const outgoing: Outgoing = { text: lines.join('\n\n'), ...(attached ? { attach: { runId: run.id, format: run.format } } : {}) };
  const rows = await tx.db
    .insert(deliveries)
    .values(
      addressees.map(({ email: recipient, userId }) => ({
        port: 'EMAIL' as const,
        adapter: adapterOf('EMAIL', tx.config),
        dedupe: `run ${run.id} ${recipient}`,
        recipient,
        recipientId: userId,
        subject: schedule.name,
        outgoing,
        status: skip ? ('SKIPPED' as const) : ('PENDING' as const),
        nextAttemptAt: skip ? null : tx.now,
        runId: run.id,
        requestedBy: schedule.ownerId,
        createdAt: tx.now,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: deliveries.id });
  if (!skip)
    tx.afterCommit(() =>
      rows.forEach(
        ({ id }) =>
          void jobsOf(tx)
            ?.send('ems-delivery', { id })
            .catch(() => {}),
      ),
    );
}
