import type { z } from 'zod';
import { sharingOf } from './global-settings.ts';
import type { StoredPlace } from './scoped-settings.ts';
import { isSecret } from './settings.ts';

/** What one scope says of a setting. */
export interface SettingLink {
  readonly scope: string;
  readonly scopeId: string | null;
  /** Null where it says nothing; of a secret whether it is set. */
  readonly value: unknown;
  readonly set: boolean;
}

/** The value that counts, where it comes from, and what every scope says, widest first. */
export interface ExplainedSetting {
  readonly value: unknown;
  readonly source: string;
  readonly chain: readonly SettingLink[];
}

type Values = Record<string, unknown>;

/** Every setting explained: its default, what is said globally, what the app says, then the places in the order given. */
export function explained(
  { shape }: z.ZodObject,
  app: { readonly values: Values; readonly set: readonly string[]; readonly globals: Values },
  places: readonly StoredPlace[],
  isAbove: (key: string, value: unknown, wider: unknown) => boolean,
): Record<string, ExplainedSetting> {
  return Object.fromEntries(
    Object.entries<z.ZodType>(shape).map(([key, type]) => {
      const shown = (value: unknown) => (isSecret(type) ? value !== '' && value != null : value);
      const { global, follows } = sharingOf(type);
      const isSet = app.set.includes(key);
      const chain: SettingLink[] = [{ scope: 'DEFAULT', scopeId: null, value: shown(type.parse(undefined)), set: true }];
      // what a domain says of a global setting, it says for all
      const own = global ? 'GLOBAL' : 'APP';
      const followed = key in app.globals;
      if (follows) chain.push({ scope: 'GLOBAL', scopeId: null, value: followed ? shown(app.globals[key]) : null, set: followed });
      chain.push({ scope: own, scopeId: null, value: isSet ? shown(app.values[key]) : null, set: isSet });
      let counts = { value: app.values[key], source: isSet ? own : followed ? 'GLOBAL' : 'DEFAULT' };
      for (const { scope, id, values } of places) {
        const set = key in values;
        chain.push({ scope, scopeId: id, value: set ? shown(values[key]) : null, set });
        if (set && !isAbove(key, values[key], counts.value)) counts = { value: values[key], source: scope };
      }
      return [key, { value: shown(counts.value), source: counts.source, chain }];
    }),
  );
}
