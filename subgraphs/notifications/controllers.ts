import { answer, type Controllers } from '@lyceum/kit';
import { resolvePreferences } from './helpers.ts';
import {
  deliveryLogOf,
  getNotificationsByUser,
  listDeliveries,
  notificationOfViewer,
  searchNotifications,
  unreadCountOf,
} from './queries.ts';
import { generateNotificationSummary, generateUserNotificationReport } from './reports.ts';
import { routes } from './routing.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';
import { templates } from './templates.ts';
import { typeDefaults } from './type-defaults.ts';
import { formatNotificationData } from './utilities.ts';

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    notifications: (_, { unreadOnly, type, archived, ...page }, ctx) =>
      services.getUserNotifications(ctx, { unreadOnly, type, archived, page }),
    notification: (_, { id }, ctx) => notificationOfViewer(ctx, { id }),
    searchNotifications: (_, { query, type, ...page }, ctx) => searchNotifications(ctx, { query, type, page }),
    unreadCount: (_, __, ctx) => unreadCountOf(ctx, { userId: ctx.viewer.id }),
    notificationPreferences: (_, __, ctx) => resolvePreferences(ctx, { userId: ctx.viewer.id }),
    deliveryLog: (_, { notificationId }, ctx) => deliveryLogOf(ctx, { notificationId }),
    deliveries: (_, { status, channel, ...page }, ctx) => listDeliveries(ctx, { status, channel, page }),
    notificationTypes: () =>
      [...typeDefaults].map(([type, { channels, critical }]) => {
        const { label, category } = templates[type];
        return { type, label, category, critical, channels: [...channels] };
      }),
    notificationRoutes: () =>
      routes.map(({ fact, type, to, channels, critical }) => ({ fact, type, audience: to, channels: [...channels], critical })),
    userNotificationReport: answer(generateUserNotificationReport),
    notificationSummary: answer(generateNotificationSummary),
  },

  Mutation: {
    markNotificationAsRead: (_, { input }, ctx) => services.markNotificationAsRead(ctx, input),
    markAllRead: (_, { input }, ctx) => services.markAllRead(ctx, input ?? {}),
    openNotification: (_, { input }, ctx) => services.openNotification(ctx, input),
    archiveNotification: (_, { input }, ctx) => services.archiveNotification(ctx, input),
    deleteNotification: (_, { input }, ctx) => services.deleteNotification(ctx, input),
    updatePreference: (_, { input }, ctx) => services.updatePreference(ctx, input),
    sendNotification: (_, { input }, ctx) => services.sendNotification(ctx, input),
    retryDelivery: (_, { input }, ctx) => services.retryDelivery(ctx, input),
    sendTestNotification: (_, __, ctx) => services.sendTestNotification(ctx, {}),
  },

  User: {
    __resolveReference: ({ id }) => ({ id }),
    notifications: ({ id }, { unreadOnly, type, ...page }, ctx) => getNotificationsByUser(ctx, { userId: id, unreadOnly, type, page }),
    unreadNotificationCount: ({ id }, _, ctx) => unreadCountOf(ctx, { userId: id }),
  },

  Notification: {
    __resolveReference: ({ id }, ctx) => notificationOfViewer(ctx, { id }),
    formatted: ({ title, body, updatedAt }, { locale, timeZone }, ctx) =>
      formatNotificationData({ title, body, at: updatedAt, now: ctx.now, locale: locale ?? undefined, timeZone: timeZone ?? undefined }),
    object: ({ objectType, objectId }) => (objectType && objectId ? { type: objectType, id: objectId } : null),
    actor: ({ actorId }) => (actorId ? { id: actorId } : null),
    deliveries: ({ id }, _, ctx) => ctx.load.deliveries.load(id),
  },

  Delivery: {
    error: ({ error }, _, ctx) => (ctx.hasScope('notifications:manage') ? error : null),
  },

  UnreadCount: {
    __resolveReference: ({ userId }, ctx) => (ctx.viewer.id === userId ? { userId } : null),
    count: ({ userId }, _, ctx) => unreadCountOf(ctx, { userId }),
  },
};
