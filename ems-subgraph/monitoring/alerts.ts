import { found, MINUTE, one, query, Refusal, SECOND, service } from '@lyceum/kit';
import { and, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { jobsOf } from '../jobs.ts';
import { adapterOf } from '../ports/adapters.ts';
import { healthOfApps } from '../registries/health.ts';
import { circuitBreakers } from '../steering/breakers.ts';
import { type AlertRuleRow, alertMetric, alertRules, deliveries, instances, reportRuns } from '../tables.ts';

const demand = (ctx: Context) => {
  if (!ctx.hasScope('ems:manage')) throw new Refusal('FORBIDDEN', 'Alerts are made with the scope ems:manage.');
};

export const createAlertRule = service(
  'Makes a rule by which somebody is told when a figure stays above a threshold.',
  z.object({
    name: z.string().trim().min(1).max(200),
    metric: z.enum(alertMetric.enumValues),
    app: z.string().max(100).nullish(),
    threshold: z.number().min(0).max(1e12),
    forSeconds: z.int().min(0).max(86_400).nullish(),
    emails: z.array(z.email()).max(20).nullish(),
  }),
  async (ctx: Context, { app, forSeconds, emails, ...rule }): Promise<AlertRuleRow> => {
    demand(ctx);
    const row = one(
      await ctx.db
        .insert(alertRules)
        .values({ ...rule, app: app ?? null, forSeconds: forSeconds ?? 0, emails: emails ?? [], ownerId: ctx.viewer.id, since: ctx.now })
        .returning(),
    );
    await ctx.audit('alert.created', { type: 'AlertRule', id: row.id }, { metric: row.metric, threshold: row.threshold });
    return row;
  },
);

export const deleteAlertRule = service(
  'Takes a rule away.',
  z.object({ id: z.uuid() }),
  async (ctx: Context, { id }): Promise<AlertRuleRow> => {
    demand(ctx);
    const [row] = await ctx.db.delete(alertRules).where(eq(alertRules.id, id)).returning();
    await ctx.audit('alert.deleted', { type: 'AlertRule', id });
    return found(row, 'The rule');
  },
);

export const listAlertRules = query('The rules, those that fire first.', z.object({}), async (ctx: Context) =>
  ctx.db.select().from(alertRules).orderBy(sql`${alertRules.state} desc`, alertRules.name, alertRules.id).limit(500),
);

type Metric = AlertRuleRow['metric'];
type Read = (ctx: Context, app: string | null) => Promise<number>;

const lately = (ctx: Context) => new Date(ctx.now.getTime() - 10 * MINUTE);
const figuresOf = async (ctx: Context, app: string | null) => {
  const rows = await ctx.db
    .select({ figures: instances.figures })
    .from(instances)
    .where(and(ne(instances.health, 'GONE'), app ? eq(instances.app, app) : undefined));
  return rows.flatMap(({ figures }) => Object.entries(figures)).filter(([name]) => name.startsWith('controller '));
};

const METRICS: Readonly<Record<Metric, Read>> = {
  APP_UNHEALTHY: async (ctx, app) => {
    const health = await healthOfApps(ctx);
    return [...health].filter(([name, state]) => (!app || name === app) && !['HEALTHY', 'REGISTERED'].includes(state)).length;
  },
  ERROR_RATE: async (ctx, app) => {
    const rows = await figuresOf(ctx, app);
    const calls = rows.reduce((sum, [, figures]) => sum + figures.calls, 0);
    return calls ? rows.reduce((sum, [, figures]) => sum + figures.errors, 0) / calls : 0;
  },
  P95_MS: async (ctx, app) => Math.max(0, ...(await figuresOf(ctx, app)).map(([, figures]) => figures.p95Ms)),
  DELIVERY_FAILURES: (ctx) => ctx.db.$count(deliveries, and(eq(deliveries.status, 'FAILED'), gt(deliveries.createdAt, lately(ctx)))),
  BREAKERS_OPEN: async (ctx, app) =>
    (await circuitBreakers(ctx, {})).filter(({ name, state }) => state !== 'CLOSED' && (!app || name.startsWith(`${app} `))).length,
  FAILED_RUNS: (ctx, app) =>
    ctx.db.$count(
      reportRuns,
      and(
        inArray(reportRuns.status, ['FAILED']),
        gt(reportRuns.queuedAt, lately(ctx)),
        app ? eq(reportRuns.app, app) : or(isNull(reportRuns.app), sql`true`),
      ),
    ),
};

/** Looks at every rule: what holds for long enough fires, and is told once. */
export const evaluateAlerts = service('Looks at the rules of alerts.', z.object({}), async (ctx: Context) => {
  if (!ctx.isSystem) throw new Refusal('FORBIDDEN', 'The clock does this.');
  const rules = await ctx.db.select().from(alertRules).where(eq(alertRules.enabled, true)).for('update', { skipLocked: true });
  for (const rule of rules) {
    const value = await METRICS[rule.metric](ctx, rule.app);
    const holds = value > rule.threshold;
    const waited = rule.state !== 'OK' && ctx.now.getTime() - rule.since.getTime() >= rule.forSeconds * SECOND;
    const state = !holds ? 'OK' : rule.state === 'FIRING' || rule.forSeconds === 0 || waited ? 'FIRING' : 'PENDING';
    // waiting and firing are one stretch
    const since = (state === 'OK') === (rule.state === 'OK') ? rule.since : ctx.now;
    await ctx.db.update(alertRules).set({ state, since, value }).where(eq(alertRules.id, rule.id));
    if (state === rule.state || (state !== 'FIRING' && rule.state !== 'FIRING')) continue;
    await ctx.publish('ems.alert.changed.v1', rule.id, { ruleId: rule.id, state });
    await tell(ctx, { ...rule, state, since, value });
  }
});

async function tell(ctx: Context, { id, name, metric, app, threshold, state, since, value, emails }: AlertRuleRow): Promise<void> {
  if (!emails.length) return;
  const text = `${name} ${state === 'FIRING' ? 'fires' : 'is over'}.\n\n${metric}${app ? ` of ${app}` : ''} is ${value}; the threshold is ${threshold}. Since ${since.toISOString()}.`;
  const rows = await ctx.db
    .insert(deliveries)
    .values(
      emails.map((recipient) => ({
        port: 'EMAIL' as const,
        adapter: adapterOf('EMAIL', ctx.config),
        dedupe: `alert ${id} ${state} ${since.toISOString()} ${recipient}`,
        recipient,
        subject: `${state === 'FIRING' ? 'Alert' : 'Over'}: ${name}`,
        outgoing: { text },
        nextAttemptAt: ctx.now,
        createdAt: ctx.now,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: deliveries.id });
  ctx.afterCommit(() =>
    rows.forEach(
      (row) =>
        void jobsOf(ctx)
          ?.send('ems-delivery', { id: row.id })
          .catch(() => {}),
    ),
  );
}
