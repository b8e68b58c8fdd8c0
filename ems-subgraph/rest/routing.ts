import { found, query, Refusal, SECOND, service } from '@lyceum/kit';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { entries } from '../tables.ts';
import { ENDPOINTS, type Endpoint, endpointFor, METHODS } from './endpoints.ts';

const MethodName = z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const Path = z.string().min(1).max(1_000).startsWith('/');

/** What the apps that there are can do. */
async function rootFields(ctx: Context, wanted: readonly Endpoint[]) {
  const names = [...new Set(wanted.flatMap(({ operations }) => operations))];
  const rows = await ctx.db
    .select({ app: entries.app, name: entries.name, summary: entries.summary, signature: entries.signature, scopes: entries.scopes })
    .from(entries)
    .where(and(eq(entries.kind, 'CONTROLLER'), inArray(entries.name, names), isNull(entries.deregisteredAt)));
  return new Map(rows.map((row) => [`${row.app} ${row.name}`, row]));
}

const described = (endpoint: Endpoint, fields: Awaited<ReturnType<typeof rootFields>>) => {
  const [known] = endpoint.operations.flatMap((operation) => fields.get(`${endpoint.app} ${operation}`) ?? []);
  return {
    method: endpoint.method,
    path: endpoint.path,
    app: endpoint.app,
    operation: known?.name ?? null,
    signature: known?.signature ?? null,
    summary: known?.summary ?? null,
    scopes: known?.scopes ?? null,
  };
};

export const restRoutes = query(
  'The REST rows, and the operation that answers each.',
  z.object({ app: z.string().max(100).nullish() }),
  async (ctx: Context, { app }) => {
    const wanted = ENDPOINTS.filter((endpoint) => !app || endpoint.app === app);
    const fields = await rootFields(ctx, wanted);
    return wanted.map((endpoint) => described(endpoint, fields));
  },
);

async function routed(ctx: Context, method: string, path: string) {
  const match = endpointFor(method, path);
  if (!match) {
    const allowed = METHODS.filter((one) => endpointFor(one, path));
    throw new Refusal(
      'NOT_FOUND',
      allowed.length ? `${path.slice(0, 100)} knows ${allowed.join(', ')}.` : `There is nothing at ${path.slice(0, 100)}.`,
    );
  }
  const { endpoint, id } = match;
  const route = described(endpoint, await rootFields(ctx, [endpoint]));
  const query = new URLSearchParams(path.split('?')[1] ?? '');
  return { ...route, id, arguments: Object.fromEntries(query) };
}

export const routeRequest = query(
  'The operation of the graph that answers a REST request, with the arguments that its path holds.',
  z.object({ method: MethodName, path: Path }),
  async (ctx: Context, { method, path }) => routed(ctx, method, path),
);

export const sendRequest = service(
  'Answers a REST request by the operation that it is routed to, as the caller.',
  z.object({ method: MethodName, path: Path, body: z.record(z.string(), z.unknown()).nullish() }),
  async (ctx: Context, { method, path, body }) => {
    const { app, operation, id, arguments: given } = await routed(ctx, method, path);
    const known = found(operation, `An operation of ${app} for ${method} ${path.slice(0, 100)}`);
    const answer = await ctx.ask(
      app,
      'operator.act',
      { operation: known, id, arguments: { ...given, ...body } },
      { timeoutMs: 10 * SECOND },
    );
    return { app, operation: known, answer };
  },
  { transaction: false },
);
