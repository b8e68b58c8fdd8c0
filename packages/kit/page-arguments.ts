import { z } from 'zod';
import { invalid } from './refusal.ts';

/** A page never holds more rows than this; `schema/shared.graphql` and `@listSize` say so too. */
export const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 20;

/** The arguments of a Relay connection: https://relay.dev/graphql/connections.htm#sec-Arguments */
export const PageArguments = z
  .object({
    first: z.int().min(0).max(MAX_PAGE_SIZE).nullish(),
    after: z.string().max(1024).nullish(),
    last: z.int().min(0).max(MAX_PAGE_SIZE).nullish(),
    before: z.string().max(1024).nullish(),
  })
  .refine((page) => page.first == null || page.last == null, { message: 'Give first or last, not both.', path: ['last'] });
export type PageArguments = z.input<typeof PageArguments>;

/** The arguments, checked: how many rows, from which end. Refuses with INVALID that names what is wrong. */
export function readPage(raw: PageArguments) {
  const result = PageArguments.safeParse(raw);
  if (!result.success)
    throw invalid(result.error.issues.map((issue) => ({ path: issue.path.map(String), rule: issue.code, message: issue.message })));
  const { first, last, after, before } = result.data;
  return { size: last ?? first ?? DEFAULT_PAGE_SIZE, backward: last != null, after, before };
}
