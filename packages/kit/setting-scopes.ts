import { z } from 'zod';

/** What settings can be said for besides the whole app, widest first; the narrowest that says something decides. */
export const SETTING_SCOPES = ['COMPANY', 'COURSE', 'GROUP', 'USER'] as const;
export type SettingScope = (typeof SETTING_SCOPES)[number];

/** One of what settings are said for. */
export const SettingPlace = z.object({ scope: z.enum(SETTING_SCOPES), id: z.uuid().toLowerCase() });
export type SettingPlace = z.output<typeof SettingPlace>;

/** What something belongs to, as far as it belongs anywhere: `ctx.settingsFor({ course: id })`. */
export type SettingSubject = { readonly [S in SettingScope as Lowercase<S>]?: string | null | undefined };

/** The scopes with the keys that a subject names them by. */
export const LEVELS = [
  ['COMPANY', 'company'],
  ['COURSE', 'course'],
  ['GROUP', 'group'],
  ['USER', 'user'],
] as const satisfies readonly (readonly [SettingScope, keyof SettingSubject])[];

/** Under this name the domain that owns a scope is asked, whichever it is. */
export const scopeOwner = (scope: SettingScope): string => `${scope.toLowerCase()}-owner`;

const Meta = z.object({
  overridableBy: z.array(z.enum(SETTING_SCOPES)).min(1).optional(),
  atMost: z.literal(true).optional(),
});

/**
 * Which narrower scopes may say otherwise: `.meta({ overridableBy: ['COURSE'] })`; with `atMost: true` a narrower scope may only lower the
 * number, or turn off what is on. Throws where these words are not right.
 */
export function overridingOf(type: z.ZodType): { overridableBy: readonly SettingScope[]; atMost: boolean } {
  const { overridableBy = [], atMost = false } = Meta.parse(type.meta() ?? {});
  if (atMost && !['number', 'boolean'].includes(typeof type.parse(undefined))) throw new Error('Only a number or a switch has a most.');
  return { overridableBy, atMost };
}
