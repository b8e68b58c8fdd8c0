import type { Defaults } from './choices.ts';
import { routes } from './routing.ts';
import { NOTIFICATION_TYPES, type NotificationType } from './templates.ts';

/** Types that people cause by hand, and no fact. */
const BY_HAND: Partial<Record<NotificationType, Defaults>> = {
  STAFF_MESSAGE: { channels: ['IN_APP', 'EMAIL'], critical: false },
  TEST: { channels: ['IN_APP', 'EMAIL'], critical: false },
};

/** What each type does by itself, as the routing table says; throws at load when two lines of a type differ. */
export const typeDefaults: ReadonlyMap<NotificationType, Defaults> = new Map(
  NOTIFICATION_TYPES.map((type) => {
    const [first, ...others] = routes.filter((route) => route.type === type);
    const defaults = first ?? BY_HAND[type];
    if (!defaults) throw new Error(`No line of the routing table leads to ${type}.`);
    for (const other of others)
      if (String(other.channels) !== String(defaults.channels) || other.critical !== defaults.critical)
        throw new Error(`The lines of ${type} differ in channels or in being critical.`);
    return [type, { channels: defaults.channels, critical: defaults.critical }] as const;
  }),
);

/** What a type does by itself. */
export function defaultsOf(type: NotificationType): Defaults {
  const defaults = typeDefaults.get(type);
  if (!defaults) throw new Error(`There is no type ${type}.`);
  return defaults;
}
