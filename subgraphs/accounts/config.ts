import { z } from 'zod';

/** What accounts reads of the environment. */
export const config = z.object({
  SETTINGS_KEY: z.string().min(32).describe('Seals the private keys that sign access tokens; the same in all processes of accounts.'),
  TOKEN_ISSUER: z.string().default('lyceum').describe('`iss` of access tokens.'),
  TOKEN_AUDIENCE: z.string().default('lyceum-graph').describe('`aud` of access tokens.'),
});
