import { account } from './templates/account.ts';
import { companies } from './templates/companies.ts';
import { courses } from './templates/courses.ts';
import { events } from './templates/events.ts';
import { groups } from './templates/groups.ts';
import { jobs } from './templates/jobs.ts';
import { learning } from './templates/learning.ts';
import { messages } from './templates/messages.ts';
import { network } from './templates/network.ts';
import { others } from './templates/others.ts';
import { payments } from './templates/payments.ts';
import { posts } from './templates/posts.ts';

/** The words of each type, by what it is about. */
export const templates = {
  ...account,
  ...courses,
  ...learning,
  ...messages,
  ...network,
  ...posts,
  ...groups,
  ...events,
  ...companies,
  ...jobs,
  ...payments,
  ...others,
};

export type Templates = typeof templates;
export type NotificationType = keyof Templates;
export const NOTIFICATION_TYPES = Object.keys(templates).filter((name): name is NotificationType => name in templates);

/** Filled in by the platform: who did it, and how often it happened. */
export type Automatic = 'actors' | 'count';

type Named<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Named<Rest> : never;
/** What a route must give for a type: every variable of its texts that is not automatic. */
export type Variables<K extends NotificationType> = Readonly<
  Record<Exclude<Named<Templates[K][keyof Templates[K] & ('title' | 'many' | 'body' | 'url')]>, Automatic>, string>
>;
