import { z } from 'zod';

/** A domain's settings: every key has a type, a default and a description, so that an empty store is a working store. */
export interface SettingsDefinition<S extends z.ZodObject = z.ZodObject> {
  /** `Course` gives `getCourseSettings`, `updateCourseSettings` and the GraphQL type `CourseSettings`. */
  readonly noun: string;
  readonly schema: S;
}

/** Throws at load when a key lacks a default or a description. */
export function defineSettings<S extends z.ZodObject>(noun: string, schema: S): SettingsDefinition<S> {
  for (const [key, type] of Object.entries<z.ZodType>(schema.shape)) {
    if (!type.safeParse(undefined).success) throw new Error(`Setting ${noun}.${key} has no default.`);
    if (!type.description) throw new Error(`Setting ${noun}.${key} has no description.`);
  }
  return { noun, schema };
}

/** Whether the setting is write-only: `.meta({ secret: true })`. It is sealed where it is stored and never shown. */
export const isSecret = (type: z.ZodType): boolean => type.meta()?.secret === true;

/** The GraphQL type of one setting. */
export function settingType(type: z.ZodType): string {
  const { type: json, items } = z.toJSONSchema(type, { io: 'output', unrepresentable: 'any' });
  if (json === 'boolean') return 'Boolean';
  if (json === 'integer') return 'Int';
  if (json === 'number') return 'Float';
  if (json === 'string') return 'String';
  if (json === 'array' && typeof items === 'object' && !Array.isArray(items) && items.type === 'string') return '[String!]';
  return 'JSON';
}
