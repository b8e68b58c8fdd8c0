import { z } from 'zod';

/** What payments reads of the environment. */
export const config = z
  .object({
    PAYMENT_PROVIDER: z.enum(['sandbox', 'stripe']).default('sandbox').describe('Who new payments are made with: sandbox or stripe.'),
    STRIPE_SECRET_KEY: z.string().optional().describe('Stripe’s secret key; needed with PAYMENT_PROVIDER=stripe.'),
    STRIPE_WEBHOOK_SECRET: z.string().optional().describe('The signing secret of the endpoint /webhooks/stripe; needed with Stripe.'),
    STRIPE_HOST: z.string().optional().describe('Another host that speaks Stripe’s API, for tests.'),
    STRIPE_PORT: z.coerce.number().int().min(1).max(65_535).optional().describe('Its port.'),
    STRIPE_PROTOCOL: z.enum(['http', 'https']).optional().describe('Its protocol.'),
    PUBLIC_URL: z.url().default('http://localhost:4000').describe('Where people reach the gateway: providers send payers back there.'),
  })
  .refine((given) => given.PAYMENT_PROVIDER !== 'stripe' || (given.STRIPE_SECRET_KEY && given.STRIPE_WEBHOOK_SECRET), {
    message: 'PAYMENT_PROVIDER=stripe needs STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET.',
    path: ['STRIPE_SECRET_KEY'],
  });
