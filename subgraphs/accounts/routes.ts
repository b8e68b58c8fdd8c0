import type { Route } from '@lyceum/kit';
import type { Context } from './context.ts';
import { publishedKeys } from './queries.ts';
import { currentKey } from './tokens.ts';

const keys: Route<Context> = async (_request, ctx) => {
  await currentKey(ctx);
  return Response.json(await publishedKeys(ctx, {}), { headers: { 'cache-control': 'public, max-age=60' } });
};

/** What other protocols ask of accounts. */
export const routes = { 'GET /.well-known/jwks.json': keys };
