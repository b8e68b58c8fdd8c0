import { newId } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type Notice, type PaymentState, type RefundState, WebhookRefused } from '../provider.ts';
import { verifyWebhookSignature } from '../signature.ts';
import { sandboxDeliveries } from '../tables.ts';
import { PaymentWire, RefundWire, toWire } from './sandbox-wire.ts';

export const SANDBOX_SIGNATURE = 'sandbox-signature';
const COPIES = 3;
/** How far apart webhooks are that come in the wrong order. */
const SPREAD = 1_500;

const SandboxEvent = z.object({
  id: z.string().min(1).max(100),
  type: z.string().min(1).max(100),
  payment: PaymentWire.nullish(),
  refund: RefundWire.nullish(),
});

/** Puts webhooks on their way: in the transaction that they tell of, each with the state at its moment. */
export async function tell(
  tx: Context,
  script: readonly string[],
  told: readonly { payment?: PaymentState; refund?: RefundState }[],
): Promise<void> {
  if (script.includes('lost-webhooks')) return;
  const copies = script.includes('duplicate-webhooks') ? COPIES : 1;
  const rows = told.flatMap((states, at) => {
    const eventId = `sbx_evt_${newId().replaceAll('-', '')}`;
    const type = states.refund ? `refund.${states.refund.status.toLowerCase()}` : `payment.${states.payment?.status.toLowerCase()}`;
    const delay = script.includes('reordered-webhooks') ? (told.length - 1 - at) * SPREAD : 0;
    const row = { eventId, payload: toWire({ id: eventId, type, ...states }), deliverAt: new Date(tx.now.getTime() + delay) };
    return Array.from({ length: copies }, () => row);
  });
  await tx.db.insert(sandboxDeliveries).values(rows);
}

/** The notice in a signed webhook of the sandbox. */
export function readSandboxNotice(
  body: string,
  headers: Headers,
  secret: string,
  { now, toleranceSeconds }: { now: Date; toleranceSeconds: number },
): Notice {
  const header = headers.get(SANDBOX_SIGNATURE);
  if (!header) throw new WebhookRefused(400, `The header ${SANDBOX_SIGNATURE} is missing.`);
  const verdict = verifyWebhookSignature({ body, header, secret, toleranceSeconds, nowMs: now.getTime() });
  if (verdict === 'malformed') throw new WebhookRefused(400, `The header ${SANDBOX_SIGNATURE} is malformed.`);
  if (verdict !== 'valid') throw new WebhookRefused(401, `The signature is ${verdict}.`);
  const event = SandboxEvent.safeParse(parseJson(body));
  if (!event.success) throw new WebhookRefused(400, 'The body is not an event.');
  const { id: eventId, type, payment = null, refund = null } = event.data;
  return { eventId, type, payment, refund };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
