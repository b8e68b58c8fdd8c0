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

/** Activities: what people do, written down once and never changed. */
export default defineSubgraph({
  name: 'activities',
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
});
