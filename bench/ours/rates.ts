import type { GatewayOptions } from '@lyceum/supergraph';

const endless = { points: Number.MAX_SAFE_INTEGER, seconds: 60 };

/** Rates are counted as always, but no benchmark exceeds them. */
export const rates = { user: endless, address: endless, operation: endless } satisfies GatewayOptions['rates'];
