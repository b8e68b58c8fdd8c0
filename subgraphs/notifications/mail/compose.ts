import type { NotificationRow } from '../tables.ts';
import { templates } from '../templates.ts';
import { escapeHtml, unsubscribeToken } from '../utilities.ts';
import type { Mail } from './mailer.ts';

export interface Envelope {
  readonly deliveryId: string;
  readonly from: string;
  readonly to: { readonly name: string; readonly address: string };
  /** Where links begin. */
  readonly publicUrl: string;
  /** Null: nobody can turn this type off. */
  readonly unsubscribeKey: string | null;
}

/**
 * The mail of a notification. Its Message-ID is made of the delivery's id, so that a mail that leaves twice, because the process
 * died between sending and noting it, is one message to whoever compares ids.
 */
export function composeMail(
  { type, title, body }: Pick<NotificationRow, 'type' | 'title' | 'body'>,
  { deliveryId, from, to, publicUrl, unsubscribeKey }: Envelope,
): Mail {
  const link = new URL(`/notifications/open/${deliveryId}`, publicUrl).href;
  const unsubscribe =
    unsubscribeKey && new URL(`/notifications/unsubscribe/${unsubscribeToken({ key: unsubscribeKey, type })}`, publicUrl).href;
  const { label } = templates[type];
  const foot = unsubscribe
    ? `Turn off “${label}” by e-mail: ${unsubscribe}`
    : 'This concerns the safety of your account, so it is always sent.';
  return {
    id: deliveryId,
    from,
    to,
    subject: title,
    messageId: `<${deliveryId}@${domainOf(from)}>`,
    text: [title, body, link, `-- \n${foot}`].filter(Boolean).join('\n\n'),
    html: html({ title, body, link, foot }),
    headers: {
      // RFC 3834: no holiday messages in return
      'Auto-Submitted': 'auto-generated',
      'X-Lyceum-Type': type,
      // RFC 8058
      ...(unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
  };
}

const domainOf = (from: string) => /@([^\s>]+)/.exec(from)?.[1] ?? 'lyceum.invalid';

const html = (given: { title: string; body: string; link: string; foot: string }) => {
  const [title, body, link, foot] = [given.title, given.body, given.link, given.foot].map((text) => escapeHtml(text));
  return `<!doctype html>
<html lang="en" dir="auto"><head><meta charset="utf-8"><title>${title}</title></head>
<body style="font:16px/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem">
<h1 style="font-size:1.25rem">${title}</h1>
<p style="white-space:pre-line">${body}</p>
<p><a href="${link}">Open in Lyceum</a></p>
<p style="color:#666;font-size:.8rem">${foot}</p>
</body></html>
`;
};
