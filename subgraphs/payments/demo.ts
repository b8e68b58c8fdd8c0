import type { DemoEnrollment, World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { DAY, HOUR, MINUTE } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { emptyRows, type Spec, write } from './demo/rows.ts';
import { ledgerEntries, ledgerTransactions, operations, paymentEvents, payments, sandboxPayments, sandboxRefunds } from './tables.ts';

const SIZE = 700;
const DECLINES = ['card_declined', 'card_declined', 'insufficient_funds', 'authentication_failed'] as const;

/** Every paid place has its captured payment; before some of them others failed, and some of the money went back. */
export const demo = async (db: Database, world: World): Promise<void> => {
  const next = world.random('payments');
  const titles = new Map(world.courses.map(({ id, title }) => [id, title]));
  const priced = world.enrollments.filter(({ price }) => price);
  const specs: Spec[] = [];
  const base = (enrollment: DemoEnrollment, name: string, at: Date) => ({
    name: `${name} ${enrollment.id}`,
    payerId: enrollment.learnerId,
    itemId: enrollment.id,
    itemTitle: titles.get(enrollment.courseId) ?? 'A course',
    amountMinor: enrollment.price?.amountMinor ?? 0n,
    currency: enrollment.price?.currency ?? 'EUR',
    at,
  });
  const later = (from: Date, ms: number) => new Date(Math.min(from.getTime() + Math.round(ms), world.now.getTime()));

  for (const enrollment of priced) {
    if (enrollment.status === 'PENDING_PAYMENT') continue;
    const at = later(enrollment.createdAt, (2 + next() * 18) * MINUTE);
    const capturedAt = later(at, next() < 0.1 ? next() * 2 * DAY : 3_000);
    const amount = enrollment.price?.amountMinor ?? 0n;
    const share = next();
    const refunds =
      enrollment.status === 'WITHDRAWN'
        ? share < 0.85
          ? [{ amountMinor: amount, at: later(capturedAt, next() * 10 * DAY), reason: 'withdrawn: left the course' }]
          : []
        : share < 0.06
          ? [{ amountMinor: (amount * 3n) / 10n, at: later(capturedAt, next() * 40 * DAY), reason: 'a lesson was missing' }]
          : share < 0.07
            ? [1, 2].map((part) => ({ amountMinor: amount / 4n, at: later(capturedAt, part * 5 * DAY), reason: `goodwill, part ${part}` }))
            : [];
    specs.push({
      ...base(enrollment, 'payment', at),
      outcome: { kind: 'CAPTURED', capturedAt, manual: capturedAt.getTime() - at.getTime() > HOUR, refunds },
    });
  }
  // attempts that came to nothing, most of them before the one that did
  for (let round = 0; specs.length < SIZE; round++)
    for (const enrollment of priced) {
      if (specs.length === SIZE) break;
      const tries = next() < (enrollment.status === 'PENDING_PAYMENT' ? 0.9 : 0.3);
      if (!tries) continue;
      const at = later(enrollment.createdAt, round * 20_000 + next() * 20_000);
      const share = next();
      const code = DECLINES[Math.floor(next() * DECLINES.length)] ?? 'card_declined';
      const outcome =
        share < 0.86
          ? ({ kind: 'FAILED', code } as const)
          : share < 0.95
            ? ({ kind: 'EXPIRED', reason: 'the payer did not confirm in time' } as const)
            : ({ kind: 'CANCELLED', reason: 'cancelled by the payer' } as const);
      specs.push({ ...base(enrollment, `attempt ${round}`, at), outcome });
    }

  const rows = emptyRows();
  for (const spec of specs) write(rows, world, spec);
  // together: the ledger's movements are weighed when the transaction commits
  await db.transaction(async (tx) => {
    await insertMany(tx, payments, rows.payments);
    await insertMany(tx, operations, rows.operations);
    await insertMany(
      tx,
      paymentEvents,
      rows.events.toSorted((a, b) => a.at.getTime() - b.at.getTime()),
    );
    await insertMany(tx, ledgerTransactions, rows.transactions);
    await insertMany(tx, ledgerEntries, rows.entries);
    await insertMany(tx, sandboxPayments, rows.books);
    await insertMany(tx, sandboxRefunds, rows.bookRefunds);
  });
};
