import { defineSubgraph } from '@lyceum/kit';
import { background } from './background.ts';
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

/** The Ecosystem Management System: what everything is made of, how it does, and the controls. */
export default defineSubgraph({
  name: 'ems',
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
  routes,
  config,
  background,
});
