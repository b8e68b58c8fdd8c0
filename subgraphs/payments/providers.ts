import { Refusal } from '@lyceum/kit';
import type { Context } from './context.ts';
import type { Provider } from './provider.ts';
import { sandboxProvider } from './providers/sandbox.ts';
import { stripeProvider } from './providers/stripe.ts';

/** The provider of that name, if it is set up here. */
export function knownProvider(ctx: Context, name: string): Provider | null {
  if (name === 'sandbox') return sandboxProvider(ctx);
  if (name === 'stripe') return stripeProvider(ctx.config);
  return null;
}

/** The provider of that name; throws UNAVAILABLE when it is not set up here. */
export function providerNamed(ctx: Context, name: string): Provider {
  const provider = knownProvider(ctx, name);
  if (!provider) throw new Refusal('UNAVAILABLE', `The payment provider ${name} is not set up at the moment: try again later.`);
  return provider;
}

/** The provider that new payments are made with. */
export const presentProvider = (ctx: Context): Provider => {
  const { provider } = ctx.settings;
  return providerNamed(ctx, provider === 'CONFIGURED' ? ctx.config.PAYMENT_PROVIDER : provider.toLowerCase());
};
