import { z } from 'zod';

/** What certifications reads of the environment. */
export const config = z.object({
  PUBLIC_URL: z
    .url()
    .default('http://localhost:4000')
    .transform((url) => url.replace(/\/$/, ''))
    .describe('Where the gateway is reached from outside: the address of verification pages, status lists and keys.'),
  SETTINGS_KEY: z.string().min(32).describe('Seals the private keys that sign credentials; the same in all processes of certifications.'),
});
