import { ANNOUNCEMENTS, AnnouncedSettings, Announcement, DAY, Heartbeat, HOUR, hears, SECOND, schedule } from '@lyceum/kit';
import { and, eq, lt } from 'drizzle-orm';
import type { Context } from './context.ts';
import { erasedListeners } from './listeners/erased.ts';
import { cacheOf, PURGE, Purge } from './querying/cache.ts';
import { evaluateAlerts, expireLeases, recordAnnouncement, recordGateway, recordHeartbeat, recordSettings, sweepWork } from './services.ts';
import { GATEWAYS, Status } from './steering/gateways.ts';
import { changes, instances } from './tables.ts';

/** What running subgraphs say of themselves, and what the clock starts. */
export const listeners = {
  ...erasedListeners,
  hearAnnouncements: hears(
    ANNOUNCEMENTS.instance,
    'Keeps what every running subgraph is made of.',
    Announcement,
    async (ctx: Context, announcement) => void (await recordAnnouncement(ctx, announcement)),
    { ask: ANNOUNCEMENTS.wanted },
  ),
  hearHeartbeats: hears(ANNOUNCEMENTS.heartbeat, 'Keeps who lives, and the figures.', Heartbeat, async (ctx: Context, heartbeat) => {
    // one that we never heard announce itself: it started while nobody listened
    const known = await ctx.load.instance.load(heartbeat.instance.id);
    await recordHeartbeat(ctx, heartbeat);
    if (!known) await ctx.tell(ANNOUNCEMENTS.wanted, null);
  }),
  hearGateways: hears(
    GATEWAYS.status,
    'Keeps what gateways say of themselves.',
    Status,
    async (ctx: Context, status) => void (await recordGateway(ctx, status)),
    {
      ask: GATEWAYS.wanted,
    },
  ),
  hearPurges: hears(PURGE, 'Forgets kept answers.', Purge, async (ctx: Context, wanted) => cacheOf(ctx).purge(wanted)),
  hearSettings: hears(
    ANNOUNCEMENTS.settings,
    'Keeps the values of every app’s settings.',
    AnnouncedSettings,
    async (ctx: Context, settings) => void (await recordSettings(ctx, settings)),
  ),
  expireLeases: schedule('Marks instances that fell silent as unhealthy, then as gone.', 5 * SECOND, async (ctx: Context) => {
    await expireLeases(ctx, {});
  }),
  sweepWork: schedule('Gives a job to whatever lost its own, and throws old results away.', 2 * SECOND, async (ctx: Context) => {
    await sweepWork(ctx, {});
  }),
  evaluateAlerts: schedule('Looks at the rules of alerts.', 5 * SECOND, async (ctx: Context) => {
    await evaluateAlerts(ctx, {});
  }),
  prune: schedule('Forgets instances that went and old changes.', HOUR, async (ctx: Context) => {
    const old = new Date(ctx.now.getTime() - ctx.settings.historyDays * DAY);
    await ctx.db.delete(instances).where(and(eq(instances.health, 'GONE'), lt(instances.lastSeenAt, old)));
    await ctx.db.delete(changes).where(lt(changes.at, old));
  }),
};
