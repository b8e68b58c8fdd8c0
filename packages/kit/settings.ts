import { z } from 'zod';
import { sharingOf } from './global-settings.ts';
import { overridingOf } from './setting-scopes.ts';

/** A domain's settings: every key has a type, a default and a description, so that an empty store is a working store. */
export interface SettingsDefinition<S extends z.ZodObject = z.ZodObject> {
  /** `Course` gives `getCourseSettings`, `updateCourseSettings` and the GraphQL type `CourseSettings`. */
  readonly noun: string;
  readonly schema: S;
}

/** Throws at load when a key lacks a default or a description, or says wrongly what else decides it. */
export function defineSettings<S extends z.ZodObject>(noun: string, schema: S): SettingsDefinition<S> {
  for (const [key, type] of Object.entries<z.ZodType>(schema.shape)) {
    if (!type.safeParse(undefined).success) throw new Error(`Setting ${noun}.${key} has no default.`);
    if (!type.description) throw new Error(`Setting ${noun}.${key} has no description.`);
    try {
      overridingOf(type);
      sharingOf(type);
    } catch (error) {
      throw new Error(`Setting ${noun}.${key} says wrongly what else decides it.`, { cause: error });
    }
  }
  return { noun, schema };
}

/** Whether the setting is write-only: `.meta({ secret: true })`. It is sealed where it is stored and never shown. */
export const isSecret = (type: z.ZodType): boolean => type.meta()?.secret === true;

/** The values with each secret among them made into something else. */
export function mapSecrets(
  { shape }: z.ZodObject,
  values: Record<string, unknown>,
  make: (value: unknown) => unknown,
): Record<string, unknown> {
  const types: Record<string, z.ZodType | undefined> = shape;
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, types[key] && isSecret(types[key]) ? make(value) : value]));
}

/** What a change may hold. A key left out stays left out: with `partial()` its default would come in and undo an earlier change. */
export const changesOf = ({ shape }: z.ZodObject) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries<z.ZodType>(shape).map(([key, type]) => [key, z.optional(type instanceof z.ZodDefault ? type.unwrap() : type)]),
    ),
  );

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
