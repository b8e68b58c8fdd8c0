import type { Route } from '@lyceum/kit';
import type { Context } from './context.ts';
import { readLink } from './reporting/links.ts';
import { render } from './reporting/render.ts';

const problem = (status: number, title: string, detail: string) =>
  Response.json(
    { type: 'about:blank', title, status, detail },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );

/** A report's result as a file, for whoever holds the link. */
const download: Route<Context> = async (_request, ctx, { token = '' }) => {
  const claims = await readLink(ctx, token);
  if (claims === 'wrong') return problem(404, 'Not found', 'This link is not one of ours, or not whole. Copy it again.');
  if (claims === 'expired') return problem(410, 'Gone', 'This link has expired. Ask for a new one where you found it.');
  const run = await ctx.load.reportRun.load(claims.run);
  if (run?.status !== 'SUCCEEDED' || !run.finishedAt) return problem(410, 'Gone', 'The result is no longer kept. Run the report again.');
  const { app, name, params, finishedAt, result } = run;
  const { content, contentType, extension } = await render(claims.format, result, { title: `${app}: ${name}`, params, finishedAt });
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="${name.replace(/[^\w-]+/g, '-')}-${finishedAt.toISOString().slice(0, 10)}.${extension}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  });
};

/** What other protocols ask of the EMS. */
export const routes = {
  'GET /reports/download/:token': download,
};
