import { events as accounts } from '@lyceum/accounts/events';
import { events as activities } from '@lyceum/activities/events';
import { events as certifications } from '@lyceum/certifications/events';
import { events as companies } from '@lyceum/companies/events';
import { events as connections } from '@lyceum/connections/events';
import { events as courses } from '@lyceum/courses/events';
import { events as gatherings } from '@lyceum/events/events';
import { events as followers } from '@lyceum/followers/events';
import { events as groups } from '@lyceum/groups/events';
import { events as jobs } from '@lyceum/jobs/events';
import { type FactOf, type Listener, listener } from '@lyceum/kit';
import { events as messaging } from '@lyceum/messaging/events';
import { events as payments } from '@lyceum/payments/events';
import { events as posts } from '@lyceum/posts/events';
import { events as profiles } from '@lyceum/profiles/events';
import type { Audience } from './audience.ts';
import type { Context } from './context.ts';
import { events as notifications } from './events.ts';
import { resolveAudience } from './services/resolve-audience.ts';
import { tell } from './services/tell.ts';
import type { Channel } from './tables.ts';
import type { NotificationType, Variables } from './templates.ts';
import { groupKey } from './utilities.ts';

/** Every fact of the domains that people can be told of. */
export const facts = {
  ...accounts,
  ...activities,
  ...certifications,
  ...companies,
  ...connections,
  ...courses,
  ...followers,
  ...gatherings,
  ...groups,
  ...jobs,
  ...messaging,
  ...notifications,
  ...payments,
  ...posts,
  ...profiles,
};
type Facts = typeof facts;
export type FactName = { [T in keyof Facts & string]: Facts[T]['ephemeral'] extends false ? T : never }[keyof Facts & string];

type Data<T extends FactName> = FactOf<Facts, T>['data'];
interface Thing {
  readonly type: string;
  readonly id: string;
}

/** How one fact becomes a notification of one type. */
interface Telling<T extends FactName, K extends NotificationType> {
  /** Who is told, in words. */
  readonly to: string;
  readonly who: (data: Data<T>) => Audience;
  /** Who did it: never told of it. Left out: the platform tells, whoever caused it. */
  readonly by?: (data: Data<T>, actorId: string | null) => string | null;
  /** Only then. */
  readonly when?: (data: Data<T>) => boolean;
  readonly about: (data: Data<T>) => Thing;
  readonly variables: (data: Data<T>) => Variables<K>;
  /** Unread ones about the same thing become one. */
  readonly group?: (data: Data<T>) => Thing;
  /** What is told once to a person, however many facts say it; left out: this fact. */
  readonly once?: (data: Data<T>) => string;
  readonly channels: readonly Channel[];
  /** Nobody can turn it off. */
  readonly critical?: boolean;
}

/** One line of the routing table. */
export interface Route<T extends FactName = FactName> {
  readonly fact: T;
  /** Null: nobody is told. */
  readonly type: NotificationType | null;
  readonly to: string;
  readonly channels: readonly Channel[];
  readonly critical: boolean;
  readonly listener: Listener | null;
}

/** The fact is told as a notification of that type. */
export function on<T extends FactName, K extends NotificationType>(fact: T, type: K, telling: Telling<T, K>): Route<T> {
  const { to, channels, critical = false } = telling;
  const summary = `Tells ${to}: ${type}.`;
  return {
    fact,
    type,
    to,
    channels,
    critical,
    listener: listener(facts, fact, summary, (ctx: Context, heard) => tellOf(ctx, type, telling, heard)),
  };
}

/** Nobody is told of the fact, for that reason. */
export const silent = <T extends FactName>(fact: T, reason: string): Route<T> => ({
  fact,
  type: null,
  to: reason,
  channels: [],
  critical: false,
  listener: null,
});

async function tellOf<T extends FactName, K extends NotificationType>(
  ctx: Context,
  type: K,
  { who, by, when, about, variables, group, once, channels, critical = false }: Telling<T, K>,
  { id, time, actorId, data }: FactOf<Facts, T>,
): Promise<void> {
  if (when && !when(data)) return;
  const thing = group?.(data);
  await tell(ctx, {
    type,
    recipients: await resolveAudience(ctx, who(data)),
    actorId: by?.(data, actorId) ?? null,
    object: about(data),
    variables: variables(data),
    groupKey: thing ? groupKey({ type, object: thing.type, id: thing.id }) : null,
    dedupeKey: once?.(data) ?? `${type} ${id}`,
    happenedAt: new Date(time),
    channels,
    critical,
  });
}
