import { MINUTE, newId } from '@lyceum/kit';
import { and, asc, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import { choicesOf } from '../choices.ts';
import type { Context } from '../context.ts';
import { type Channel, deliveries, type NotificationRow, notifications, occurrences } from '../tables.ts';
import { type NotificationType, templates } from '../templates.ts';
import { cleanBody, cleanTitle, nameActors, renderTemplate } from '../utilities.ts';
import { reachable } from './blocks.ts';
import { addUnread, lockMailboxes } from './mailbox.ts';

/** Something to tell some people. */
export interface Message {
  readonly type: NotificationType;
  readonly recipients: readonly string[];
  /** Who did it: is not told. Null: the platform tells. */
  readonly actorId: string | null;
  readonly object: { readonly type: string; readonly id: string } | null;
  readonly variables: Readonly<Record<string, string>>;
  /** Said instead of the type's template, as it stands. */
  readonly words?: { readonly title: string; readonly body: string; readonly url: string };
  /** Null: never one with others. */
  readonly groupKey: string | null;
  readonly dedupeKey: string;
  readonly happenedAt: Date;
  readonly channels: readonly Channel[];
  readonly critical: boolean;
}

// bounds the parameters of one statement, of which Postgres takes 65,535
const CHUNK = 500;

/**
 * Makes one notification per person and dedupe key, however often and by how many at once it is asked for, or lets an unread one
 * of the group grow. Returns those that were made or grew.
 */
export async function tell(ctx: Context, message: Message): Promise<NotificationRow[]> {
  const people = [...new Set(message.recipients)].filter((id) => id !== message.actorId).sort();
  const told: NotificationRow[] = [];
  for (let at = 0; at < people.length; at += CHUNK) told.push(...(await tellSome(ctx, message, people.slice(at, at + CHUNK))));
  return told;
}

async function tellSome(ctx: Context, message: Message, wanted: string[]): Promise<NotificationRow[]> {
  await lockMailboxes(ctx, wanted);
  const people = await reachable(ctx, message.actorId, wanted);
  if (!people.length) return [];
  const groups = await openGroups(ctx, message, people);
  const { actorId, dedupeKey } = message;
  const fresh = await ctx.db
    .insert(occurrences)
    .values(
      people.map((userId) => ({ userId, dedupeKey, notificationId: groups.get(userId)?.id ?? newId(), actorId, at: message.happenedAt })),
    )
    .onConflictDoNothing()
    .returning({ userId: occurrences.userId, id: occurrences.notificationId });
  if (!fresh.length) return [];
  const actor = actorId === null ? '' : ((await ctx.load.recipient.load(actorId))?.displayName ?? 'Somebody');
  const grown = await grow(
    ctx,
    message,
    actor,
    fresh.flatMap(({ userId }) => groups.get(userId) ?? []),
  );
  const made = await make(
    ctx,
    message,
    actor,
    fresh.filter(({ userId }) => !groups.has(userId)),
  );
  const rows = [...grown, ...made.filter(({ inApp }) => inApp)];
  await ctx.publishAll(
    'notifications.notification.created.v1',
    rows.map(({ id, userId, type }) => ({ subjectId: id, data: { notificationId: id, userId, type } })),
  );
  return [...grown, ...made];
}

/** The unread notification of the group that each person has, if it may still grow. */
async function openGroups(ctx: Context, { groupKey, type }: Message, people: string[]): Promise<Map<string, NotificationRow>> {
  const { groupingWindowMinutes } = ctx.settings;
  if (groupKey === null || !groupingWindowMinutes) return new Map();
  const rows = await ctx.db
    .select()
    .from(notifications)
    .where(
      and(
        inArray(notifications.userId, people),
        eq(notifications.groupKey, groupKey),
        eq(notifications.type, type),
        eq(notifications.inApp, true),
        eq(notifications.hidden, false),
        isNull(notifications.readAt),
        isNull(notifications.deletedAt),
        gte(notifications.updatedAt, new Date(ctx.now.getTime() - groupingWindowMinutes * MINUTE)),
      ),
    )
    .orderBy(asc(notifications.updatedAt));
  return new Map(rows.map((row) => [row.userId, row]));
}

function words({ type, variables, words: given }: Message, actor: string, count: number, actors: number) {
  if (given) return given;
  const template: { title: string; many?: string; body: string; url: string } = templates[type];
  const known = { ...variables, actors: nameActors({ latest: actor, others: Math.max(0, actors - 1) }), count: String(count) };
  const fill = (text: string) => renderTemplate({ text, variables: known });
  return {
    title: cleanTitle(fill(count > 1 ? (template.many ?? template.title) : template.title)),
    body: cleanBody(fill(template.body)),
    url: fill(template.url),
  };
}

async function grow(ctx: Context, message: Message, actor: string, groups: NotificationRow[]): Promise<NotificationRow[]> {
  if (!groups.length) return [];
  const ids = groups.map(({ id }) => id);
  const distinct = await ctx.db
    .select({ id: occurrences.notificationId, actors: sql`count(distinct ${occurrences.actorId})`.mapWith(Number) })
    .from(occurrences)
    .where(inArray(occurrences.notificationId, ids))
    .groupBy(occurrences.notificationId);
  const actors = new Map(distinct.map((row) => [row.id, row.actors]));
  const texts = groups.map(({ id, count }) => ({ id, ...words(message, actor, count + 1, actors.get(id) ?? 1) }));
  await ctx.db.execute(sql`
    update ${notifications} n
    set count = n.count + 1, title = t.title, body = t.body, url = t.url, actor_id = ${message.actorId}::uuid,
      object_type = ${message.object?.type ?? null}, object_id = ${message.object?.id ?? null},
      happened_at = ${message.happenedAt.toISOString()}::timestamptz, updated_at = ${ctx.now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as t (id uuid, title text, body text, url text)
    where n.id = t.id`);
  return ctx.db.select().from(notifications).where(inArray(notifications.id, ids));
}

async function make(ctx: Context, message: Message, actor: string, fresh: { userId: string; id: string }[]): Promise<NotificationRow[]> {
  if (!fresh.length) return [];
  const { type, object, groupKey, happenedAt } = message;
  const decide = await choicesOf(
    ctx,
    fresh.map(({ userId }) => userId),
    [type],
  );
  const latencyMs = Math.min(2 ** 31 - 1, Math.max(0, Date.now() - happenedAt.getTime()));
  const text = words(message, actor, 1, 1);
  const made = await ctx.db
    .insert(notifications)
    .values(
      fresh.map(({ userId, id }) => ({
        id,
        userId,
        type,
        ...text,
        actorId: message.actorId,
        objectType: object?.type ?? null,
        objectId: object?.id ?? null,
        groupKey,
        inApp: decide(userId, type, 'IN_APP', message).enabled,
        happenedAt,
        latencyMs,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      })),
    )
    .returning();
  await ctx.db.insert(deliveries).values(
    made.flatMap(({ id, userId }) => {
      const shown = decide(userId, type, 'IN_APP', message);
      const mailed = decide(userId, type, 'EMAIL', message);
      const of = { notificationId: id, userId, createdAt: ctx.now };
      return [
        {
          ...of,
          channel: 'IN_APP' as const,
          status: shown.enabled ? ('SENT' as const) : ('SKIPPED' as const),
          rule: shown.rule,
          reason: shown.reason,
          sentAt: shown.enabled ? ctx.now : null,
        },
        {
          ...of,
          channel: 'EMAIL' as const,
          status: mailed.enabled ? ('QUEUED' as const) : ('SKIPPED' as const),
          rule: mailed.rule,
          reason: mailed.reason,
          nextAttemptAt: mailed.enabled ? ctx.now : null,
        },
      ];
    }),
  );
  await addUnread(
    ctx,
    made.filter(({ inApp }) => inApp).map(({ userId }) => userId),
    1,
  );
  return made;
}
