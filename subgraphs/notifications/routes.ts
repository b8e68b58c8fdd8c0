import { Refusal } from '@lyceum/kit';
import type { Context } from './context.ts';
import { followMail, unsubscribe } from './services.ts';
import { escapeHtml, readUnsubscribeToken } from './utilities.ts';

const page = (status: number, text: string, form = '') =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lyceum</title><body style="font:16px system-ui;margin:3rem"><p>${escapeHtml(text)}</p>${form}`,
    { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } },
  );
const unknown = () => page(404, 'This link is not complete. Change what you are mailed in your settings.');

/** Links out of mails. RFC 8058: a mail program posts, a person looks first, and looking changes nothing. */
export const routes = {
  'GET /notifications/open/:deliveryId': async (_: Request, ctx: Context, { deliveryId = '' }: Record<string, string>) => {
    try {
      const { url } = await followMail(ctx, { deliveryId });
      return new Response(null, {
        status: 302,
        headers: { location: new URL(url, ctx.config.PUBLIC_URL).href, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
      });
    } catch (error) {
      if (error instanceof Refusal) return unknown();
      throw error;
    }
  },

  'GET /notifications/unsubscribe/:token': async (_: Request, __: Context, { token = '' }: Record<string, string>) =>
    readUnsubscribeToken(token) ? page(200, 'Stop these mails?', '<form method="post"><button>Stop them</button></form>') : unknown(),

  'POST /notifications/unsubscribe/:token': async (_: Request, ctx: Context, { token = '' }: Record<string, string>) => {
    try {
      const { label } = await unsubscribe(ctx, { token });
      return page(200, `You get no more mails of the kind “${label}”.`);
    } catch (error) {
      if (error instanceof Refusal) return unknown();
      throw error;
    }
  },
};
