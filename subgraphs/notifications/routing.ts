import type { FactName, Route } from './route.ts';
import { accounts } from './routing/accounts.ts';
import { activities } from './routing/activities.ts';
import { certifications } from './routing/certifications.ts';
import { companies } from './routing/companies.ts';
import { connections } from './routing/connections.ts';
import { courses } from './routing/courses.ts';
import { events } from './routing/events.ts';
import { followers } from './routing/followers.ts';
import { groups } from './routing/groups.ts';
import { jobs } from './routing/jobs.ts';
import { messaging } from './routing/messaging.ts';
import { notifications } from './routing/notifications.ts';
import { payments } from './routing/payments.ts';
import { posts } from './routing/posts.ts';
import { profiles } from './routing/profiles.ts';

/** Every fact that the domains tell, and who is told of it: fact → type and template → audience → channels → critical. */
const routing = [
  ...accounts,
  ...activities,
  ...certifications,
  ...companies,
  ...connections,
  ...courses,
  ...events,
  ...followers,
  ...groups,
  ...jobs,
  ...messaging,
  ...notifications,
  ...payments,
  ...posts,
  ...profiles,
];

/** Names every fact that stands in no line: then it is a type error here. */
export const undecided: Record<Exclude<FactName, (typeof routing)[number]['fact']>, never> = {};

export const routes: readonly Route[] = routing;
