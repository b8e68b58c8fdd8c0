import { defineSubgraph } from '@lyceum/kit';
import { config } from './config.ts';
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

/** Companies: who works where and may do what there, what companies prove, and the seats in courses that they buy for their people. */
export default defineSubgraph({
  name: 'companies',
  folder: new URL('.', import.meta.url),
  settings,
  config,
  controllers,
  loaders,
  queries,
  reports,
  services,
  utilities,
  helpers,
  events,
  listeners,
  settingScope: {
    scope: 'COMPANY',
    governs: (ctx: Context, companyId) => helpers.validateCompanyPermissions(ctx, { companyId, action: 'edit' }),
  },
});
