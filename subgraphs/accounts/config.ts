import { z } from 'zod';

/** What accounts reads of the environment. */
export const config = z.object({
  TOKEN_ISSUER: z.string().default('lyceum').describe('`iss` of access tokens.'),
  TOKEN_AUDIENCE: z.string().default('lyceum-graph').describe('`aud` of access tokens.'),
});
