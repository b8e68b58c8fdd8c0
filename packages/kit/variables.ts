import { z } from 'zod';

/** The domain's own variables of the environment, empty ones as if not set. Throws with all that is not right. */
export function readVariables(schema: z.ZodObject, variables: Record<string, string | undefined>, name: string): Record<string, unknown> {
  const result = schema.safeParse(Object.fromEntries(Object.keys(schema.shape).map((key) => [key, variables[key] || undefined])));
  if (result.success) return result.data;
  throw new Error(`The environment of ${name} is not right:\n${z.prettifyError(result.error)}`);
}
