import { z } from 'zod';

/** What events reads of the environment. */
export const config = z.object({
  PUBLIC_URL: z
    .url()
    .default('http://localhost:4000')
    .transform((url) => url.replace(/\/$/, ''))
    .describe('Where the gateway is reached from outside: the address of calendars and events.'),
});
