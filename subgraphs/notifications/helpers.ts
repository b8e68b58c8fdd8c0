import { allow, deny, enforce, helper, hide, invalid, Refusal } from '@lyceum/kit';
import { z } from 'zod';
import { choicesOf } from './choices.ts';
import type { Context } from './context.ts';
import { channel } from './tables.ts';
import { NOTIFICATION_TYPES, templates } from './templates.ts';
import { defaultsOf } from './type-defaults.ts';
import { cleanBody, cleanTitle, validateNotificationData } from './utilities.ts';

/** Who may do what: only the owner reads and changes; operators see deliveries without texts, and send by hand. */
export const validateNotificationPermissions = helper(
  'Whether the viewer may read or change a person’s notifications, see their deliveries or figures, or tell them something, and why.',
  z.object({ userId: z.uuid(), action: z.enum(['read', 'list', 'change', 'log', 'report', 'send']) }),
  async (ctx: Context, { userId, action }) => {
    const own = ctx.viewerOrNull?.id === userId;
    switch (action) {
      case 'read':
      case 'change':
        return own ? allow('notification.own', 'It is one’s own.') : hide('notification.own', 'Only its owner may know of it.');
      case 'list':
        return own
          ? allow('notification.own', 'They are one’s own.')
          : deny('notification.own', 'Only the person may read what they were told.');
      case 'log':
        if (own) return allow('notification.own', 'It is one’s own.');
        return ctx.hasScope('notifications:manage')
          ? allow('notification.manage', 'The scope notifications:manage was given.')
          : hide('notification.own', 'Only its owner and operators may know of it.');
      case 'report':
        if (own) return allow('notification.own', 'They are one’s own figures.');
        return ctx.hasScope('reports:read')
          ? allow('report.scope', 'The scope reports:read was given.')
          : deny('report.scope', 'Only the person and holders of reports:read may see these figures.', 'reports:read');
      case 'send':
        return ctx.hasScope('notifications:manage')
          ? allow('notification.manage', 'The scope notifications:manage was given.')
          : deny('notification.manage', 'Telling people something by hand needs notifications:manage.', 'notifications:manage');
    }
  },
);

/** Refuses whoever was not given the scope. */
export function demand(ctx: Context, scope: 'notifications:manage' | 'reports:read'): void {
  if (!ctx.hasScope(scope)) throw new Refusal('FORBIDDEN', `This needs ${scope}.`);
}

/** What `sendNotification` takes. */
export const Sending = z.object({
  userId: z.uuid(),
  message: z.string().max(20_000),
  title: z.string().max(2_000).nullish(),
  notificationType: z.string().max(100).nullish(),
  contentObject: z
    .object({ type: z.string().regex(/^[A-Z]\w{0,99}$/, 'Give a type of the graph, like Course.'), id: z.string().min(1).max(200) })
    .nullish(),
  url: z.string().max(2_000).nullish(),
  idempotencyKey: z.string().min(1).max(200).nullish(),
});

/** Checks and tidies what somebody wants to send. */
export const processNotificationData = helper(
  'A notification to send by hand, checked, with title and text cleaned and the type’s name for a missing title.',
  Sending,
  async (_ctx: Context, { message, title, notificationType, url, contentObject }) => {
    const violations = validateNotificationData({ title, message, notificationType: notificationType ?? 'STAFF_MESSAGE', url });
    const type = NOTIFICATION_TYPES.find((name) => name === (notificationType ?? 'STAFF_MESSAGE'));
    if (violations.length || !type) throw invalid(violations);
    return {
      type,
      title: cleanTitle(title ?? templates[type].label),
      body: cleanBody(message),
      url: url ?? '/notifications',
      object: contentObject ?? null,
    };
  },
  { open: true },
);

/** The preferences of a person as they count now. */
export const resolvePreferences = helper(
  'For every type and channel whether a person is told, by which rule and why; for the person alone.',
  z.object({ userId: z.uuid() }),
  async (ctx: Context, { userId }) => {
    enforce(await validateNotificationPermissions(ctx, { userId, action: 'list' }));
    const decide = await choicesOf(ctx, [userId], NOTIFICATION_TYPES);
    return NOTIFICATION_TYPES.flatMap((type) =>
      channel.enumValues.map((through) => ({ type, channel: through, ...decide(userId, type, through, defaultsOf(type)) })),
    );
  },
);
