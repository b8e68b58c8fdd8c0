import { enforce, found, HOUR, newId, one, Refusal, service } from '@lyceum/kit';
import { and, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { processNotificationData, Sending, validateNotificationPermissions } from '../helpers.ts';
import { notifications } from '../tables.ts';
import { defaultsOf } from '../type-defaults.ts';
import { lockMailboxes } from './mailbox.ts';
import { tell } from './tell.ts';

export const sendNotification = service(
  'Tells a person something by hand; the type decides channels and preferences.',
  Sending,
  async (ctx: Context, input) => {
    const { userId, idempotencyKey } = input;
    enforce(await validateNotificationPermissions(ctx, { userId, action: 'send' }));
    const { type, title, body, url, object } = await processNotificationData(ctx, input);
    found(await ctx.load.recipient.load(userId), 'The user');
    const before = idempotencyKey ? await ctx.idempotency.take('sendNotification', idempotencyKey, input) : null;
    if (before) return found(await ctx.load.notification.load(before), 'The notification');
    const told = await tell(ctx, {
      type,
      words: { title, body, url },
      recipients: [userId],
      actorId: null,
      object,
      variables: {},
      groupKey: null,
      dedupeKey: `sent ${newId()}`,
      happenedAt: ctx.now,
      ...defaultsOf(type),
    });
    const notification = one(told);
    await ctx.audit('notification.sent', { type: 'Notification', id: notification.id }, { userId, type });
    if (idempotencyKey) await ctx.idempotency.remember('sendNotification', idempotencyKey, notification.id);
    return notification;
  },
);

export const sendTestNotification = service('Tells the viewer a test through every channel.', z.object({}), async (ctx: Context) => {
  const userId = ctx.viewer.id;
  await lockMailboxes(ctx, [userId]);
  const recent = await ctx.db.$count(
    notifications,
    and(eq(notifications.userId, userId), eq(notifications.type, 'TEST'), gt(notifications.createdAt, new Date(ctx.now.getTime() - HOUR))),
  );
  if (recent >= ctx.settings.testsPerHour) throw new Refusal('LIMIT_REACHED', 'That is enough tests for now: try again in an hour.');
  return one(
    await tell(ctx, {
      type: 'TEST',
      recipients: [userId],
      actorId: null,
      object: null,
      variables: {},
      groupKey: null,
      dedupeKey: `test ${newId()}`,
      happenedAt: ctx.now,
      ...defaultsOf('TEST'),
    }),
  );
});
