import { defineSubgraph } from '@lyceum/kit';
import { config } from './config.ts';
import { controllers } from './controllers.ts';
import { events } from './events.ts';
import * as helpers from './helpers.ts';
import { listeners } from './listeners.ts';
import { loaders } from './loaders.ts';
import * as queries from './queries.ts';
import * as reports from './reports.ts';
import { routes } from './routes.ts';
import * as services from './services.ts';
import { settings } from './settings.ts';
import * as utilities from './utilities.ts';

/** Accounts: who people are, how they sign in, and what they may do. */
export default defineSubgraph({
  name: 'accounts',
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
  settingScope: { scope: 'USER', governs: helpers.governsUser },
  routes,
  config,
});
