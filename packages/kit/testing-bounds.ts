import { z } from 'zod';
import type { SubgraphDefinition } from './subgraph.ts';

/** A schema as JSON Schema has it, as far as bounds go. */
const Shape = z.looseObject({
  type: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((type) => [type ?? []].flat()),
  maxLength: z.number().optional(),
  maxItems: z.number().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
});
const bounded = ['uuid', 'date', 'date-time', 'time'];
const IN_LISTS = ['anyOf', 'allOf', 'oneOf', 'prefixItems'];

/** Texts and lists of the parts' inputs that may be as long as anybody likes, as `part.key`. */
export function unboundedInputs(definition: SubgraphDefinition): string[] {
  const groups = [definition.services, definition.queries, definition.reports, definition.utilities, definition.helpers];
  return groups
    .flatMap((group) => Object.entries<unknown>(group ?? {}))
    .flatMap(([name, part]) => {
      if (typeof part !== 'function' || !('input' in part) || !(part.input instanceof z.ZodType)) return [];
      const found: string[] = [];
      walk(z.toJSONSchema(part.input, { io: 'input', unrepresentable: 'any' }), name, found);
      return found;
    });
}

function walk(schema: unknown, at: string, found: string[]): void {
  const shape = Shape.safeParse(schema);
  if (!shape.success) return;
  const { type, maxLength, maxItems, pattern, format, ...rest } = shape.data;
  const finite = maxLength !== undefined || pattern !== undefined || bounded.includes(format ?? '') || 'enum' in rest || 'const' in rest;
  if (type.includes('string') && !finite) found.push(at);
  if (type.includes('array')) {
    if (maxItems === undefined && !('prefixItems' in rest)) found.push(`${at}[]`);
    walk(rest.items, `${at}[]`, found);
  }
  for (const key of IN_LISTS) if (Array.isArray(rest[key])) for (const one of rest[key]) walk(one, at, found);
  for (const key of ['propertyNames', 'additionalProperties']) walk(rest[key], `${at}.*`, found);
  for (const [key, of] of Object.entries(Object(rest.properties))) walk(of, `${at}.${key}`, found);
  for (const of of Object.values(Object(rest.$defs))) walk(of, at, found);
}
