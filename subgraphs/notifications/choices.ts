import { and, inArray } from 'drizzle-orm';
import type { Context } from './context.ts';
import { type Channel, channel, preferences } from './tables.ts';
import type { NotificationType } from './templates.ts';
import { resolvePreference } from './utilities.ts';

export interface Decided {
  readonly enabled: boolean;
  readonly rule: string;
  readonly reason: string;
}
/** What a type does by itself. */
export interface Defaults {
  readonly channels: readonly Channel[];
  readonly critical: boolean;
}
export const CHANNELS: readonly Channel[] = channel.enumValues;

/** Reads what people chose for these types, and decides from it. */
export async function choicesOf(ctx: Context, userIds: readonly string[], types: readonly NotificationType[]) {
  const rows = await ctx.db
    .select()
    .from(preferences)
    .where(and(inArray(preferences.userId, [...userIds]), inArray(preferences.type, [...types, '*'])));
  const chosen = new Map(rows.map(({ userId, type, channel, enabled }) => [`${userId} ${type} ${channel}`, enabled]));
  return (userId: string, type: NotificationType, channel: Channel, { channels, critical }: Defaults): Decided =>
    resolvePreference({
      channelOn: channel === 'EMAIL' ? ctx.settings.emailEnabled : ctx.settings.inAppEnabled,
      critical: critical || ctx.settings.criticalTypes.includes(type),
      typeChoice: chosen.get(`${userId} ${type} ${channel}`) ?? null,
      channelChoice: chosen.get(`${userId} * ${channel}`) ?? null,
      byDefault: channels.includes(channel) && ctx.settings.defaultFrequencyByType[type] !== 'NEVER',
    });
}
