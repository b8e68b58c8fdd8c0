import { z } from 'zod';

/** What companies reads of the environment. */
export const config = z.object({
  DOMAIN_RECORDS_FILE: z
    .string()
    .min(1)
    .max(4_096)
    .optional()
    .describe('A JSON file {"name": ["text", …]} that stands in for DNS where companies prove their domains; absent = DNS itself.'),
});
