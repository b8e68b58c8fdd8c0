import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export const FAKE_KEY = 'sk_test_fake';
export const FAKE_SECRET = 'whsec_fake';
const FEE = 59;

type Fields = Record<string, string>;
interface Intent {
  id: string;
  object: 'payment_intent';
  amount: number;
  amount_received: number;
  amount_capturable: number;
  currency: string;
  status: string;
  capture_method: string;
  metadata: Fields;
  latest_charge: object | string | null;
  last_payment_error: object | null;
  next_action: object | null;
}
interface Refund {
  id: string;
  object: 'refund';
  amount: number;
  currency: string;
  payment_intent: string;
  status: string;
  metadata: Fields;
}
interface Answer {
  status: number;
  body: object;
}
/** What goes wrong with a request: `drop` cuts the connection after the work was done. */
export type Fault = 'drop' | 500 | 429 | 409;

/** A local server that speaks the part of Stripe's API that Lyceum uses, after https://docs.stripe.com/api. */
export async function startFakeStripe() {
  const intents = new Map<string, Intent>();
  const refunds = new Map<string, Refund>();
  const answers = new Map<string, { fields: string; answer: Answer }>();
  const requests: { method: string; path: string; fields: Fields; key: string | undefined; version: string | undefined }[] = [];
  const faults: Fault[] = [];
  let count = 0;
  const id = (kind: string) => `${kind}_fake_${++count}`;
  const refuse = (status: number, type: string, code: string, more: object = {}): Answer => ({
    status,
    body: { error: { type, code, message: `${code}.`, ...more } },
  });

  const charged = (intent: Intent, amount: number) => {
    intent.amount_received += amount;
    intent.latest_charge = {
      id: id('ch'),
      object: 'charge',
      balance_transaction: { id: id('txn'), object: 'balance_transaction', fee: FEE, currency: intent.currency },
      payment_method_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
    };
  };
  const create = (fields: Fields): Answer => {
    const method = fields.payment_method ?? '';
    if (!/^pm_card_/.test(method)) return refuse(400, 'invalid_request_error', 'resource_missing');
    const intent: Intent = {
      id: id('pi'),
      object: 'payment_intent',
      amount: Number(fields.amount),
      amount_received: 0,
      amount_capturable: 0,
      currency: fields.currency ?? '',
      status: 'requires_payment_method',
      capture_method: fields.capture_method ?? 'automatic',
      metadata: { lyceum_payment: fields['metadata[lyceum_payment]'] ?? '' },
      latest_charge: null,
      last_payment_error: null,
      next_action: null,
    };
    intents.set(intent.id, intent);
    if (method === 'pm_card_chargeDeclined') {
      intent.last_payment_error = { type: 'card_error', code: 'card_declined', decline_code: 'generic_decline', message: 'Declined.' };
      return refuse(402, 'card_error', 'card_declined', { decline_code: 'generic_decline', payment_intent: intent });
    }
    if (method === 'pm_card_threeDSecureRequired') {
      intent.status = 'requires_action';
      intent.next_action = {
        type: 'redirect_to_url',
        redirect_to_url: { url: `https://hooks.stripe.com/${intent.id}`, return_url: fields.return_url },
      };
    } else approve(intent);
    return { status: 200, body: intent };
  };
  const approve = (intent: Intent) => {
    intent.next_action = null;
    if (intent.capture_method === 'manual') {
      intent.status = 'requires_capture';
      intent.amount_capturable = intent.amount;
      return;
    }
    intent.status = 'succeeded';
    charged(intent, intent.amount);
  };
  const act = (intent: Intent, verb: string, fields: Fields): Answer => {
    const amount = Number(fields.amount_to_capture ?? intent.amount_capturable);
    if (verb === 'cancel') {
      if (!['requires_action', 'requires_capture', 'requires_payment_method'].includes(intent.status))
        return refuse(400, 'invalid_request_error', 'payment_intent_unexpected_state');
      intent.status = 'canceled';
      intent.amount_capturable = 0;
    } else {
      if (intent.status !== 'requires_capture') return refuse(400, 'invalid_request_error', 'payment_intent_unexpected_state');
      if (amount > intent.amount_capturable) return refuse(400, 'invalid_request_error', 'amount_too_large');
      charged(intent, amount);
      const goesOn = fields.final_capture === 'false';
      intent.amount_capturable = goesOn ? intent.amount_capturable - amount : 0;
      if (!goesOn) intent.status = 'succeeded';
    }
    return { status: 200, body: intent };
  };
  const refund = (fields: Fields): Answer => {
    const intent = intents.get(fields.payment_intent ?? '');
    if (!intent) return refuse(404, 'invalid_request_error', 'resource_missing');
    const before = [...refunds.values()].filter(({ payment_intent }) => payment_intent === intent.id);
    const sum = before.reduce((total, { amount }) => total + amount, 0);
    const amount = Number(fields.amount);
    if (sum + amount > intent.amount_received) return refuse(400, 'invalid_request_error', 'charge_already_refunded');
    const operation = fields['metadata[lyceum_operation]'];
    const made: Refund = {
      id: id('re'),
      object: 'refund',
      amount,
      currency: intent.currency,
      payment_intent: intent.id,
      status: 'succeeded',
      metadata: operation ? { lyceum_operation: operation } : {},
    };
    refunds.set(made.id, made);
    return { status: 200, body: made };
  };
  const list = (data: object[]): Answer => ({ status: 200, body: { object: 'list', data, has_more: false } });

  const route = (method: string, url: URL, fields: Fields): Answer => {
    const [, , noun = '', name = '', verb = ''] = url.pathname.split('/');
    if (noun === 'payment_intents' && name === 'search') {
      const wanted = /"lyceum_payment"\]:"([^"]+)"/.exec(url.searchParams.get('query') ?? '')?.[1];
      return list([...intents.values()].filter(({ metadata }) => metadata.lyceum_payment === wanted));
    }
    if (noun === 'payment_intents' && !name) return create(fields);
    if (noun === 'refunds' && !name)
      return method === 'POST'
        ? refund(fields)
        : list([...refunds.values()].filter(({ payment_intent }) => payment_intent === url.searchParams.get('payment_intent')));
    const found = noun === 'refunds' ? refunds.get(name) : intents.get(name);
    if (!found) return refuse(404, 'invalid_request_error', 'resource_missing');
    return verb && found.object === 'payment_intent' ? act(found, verb, fields) : { status: 200, body: found };
  };

  const answer = (req: IncomingMessage, res: ServerResponse, body: string) => {
    const url = new URL(req.url ?? '/', 'http://fake');
    const method = req.method ?? 'GET';
    const key = header(req, 'idempotency-key');
    requests.push({
      method,
      path: url.pathname,
      fields: Object.fromEntries(new URLSearchParams(body)),
      key,
      version: header(req, 'stripe-version'),
    });
    const send = ({ status, body: content }: Answer) =>
      void res.writeHead(status, { 'content-type': 'application/json', 'request-id': id('req') }).end(JSON.stringify(content));
    if (header(req, 'authorization') !== `Bearer ${FAKE_KEY}`) return send(refuse(401, 'invalid_request_error', 'unauthorized'));
    const fault = faults.shift();
    if (fault === 500) return send(refuse(500, 'api_error', 'internal'));
    if (fault === 429) return send(refuse(429, 'invalid_request_error', 'rate_limit'));
    if (fault === 409) return send(refuse(409, 'invalid_request_error', 'idempotency_key_in_use'));
    const known = key ? answers.get(key) : undefined;
    if (known && known.fields !== body) return send(refuse(400, 'idempotency_error', 'idempotency_key_reused'));
    // as it was then: later changes of the object don't show in a remembered answer
    const made = known?.answer ?? structuredClone(route(method, url, Object.fromEntries(new URLSearchParams(body))));
    if (key && !known) answers.set(key, { fields: body, answer: made });
    if (fault === 'drop') return void req.socket.destroy();
    send(made);
  };

  const server = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    req.on('end', () => answer(req, res, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    variables: {
      PAYMENT_PROVIDER: 'stripe',
      STRIPE_SECRET_KEY: FAKE_KEY,
      STRIPE_WEBHOOK_SECRET: FAKE_SECRET,
      STRIPE_HOST: '127.0.0.1',
      STRIPE_PORT: String(port),
      STRIPE_PROTOCOL: 'http',
    },
    requests,
    intents,
    refunds,
    /** What goes wrong with the next requests, in order. */
    fail: (...next: Fault[]) => void faults.push(...next),
    /** The payer confirmed. */
    approve,
    /** Forgets idempotency keys, as Stripe does after a day. */
    forget: () => answers.clear(),
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const header = (req: IncomingMessage, name: string): string | undefined => {
  const value = req.headers[name];
  return Array.isArray(value) ? value[0] : value;
};
