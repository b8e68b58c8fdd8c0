import { newId } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANCEL, CAPTURE, openShop, PAY, REFUND, type Shop } from './test-shop.ts';

let shop: Shop;
let paid: string;
let held: string;
let failed: string;
let refunded: string;
let waiting: string;
let open: ReturnType<Shop['buyer']>;
beforeAll(async () => {
  shop = await openShop({ schedules: false });
  open = shop.buyer();
  paid = (await shop.pay(shop.buyer())).id;
  held = (await shop.pay(shop.buyer(), { capture: 'MANUAL' })).id;
  failed = (await shop.pay(shop.buyer(), { method: 'sandbox:decline' })).id;
  refunded = (await shop.pay(shop.buyer())).id;
  await shop.admin.get(REFUND, { input: { paymentId: refunded, idempotencyKey: newId() } });
  const requested = (await shop.pay(shop.buyer())).id;
  await shop.admin.get(SETTINGS, { input: { maxRefundWithoutApproval: { EUR: 0 } } });
  const { refundPayment } = await shop.admin.get(REFUND, { input: { paymentId: requested, idempotencyKey: newId() } });
  waiting = refundPayment.refunds.nodes[0].id;
  await shop.admin.get(SETTINGS, { input: { maxRefundWithoutApproval: {} } });
});
afterAll(() => shop.payments.stop());

const AUTHORIZE = 'mutation ($input: AuthorizePaymentInput!) { authorizePayment(input: $input) { id } }';
const CONFIRM = 'mutation ($input: ConfirmPaymentInput!) { confirmPayment(input: $input) { id } }';
const NOTES = 'mutation ($input: UpdatePaymentMetadataInput!) { updatePaymentMetadata(input: $input) { id } }';
const APPROVE = 'mutation ($input: ApproveRefundInput!) { approveRefund(input: $input) { id } }';
const REJECT = 'mutation ($input: RejectRefundInput!) { rejectRefund(input: $input) { id } }';
const SETTINGS = 'mutation ($input: UpdatePaymentSettingsInput!) { updatePaymentSettings(input: $input) { version } }';
const QUOTE = 'query ($items: [QuoteItemInput!]!) { quote(items: $items) { quotedAt } }';

const pay = (input: object) => () => ({
  input: { itemKind: 'ENROLLMENT', itemId: open.itemId, paymentMethod: 'sandbox:ok', idempotencyKey: newId(), ...input },
});
const of =
  (payment: () => string, input: object = {}) =>
  () => ({ input: { paymentId: payment(), idempotencyKey: newId(), ...input } });
const notes =
  (metadata: unknown, more: object = {}) =>
  () => ({ input: { paymentId: paid, metadata, ...more } });
const many = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`note ${at}`, 'x']));

/** What is wrong, who says it (the buyer, or who manages payments), the document, its variables, the code and where. */
const CASES: [string, 'buyer' | 'admin', string, () => Record<string, unknown>, string, string?][] = [
  ['an item that is no uuid', 'buyer', PAY, pay({ itemId: 'x' }), 'INVALID', 'itemId'],
  ['an item that does not exist', 'buyer', PAY, pay({ itemId: newId() }), 'NOT_FOUND'],
  ['an item of a kind that is not sold', 'buyer', PAY, pay({ itemKind: 'COURSE_RUN' }), 'INVALID'],
  ['no payment method', 'buyer', PAY, pay({ paymentMethod: '' }), 'INVALID', 'paymentMethod'],
  ['a null payment method', 'buyer', PAY, pay({ paymentMethod: null }), 'INVALID'],
  ['a payment method with blanks', 'buyer', PAY, pay({ paymentMethod: 'sandbox: ok' }), 'INVALID', 'paymentMethod'],
  ['a payment method with a NUL', 'buyer', PAY, pay({ paymentMethod: 'sandbox:ok\u0000' }), 'INVALID', 'paymentMethod'],
  ['a payment method that is too long', 'buyer', PAY, pay({ paymentMethod: `sandbox:${'x'.repeat(2000)}` }), 'INVALID', 'paymentMethod'],
  ['a card number', 'buyer', PAY, pay({ paymentMethod: '5555 5555 5555 4444' }), 'INVALID', 'paymentMethod'],
  ['a token of another provider', 'buyer', PAY, pay({ paymentMethod: 'pm_card_visa' }), 'INVALID', 'paymentMethod'],
  ['a word that the sandbox does not know', 'buyer', PAY, pay({ paymentMethod: 'sandbox:free' }), 'INVALID', 'paymentMethod'],
  ['a word of objects', 'buyer', PAY, pay({ paymentMethod: 'sandbox:constructor' }), 'INVALID', 'paymentMethod'],
  ['an unknown way of capturing', 'buyer', PAY, pay({ capture: 'LATER' }), 'INVALID'],
  ['no key', 'buyer', PAY, pay({ idempotencyKey: '' }), 'INVALID', 'idempotencyKey'],
  ['a key with blanks', 'buyer', PAY, pay({ idempotencyKey: 'a b' }), 'INVALID', 'idempotencyKey'],
  ['a key that is too long', 'buyer', PAY, pay({ idempotencyKey: 'k'.repeat(256) }), 'INVALID', 'idempotencyKey'],
  ['an amount of the client’s own', 'buyer', PAY, pay({ amount: 1 }), 'INVALID'],
  ['an authorisation of nothing', 'buyer', AUTHORIZE, pay({ itemId: '' }), 'INVALID', 'itemId'],
  ['an authorisation without a key', 'buyer', AUTHORIZE, pay({ idempotencyKey: '\n' }), 'INVALID', 'idempotencyKey'],
  ['the confirmation of nothing', 'buyer', CONFIRM, () => ({ input: { paymentId: newId() } }), 'NOT_FOUND'],
  ['the confirmation of no uuid', 'buyer', CONFIRM, () => ({ input: { paymentId: 'x' } }), 'INVALID', 'paymentId'],
  ['a capture of nothing', 'admin', CAPTURE, of(newId), 'NOT_FOUND'],
  ['a capture of no uuid', 'admin', CAPTURE, of(() => '1; drop table'), 'INVALID', 'paymentId'],
  ['a capture by a buyer', 'buyer', CAPTURE, of(() => held), 'FORBIDDEN'],
  ['a capture of zero', 'admin', CAPTURE, of(() => held, { amount: 0 }), 'INVALID', 'amount'],
  ['a capture below zero', 'admin', CAPTURE, of(() => held, { amount: -5 }), 'INVALID', 'amount'],
  ['a capture of a fraction', 'admin', CAPTURE, of(() => held, { amount: 1.5 }), 'INVALID'],
  ['a capture of words', 'admin', CAPTURE, of(() => held, { amount: 'all' }), 'INVALID'],
  ['a capture of more than the payment', 'admin', CAPTURE, of(() => held, { amount: 10_001 }), 'INVALID', 'amount'],
  ['a capture of more than 64 bits', 'admin', CAPTURE, of(() => held, { amount: '9223372036854775808' }), 'INVALID'],
  ['a capture of the most that fits', 'admin', CAPTURE, of(() => held, { amount: '9223372036854775807' }), 'INVALID', 'amount'],
  ['a capture of what was taken', 'admin', CAPTURE, of(() => paid), 'CONFLICT'],
  ['a capture of what failed', 'admin', CAPTURE, of(() => failed), 'CONFLICT'],
  ['a capture without a key', 'admin', CAPTURE, of(() => held, { idempotencyKey: '' }), 'INVALID', 'idempotencyKey'],
  ['cancelling nothing', 'admin', CANCEL, of(newId), 'NOT_FOUND'],
  ['cancelling what was taken', 'admin', CANCEL, of(() => paid), 'CONFLICT'],
  ['cancelling what failed', 'admin', CANCEL, of(() => failed), 'CONFLICT'],
  ['cancelling for an empty reason', 'admin', CANCEL, of(() => held, { reason: ' ' }), 'INVALID', 'reason'],
  ['cancelling for too long a reason', 'admin', CANCEL, of(() => held, { reason: 'x'.repeat(501) }), 'INVALID', 'reason'],
  ['cancelling with a NUL', 'admin', CANCEL, of(() => held, { reason: 'a\u0000b' }), 'INVALID'],
  ['refunding nothing', 'admin', REFUND, of(newId), 'NOT_FOUND'],
  ['refunding somebody else’s', 'buyer', REFUND, of(() => paid), 'NOT_FOUND'],
  ['refunding zero', 'admin', REFUND, of(() => paid, { amount: 0 }), 'INVALID', 'amount'],
  ['refunding below zero', 'admin', REFUND, of(() => paid, { amount: -1 }), 'INVALID', 'amount'],
  ['refunding a fraction', 'admin', REFUND, of(() => paid, { amount: 0.5 }), 'INVALID'],
  ['refunding more than the payment', 'admin', REFUND, of(() => paid, { amount: 10_001 }), 'INVALID', 'amount'],
  ['refunding what is held', 'admin', REFUND, of(() => held), 'CONFLICT'],
  ['refunding what failed', 'admin', REFUND, of(() => failed), 'CONFLICT'],
  ['refunding twice', 'admin', REFUND, of(() => refunded), 'CONFLICT'],
  ['refunding for too long a reason', 'admin', REFUND, of(() => paid, { reason: 'x'.repeat(501) }), 'INVALID', 'reason'],
  ['refunding with a NUL', 'admin', REFUND, of(() => paid, { reason: '\u0000' }), 'INVALID'],
  ['refunding without a key', 'admin', REFUND, of(() => paid, { idempotencyKey: ' ' }), 'INVALID', 'idempotencyKey'],
  ['approving nothing', 'admin', APPROVE, () => ({ input: { refundId: newId(), idempotencyKey: newId() } }), 'NOT_FOUND'],
  ['approving no uuid', 'admin', APPROVE, () => ({ input: { refundId: 'x', idempotencyKey: newId() } }), 'INVALID', 'refundId'],
  ['approving without a key', 'admin', APPROVE, () => ({ input: { refundId: waiting, idempotencyKey: '' } }), 'INVALID', 'idempotencyKey'],
  [
    'approving with an empty note',
    'admin',
    APPROVE,
    () => ({ input: { refundId: waiting, idempotencyKey: newId(), note: ' ' } }),
    'INVALID',
    'note',
  ],
  ['approving one’s own request', 'admin', APPROVE, () => ({ input: { refundId: waiting, idempotencyKey: newId() } }), 'FORBIDDEN'],
  ['approving as a buyer', 'buyer', APPROVE, () => ({ input: { refundId: waiting, idempotencyKey: newId() } }), 'FORBIDDEN'],
  ['rejecting nothing', 'admin', REJECT, () => ({ input: { refundId: newId(), note: 'no' } }), 'NOT_FOUND'],
  ['rejecting without a reason', 'admin', REJECT, () => ({ input: { refundId: waiting, note: '' } }), 'INVALID', 'note'],
  ['rejecting for too long a reason', 'admin', REJECT, () => ({ input: { refundId: waiting, note: 'x'.repeat(501) } }), 'INVALID', 'note'],
  ['rejecting one’s own request', 'admin', REJECT, () => ({ input: { refundId: waiting, note: 'no' } }), 'FORBIDDEN'],
  [
    'settings with a limit below zero',
    'admin',
    SETTINGS,
    () => ({ input: { maxRefundWithoutApproval: { EUR: -1 } } }),
    'INVALID',
    'maxRefundWithoutApproval',
  ],
  [
    'settings with a limit in no currency',
    'admin',
    SETTINGS,
    () => ({ input: { maxRefundWithoutApproval: { XXZ: 1 } } }),
    'INVALID',
    'maxRefundWithoutApproval',
  ],
  ['settings with no default currency', 'admin', SETTINGS, () => ({ input: { defaultCurrency: 'EURO' } }), 'INVALID', 'defaultCurrency'],
  ['settings with an unknown provider', 'admin', SETTINGS, () => ({ input: { provider: 'PAYPAL' } }), 'INVALID', 'provider'],
  ['notes by a buyer', 'buyer', NOTES, notes({ a: 'b' }), 'FORBIDDEN'],
  ['notes on nothing', 'admin', NOTES, () => ({ input: { paymentId: newId(), metadata: {} } }), 'NOT_FOUND'],
  ['notes that are a list', 'admin', NOTES, notes(['a']), 'INVALID', 'metadata'],
  ['notes that are text', 'admin', NOTES, notes('a'), 'INVALID', 'metadata'],
  ['notes that are a number', 'admin', NOTES, notes(7), 'INVALID', 'metadata'],
  ['notes that are not text', 'admin', NOTES, notes({ a: 1 }), 'INVALID', 'metadata'],
  ['notes in notes', 'admin', NOTES, notes({ a: { b: 'c' } }), 'INVALID', 'metadata'],
  ['too many notes', 'admin', NOTES, notes(many), 'INVALID', 'metadata'],
  ['too long a note', 'admin', NOTES, notes({ a: 'x'.repeat(501) }), 'INVALID', 'metadata'],
  ['a note without a name', 'admin', NOTES, notes({ '': 'x' }), 'INVALID', 'metadata'],
  ['a card number in a note', 'admin', NOTES, notes({ card: '4242-4242-4242-4242' }), 'INVALID', 'metadata'],
  ['notes on an older version', 'admin', NOTES, notes({ a: 'b' }, { expectedVersion: 0 }), 'CONFLICT'],
  ['settings out of range', 'admin', SETTINGS, () => ({ input: { refundWindowDays: -1 } }), 'INVALID', 'refundWindowDays'],
  ['settings with a currency that is none', 'admin', SETTINGS, () => ({ input: { currencies: ['euro'] } }), 'INVALID', 'currencies'],
  ['settings with an unknown way', 'admin', SETTINGS, () => ({ input: { captureMode: 'NEVER' } }), 'INVALID', 'captureMode'],
  ['settings of a buyer', 'buyer', SETTINGS, () => ({ input: { refundWindowDays: 1 } }), 'FORBIDDEN'],
  ['a quote of nothing', 'buyer', QUOTE, () => ({ items: [] }), 'INVALID', 'items'],
  ['a quote of no uuid', 'buyer', QUOTE, () => ({ items: [{ kind: 'ENROLLMENT', id: 'x' }] }), 'INVALID', 'id'],
  [
    'a quote of one thing twice',
    'buyer',
    QUOTE,
    () => ({ items: [1, 2].map(() => ({ kind: 'ENROLLMENT', id: open.itemId })) }),
    'INVALID',
    'items',
  ],
  [
    'a quote of too much',
    'buyer',
    QUOTE,
    () => ({ items: Array.from({ length: 21 }, () => ({ kind: 'COURSE_RUN', id: newId() })) }),
    'INVALID',
    'items',
  ],
  ['a search for nothing', 'buyer', 'query { searchPayments(query: " ") { totalCount } }', () => ({}), 'INVALID', 'query'],
  ['a page that is too large', 'buyer', 'query { payments(first: 1000) { totalCount } }', () => ({}), 'INVALID'],
  ['a page before it begins', 'buyer', 'query { payments(first: -1) { totalCount } }', () => ({}), 'INVALID'],
  ['a cursor of another list', 'buyer', 'query { payments(after: "bm9wZQ") { totalCount } }', () => ({}), 'INVALID'],
  ['a payment that is no uuid', 'buyer', 'query { payment(id: "x") { id } }', () => ({}), 'INVALID'],
  [
    'a report of a period that ends before it begins',
    'buyer',
    'query { paymentReport(period: { from: "2026-02-01T00:00:00Z", to: "2026-01-01T00:00:00Z" }) { open } }',
    () => ({}),
    'INVALID',
    'to',
  ],
];

/** Everything that a refused request could have left behind. */
const everything = () =>
  shop.rows(sql`select
    (select md5(string_agg(p::text, '' order by p.id)) from payments.payments p) as payments,
    (select count(*) from payments.operations) as operations, (select count(*) from payments.payment_events) as events,
    (select count(*) from payments.ledger_entries) as entries, (select count(*) from payments.outbox) as facts,
    (select count(*) from payments.audit) as audit, (select count(*) from payments.idempotency) as keys,
    (select count(*) from payments.sandbox_payments) as sandbox, (select version from payments.settings) as settings`);

describe('bad input', () => {
  it.each(CASES)('%s is refused, and nothing is half-written', async (_, who, document, variables, code, field) => {
    const before = await everything();
    const actor = who === 'admin' ? shop.admin : open.actor;
    const refusal = await actor.refusal(document, variables());
    expect(refusal).toMatchObject({ code });
    if (field) expect(refusal.violations.map(({ path }) => path.map(String))).toContainEqual(expect.arrayContaining([field]));
    expect(await everything()).toEqual(before);
  });

  it('is told whole before anything is tried', async () => {
    const input = { itemKind: 'ENROLLMENT', itemId: 'x', paymentMethod: '4242424242424242', idempotencyKey: 'a b' };
    const { validatePaymentData } = await open.actor.get(
      'query ($input: ProcessPaymentInput!) { validatePaymentData(input: $input) { path rule message } }',
      { input },
    );
    expect(validatePaymentData.map(({ path }: { path: string[] }) => path[1])).toEqual(['itemId', 'paymentMethod', 'idempotencyKey']);
    expect((await open.actor.refusal(PAY, { input })).violations.map(({ path }) => path[1])).toEqual([
      'itemId',
      'paymentMethod',
      'idempotencyKey',
    ]);
  });
});
