import { before, one, type Period, report, Span, stepsOf } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { demand } from '../helpers.ts';
import type { Channel } from '../tables.ts';
import type { NotificationType } from '../templates.ts';
import { channelsOf, seriesOf, share, told, typesOf } from './counts.ts';

async function figures(ctx: Context, period: Period) {
  const row = one(
    await ctx.db.execute<
      Record<'created' | 'shown' | 'read' | 'sent' | 'opened' | 'retries' | 'dead', number> & { p95: number | null }
    >(sql`
      select n.*, d.* from (
        select count(*)::int as created, count(*) filter (where in_app)::int as shown,
          count(*) filter (where in_app and read_at is not null)::int as read,
          percentile_cont(0.95) within group (order by latency_ms) filter (where in_app)::float8 as p95
        from notifications.notifications where ${told(period, null)}) n
      cross join (
        select coalesce(sum(greatest(attempts - 1, 0)), 0)::int as retries, count(*) filter (where status = 'DEAD')::int as dead,
          count(*) filter (where status = 'SENT')::int as sent,
          count(*) filter (where status = 'SENT' and opened_at is not null)::int as opened
        from notifications.deliveries where ${told(period, null)}) d`),
  );
  const { created, shown, read, p95, sent, opened, retries, dead } = row;
  return { created, readRate: share(read, shown), clickRate: share(opened, sent), p95LatencyMs: p95, retries, deadLetters: dead };
}

export const generateNotificationSummary = report(
  'All notifications of a period: made, read, followed, late, skipped and given up by channel and reason, the noisiest types, and who opted out.',
  Span,
  async (ctx: Context, span) => {
    demand(ctx, 'reports:read');
    const steps = stepsOf(span);
    const { period } = steps;
    return {
      ...steps,
      figures: await figures(ctx, period),
      previous: await figures(ctx, before(period)),
      byChannel: await channelsOf(ctx, period, null),
      skipped: [
        ...(await ctx.db.execute<{ channel: Channel; rule: string; count: number }>(sql`
          select channel, rule, count(*)::int as count from notifications.deliveries
          where status = 'SKIPPED' and ${told(period, null)} group by channel, rule order by count desc, channel, rule`)),
      ],
      failed: [
        ...(await ctx.db.execute<{ channel: Channel; reply: string; count: number }>(sql`
          -- the status alone: what servers say besides may name the person
          select channel, coalesce(substring(error from '\\m[45][0-9]{2}(?: [45]\\.[0-9]{1,3}\\.[0-9]{1,3})?\\M'), 'other') as reply, count(*)::int as count from notifications.deliveries
          where status = 'DEAD' and ${told(period, null)} group by 1, 2 order by count desc, channel, reply limit 20`)),
      ],
      noisiest: await typesOf(ctx, period, null, 10),
      optOuts: [
        ...(await ctx.db.execute<{ type: NotificationType; channel: Channel; people: number; rate: number }>(sql`
          select type, channel, count(*)::int as people,
            count(*)::float8 / greatest(1, (select count(*) from notifications.recipients)) as rate
          from notifications.preferences where not enabled and type <> '*' group by type, channel order by people desc, type, channel`)),
      ],
      series: await seriesOf(ctx, steps, null),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
