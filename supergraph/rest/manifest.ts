import { readFileSync } from 'node:fs';
import { z } from 'zod';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

const RestManifest = z.object({
  endpoints: z.array(
    z.object({
      app: z.string(),
      method: z.enum(METHODS),
      /** `{id}` stands for one segment. */
      path: z.string().startsWith('/'),
      /** The root field, whose value is the answer. */
      field: z.string(),
      /** The variable that the id of the path becomes, `input.courseId` for one within. */
      id: z.string().optional(),
      operation: z.string(),
      text: z.string(),
    }),
  ),
});

/** One request of REST, and the operation of the graph that answers it. */
export type RestEndpoint = z.infer<typeof RestManifest>['endpoints'][number];

/** Reads a file like `schema/rest.json`. */
export const readRestManifest = (file: string): readonly RestEndpoint[] =>
  RestManifest.parse(JSON.parse(readFileSync(file, 'utf8'))).endpoints;

export const segmentsOf = (path: string): readonly string[] => path.split('/').filter(Boolean);

/** The endpoints of a path, whatever their methods, and the id in it. */
export function endpointsAt(endpoints: readonly RestEndpoint[], path: string): { found: readonly RestEndpoint[]; id: string | undefined } {
  const given = segmentsOf(path);
  const found = endpoints.filter((endpoint) => {
    const wanted = segmentsOf(endpoint.path);
    return wanted.length === given.length && wanted.every((part, at) => part === '{id}' || part === given[at]);
  });
  const at = found[0] ? segmentsOf(found[0].path).indexOf('{id}') : -1;
  return { found, id: at < 0 ? undefined : decoded(given[at] ?? '') };
}

/** As it stands where it is not well formed. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
