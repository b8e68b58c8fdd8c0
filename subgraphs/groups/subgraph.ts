import { defineSubgraph } from '@lyceum/kit';
import type { Context } from './context.ts';
import { controllers } from './controllers.ts';
import { events } from './events.ts';
import * as helpers from './helpers.ts';
import { listeners } from './listeners.ts';
import { loaders } from './loaders.ts';
import * as queries from './queries.ts';
import * as reports from './reports.ts';
import * as services from './services.ts';
import { settings } from './settings.ts';
import * as utilities from './utilities.ts';

/** Groups: people come together, in the open or in secret, and say who belongs. */
export default defineSubgraph({
  name: 'groups',
  folder: new URL('.', import.meta.url),
  settings,
  controllers,
  loaders,
  queries,
  services,
  reports,
  utilities,
  helpers,
  events,
  listeners,
  settingScope: {
    scope: 'GROUP',
    governs: (ctx: Context, groupId) => helpers.validateGroupPermissions(ctx, { groupId, action: 'manage' }),
  },
});
