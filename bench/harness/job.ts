import { z } from 'zod';

/** What a load generator is told to do. */
export const Job = z.object({
  port: z.number(),
  bodies: z.array(z.string()),
  /** Access tokens; requests take turns. */
  tokens: z.array(z.string()),
  connections: z.number(),
  /** Left out: each body once. */
  seconds: z.number().optional(),
  /** Goes on until so many requests were answered, but three times as long at most. */
  atLeast: z.number().optional(),
});
export type Job = z.output<typeof Job>;

/** How it went. */
export const Load = z.object({
  requests: z.number(),
  /** Other than 200, or of another size than the first answer. */
  failed: z.number(),
  seconds: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
});
export type Load = z.output<typeof Load>;

/** What a process of subscribers is told to open. */
export const OpenReaders = z.object({ port: z.number(), query: z.string(), count: z.number(), tokens: z.array(z.string()) });
