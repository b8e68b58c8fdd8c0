import { allow, type Decision, deny, helper, invalid } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { ConnectionData, validateConnectionData } from './utilities.ts';

export const processConnectionData = helper(
  'What somebody wrote, as it is kept; refuses all that is wrong at once.',
  ConnectionData,
  async (ctx: Context, { name }) => {
    const tidy = name.normalize('NFC').replace(/\s+/g, ' ').trim();
    const violations = validateConnectionData({ name: tidy, maxNameLength: ctx.settings.maxNameLength });
    if (violations.length) throw invalid(violations);
    return { name: tidy };
  },
  { open: true },
);

export const validateConnectionPermissions = helper(
  'Whether the viewer may see or change a connection, and why.',
  z.object({ connectionId: z.uuid(), action: z.enum(['read', 'manage']) }),
  async (ctx: Context, { connectionId, action }): Promise<Decision> => {
    if (action === 'read') return allow('connection.public', 'Everybody may see it.');
    if (ctx.hasScope('connections:manage')) return allow('connection.scope', 'The scope connections:manage was given.');
    const connection = await ctx.load.connection.load(connectionId);
    if (connection && connection.ownerId === ctx.viewerOrNull?.id) return allow('connection.own', 'It is one’s own.');
    return deny('connection.own', 'Only its owner and holders of connections:manage may do this.', 'connections:manage');
  },
);
