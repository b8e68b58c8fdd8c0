import type { FactName, Route } from './route.ts';
import { accounts } from './routing/accounts.ts';
import { courses } from './routing/courses.ts';
import { messaging } from './routing/messaging.ts';
import { notifications } from './routing/notifications.ts';
import { payments } from './routing/payments.ts';
import { profiles } from './routing/profiles.ts';

/** Every fact that the domains tell, and who is told of it: fact → type and template → audience → channels → critical. */
const routing = [...accounts, ...courses, ...messaging, ...notifications, ...payments, ...profiles];

/** Names every fact that stands in no line: then it is a type error here. */
export const undecided: Record<Exclude<FactName, (typeof routing)[number]['fact']>, never> = {};

export const routes: readonly Route[] = routing;
