import { ascending, found, invalid, one, PageArguments, pageOf, query, Refusal, service, TimeZone } from '@lyceum/kit';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { jobsOf } from '../jobs.ts';
import { type ReportScheduleRow, reportChannel, reportFormat, reportSchedules, viewAs, whenEmpty } from '../tables.ts';
import { mayChange, maySeeCustom } from './permissions.ts';
import { checkedCron, cronOf, nextAfter, PeriodName, periodAt, Recurrence } from './recurrence.ts';
import { checkReport, Name, Params } from './run.ts';

const moment = z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))]);

export const scheduleReport = service(
  'Has a report run by itself, once for each moment of a cron or a recurrence, and sent to its audience.',
  z.object({
    name: z.string().trim().min(1).max(200),
    app: Name.nullish(),
    report: Name.nullish(),
    customReportId: z.uuid().nullish(),
    params: Params,
    period: PeriodName.nullish(),
    format: z.enum(reportFormat.enumValues).default('PDF'),
    cron: z.string().max(100).nullish(),
    recurrence: Recurrence.nullish(),
    timeZone: TimeZone.nullish(),
    startsAt: moment.nullish(),
    endsAt: moment.nullish(),
    audience: z.object({ emails: z.array(z.email()).max(50).nullish(), userIds: z.array(z.uuid()).max(200).nullish() }).nullish(),
    channels: z.array(z.enum(reportChannel.enumValues)).min(1).max(3),
    whenEmpty: z.enum(whenEmpty.enumValues).default('SEND'),
    viewAs: z.enum(viewAs.enumValues).default('CREATOR'),
    viewAsUserId: z.uuid().nullish(),
  }),
  async (ctx: Context, input): Promise<ReportScheduleRow> => {
    if (!ctx.hasScope('ems:reports')) throw new Refusal('FORBIDDEN', 'Scheduling reports needs the scope ems:reports.');
    const timeZone = input.timeZone ?? ctx.settings.defaultTimeZone;
    if (!input.cron === !input.recurrence)
      throw invalid([{ path: ['input', 'cron'], rule: 'required', message: 'Give a cron or a recurrence, not both.' }]);
    const cron = checkedCron(input.cron ?? (input.recurrence ? cronOf(input.recurrence) : ''), timeZone);
    const what = await subjectOf(ctx, input);
    const params = input.period ? { ...input.params, period: periodAt(input.period, ctx.now, timeZone) } : input.params;
    if (!what.customReportId) await checkReport(ctx, what.app, what.report, params);
    const audience = { emails: [...new Set(input.audience?.emails ?? [])], userIds: [...new Set(input.audience?.userIds ?? [])] };
    await checkAudience(ctx, { ...input, audience });
    const startsAt = input.startsAt ?? null;
    const from = startsAt && startsAt > ctx.now ? new Date(startsAt.getTime() - 1) : ctx.now;
    const next = nextAfter(cron, timeZone, from);
    const nextAt = next && input.endsAt && next > input.endsAt ? null : next;
    if (!nextAt) throw invalid([{ path: ['input', 'endsAt'], rule: 'too_small', message: 'It ends before it comes for the first time.' }]);
    const { id: ownerId, sessionId, roles, scopes } = ctx.viewer;
    return ctx.transact(async (tx) => {
      const row = one(
        await tx.db
          .insert(reportSchedules)
          .values({
            ...what,
            name: input.name,
            params: input.params,
            period: input.period ?? null,
            format: input.format,
            cron,
            timeZone,
            startsAt,
            endsAt: input.endsAt ?? null,
            audience,
            channels: [...new Set(input.channels)],
            whenEmpty: input.whenEmpty,
            viewAs: input.viewAs,
            viewAsUserId: input.viewAsUserId ?? null,
            nextAt,
            ownerId,
            rights: { sessionId, roles: [...roles], scopes: [...scopes] },
          })
          .returning(),
      );
      await tx.audit('report.scheduled', { type: 'ReportSchedule', id: row.id }, { app: row.app, report: row.report, cron, timeZone });
      tx.afterCommit(() => planNext(ctx, row));
      return row;
    });
  },
  { transaction: false },
);

/** Puts the next moment into the jobs; the sweep finds what gets lost. */
export function planNext(ctx: Context, { id, nextAt }: ReportScheduleRow): void {
  if (nextAt)
    void jobsOf(ctx)
      ?.send('ems-schedule', { id, at: nextAt.toISOString() }, nextAt)
      .catch(() => {});
}

async function subjectOf(
  ctx: Context,
  {
    app,
    report,
    customReportId,
  }: { app?: string | null | undefined; report?: string | null | undefined; customReportId?: string | null | undefined },
) {
  if (customReportId) {
    const custom = await ctx.load.customReport.load(customReportId);
    const seen = found(custom && maySeeCustom(ctx, custom) ? custom : null, 'The custom report');
    return { app: seen.app, report: seen.name, customReportId };
  }
  if (!app || !report)
    throw invalid([{ path: ['input', 'report'], rule: 'required', message: 'Name a report with its app, or a custom report.' }]);
  return { app, report, customReportId: null };
}

interface Audience {
  readonly audience: { readonly emails: readonly string[]; readonly userIds: readonly string[] };
  readonly channels: readonly string[];
  readonly viewAs: string;
  readonly viewAsUserId?: string | null | undefined;
}

async function checkAudience(ctx: Context, { audience, channels, viewAs: as, viewAsUserId }: Audience): Promise<void> {
  const refuse = (path: string, message: string) => {
    throw invalid([{ path: ['input', path], rule: 'required', message }]);
  };
  const mailed = channels.includes('EMAIL') || channels.includes('LINK');
  if (mailed && !audience.emails.length && !audience.userIds.length) refuse('audience', 'Say who gets it.');
  if (as === 'RECIPIENT' && (!audience.userIds.length || audience.emails.length))
    refuse('audience', 'What each recipient sees is for people who have an account: name them by userIds alone.');
  if (as === 'USER' && !viewAsUserId) refuse('viewAsUserId', 'Say as whom.');
  // somebody else's eyes are lent only to those who may read accounts
  if ((as === 'USER' || as === 'RECIPIENT') && !ctx.hasScope('accounts:read'))
    throw new Refusal('FORBIDDEN', 'Seeing as somebody else needs the scope accounts:read.');
  for (const userId of [...audience.userIds, ...(as === 'USER' && viewAsUserId ? [viewAsUserId] : [])])
    await ctx.ask('accounts', 'permissionsFor', { userId });
}

const seen = async (ctx: Context, id: string): Promise<ReportScheduleRow> => {
  const row = await ctx.load.reportSchedule.load(id);
  return found(row && !row.deletedAt && (row.ownerId === ctx.viewer.id || ctx.hasScope('ems:reports')) ? row : null, 'The schedule');
};

export const pauseReportSchedule = service(
  'Lets a schedule rest, or go on from its next moment.',
  z.object({ id: z.uuid(), paused: z.boolean() }),
  async (ctx: Context, { id, paused }): Promise<ReportScheduleRow> => {
    const schedule = await seen(ctx, id);
    mayChange(ctx, schedule);
    const nextAt = paused ? schedule.nextAt : nextAfter(schedule.cron, schedule.timeZone, ctx.now);
    const row = one(await ctx.db.update(reportSchedules).set({ paused, nextAt }).where(eq(reportSchedules.id, id)).returning());
    await ctx.audit(paused ? 'schedule.paused' : 'schedule.resumed', { type: 'ReportSchedule', id });
    if (!paused) ctx.afterCommit(() => planNext(ctx, row));
    return row;
  },
);

export const deleteReportSchedule = service(
  'Takes a schedule away; its runs stay.',
  z.object({ id: z.uuid() }),
  async (ctx: Context, { id }): Promise<ReportScheduleRow> => {
    mayChange(ctx, await seen(ctx, id));
    const [row] = await ctx.db
      .update(reportSchedules)
      .set({ deletedAt: ctx.now, nextAt: null })
      .where(and(eq(reportSchedules.id, id), isNull(reportSchedules.deletedAt)))
      .returning();
    await ctx.audit('schedule.deleted', { type: 'ReportSchedule', id });
    return found(row, 'The schedule');
  },
);

export const reportSchedule = query('A schedule.', z.object({ id: z.string() }), async (ctx: Context, { id }) => seen(ctx, id));

export const listReportSchedules = query('The schedules, by name.', z.object({ page: PageArguments }), async (ctx: Context, { page }) =>
  pageOf(ctx.db, {
    table: reportSchedules,
    where: and(isNull(reportSchedules.deletedAt), ctx.hasScope('ems:reports') ? undefined : eq(reportSchedules.ownerId, ctx.viewer.id)),
    orderBy: [ascending(reportSchedules.name), ascending(reportSchedules.id)],
    page,
  }),
);
