import { defineSubgraph } from '@lyceum/kit';
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

/** Jobs: what companies look for, who applies, how that goes on, and how well somebody fits. */
export default defineSubgraph({
  name: 'jobs',
  folder: new URL('.', import.meta.url),
  settings,
  controllers,
  loaders,
  queries,
  reports,
  services,
  utilities,
  helpers,
  events,
  listeners,
});
