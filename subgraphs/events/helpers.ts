import { allow, type Decision, deny, helper, invalid } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { EventData, validateEventData } from './utilities.ts';

export const processEventData = helper(
  'What somebody wrote, as it is kept; refuses all that is wrong at once.',
  EventData,
  async (ctx: Context, { name }) => {
    const tidy = name.normalize('NFC').replace(/\s+/g, ' ').trim();
    const violations = validateEventData({ name: tidy, maxNameLength: ctx.settings.maxNameLength });
    if (violations.length) throw invalid(violations);
    return { name: tidy };
  },
  { open: true },
);

export const validateEventPermissions = helper(
  'Whether the viewer may see or change a event, and why.',
  z.object({ eventId: z.uuid(), action: z.enum(['read', 'manage']) }),
  async (ctx: Context, { eventId, action }): Promise<Decision> => {
    if (action === 'read') return allow('event.public', 'Everybody may see it.');
    if (ctx.hasScope('events:manage')) return allow('event.scope', 'The scope events:manage was given.');
    const event = await ctx.load.event.load(eventId);
    if (event && event.ownerId === ctx.viewerOrNull?.id) return allow('event.own', 'It is one’s own.');
    return deny('event.own', 'Only its owner and holders of events:manage may do this.', 'events:manage');
  },
);
