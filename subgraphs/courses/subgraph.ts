import { defineSubgraph } from '@lyceum/kit';
import type { Context } from './context.ts';
import { controllers } from './controllers.ts';
import { events } from './events.ts';
import * as helpers from './helpers.ts';
import * as listeners from './listeners.ts';
import { loaders } from './loaders.ts';
import * as queries from './queries.ts';
import * as reports from './reports.ts';
import * as services from './services.ts';
import { settings } from './settings.ts';
import * as utilities from './utilities.ts';

/** Courses: what can be learned, who teaches it, and who has learned how much of it. */
export default defineSubgraph({
  name: 'courses',
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
    scope: 'COURSE',
    governs: (ctx: Context, courseId) => helpers.validateCoursePermissions(ctx, { courseId, action: 'teach' }),
  },
});
