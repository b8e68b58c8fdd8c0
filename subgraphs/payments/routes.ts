import type { Route } from '@lyceum/kit';
import type { Context } from './context.ts';
import { answerSandboxAction, sandboxAction } from './providers/sandbox.ts';
import { deliverDue } from './services/webhooks.ts';
import { receiveWebhook } from './services.ts';
import { formatPaymentData } from './utilities.ts';

const LARGEST_NOTICE = 512 * 1024;

const webhook: Route<Context> = async (request, ctx, { provider = '' }) => {
  const body = await request.text();
  if (body.length > LARGEST_NOTICE) return answer(413, 'The notice is too large.');
  try {
    const { status, message } = await receiveWebhook(ctx, { provider, body, headers: Object.fromEntries(request.headers) });
    return answer(status, message);
  } catch (error) {
    // not taken: providers come again when they are told so
    ctx.log.error({ err: error, provider }, 'a notice could not be taken');
    return answer(503, 'Come again later.');
  }
};
const answer = (status: number, message: string) => Response.json({ message }, { status, headers: { 'cache-control': 'no-store' } });

/** The page of the sandbox's bank, where a payer approves or refuses. */
const actionPage: Route<Context> = async (_request, ctx, { token = '' }) => {
  const book = await sandboxAction(ctx, token);
  if (!book) return page(404, '<h1>There is no such payment</h1>');
  if (book.status !== 'REQUIRES_ACTION')
    return page(200, `<h1>Nothing to confirm</h1><p>This payment is ${book.status.toLowerCase()}.</p>`);
  const { amount } = formatPaymentData({ amountMinor: book.amountMinor, currency: book.currency });
  return page(
    200,
    `<h1>Sandbox bank</h1><p>Do you pay <strong>${amount}</strong> to Lyceum?</p>
<form method="post"><button name="answer" value="approve">Approve</button> <button name="answer" value="refuse">Refuse</button></form>`,
  );
};

const actionAnswer: Route<Context> = async (request, ctx, { token = '' }) => {
  const given = new URLSearchParams(await request.text()).get('answer');
  if (given !== 'approve' && given !== 'refuse') return page(400, '<h1>Approve or refuse</h1>');
  const state = await answerSandboxAction(ctx, token, given === 'approve');
  if (!state) return page(409, '<h1>Nothing to confirm</h1>');
  await deliverDue(ctx);
  return page(200, `<h1>${given === 'approve' ? 'Approved' : 'Refused'}</h1><p>You can close this page.</p>`);
};

const page = (status: number, body: string) =>
  new Response(
    `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sandbox bank</title>${body}`,
    {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
      },
    },
  );

/** What other protocols ask of payments. */
export const routes = {
  'POST /webhooks/:provider': webhook,
  'GET /sandbox/actions/:token': actionPage,
  'POST /sandbox/actions/:token': actionAnswer,
};
