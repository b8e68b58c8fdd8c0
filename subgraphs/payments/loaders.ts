import { ascending, batch, byKey, descending, isUuid, pages, reading } from '@lyceum/kit';
import { eq, sql } from 'drizzle-orm';
import { operations, type PaymentRow, paymentEvents, payments } from './tables.ts';

const latestOfItems = reading(
  payments,
  () => sql`where ${payments.itemId} = any(${sql.placeholder('known')})
    order by ${payments.itemId}, ${payments.createdAt} desc, ${payments.id} desc`,
  { distinctOn: payments.itemId },
);

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  payment: byKey(payments, payments.id),
  /** The latest payment for an enrolment, an order of seats or a place at an event. */
  paymentOfItem: batch(
    async (db, ids: readonly string[]): Promise<PaymentRow[]> => {
      const known = ids.filter(isUuid);
      if (!known.length) return [];
      return latestOfItems(db, { known });
    },
    (row) => row.itemId,
    { cacheKey: (id) => id.toLowerCase() },
  ),
  refund: byKey(operations, operations.id, eq(operations.kind, 'REFUND')),
  refundsOf: pages(
    operations,
    operations.paymentId,
    [ascending(operations.createdAt), ascending(operations.id)],
    eq(operations.kind, 'REFUND'),
  ),
  eventsOf: pages(paymentEvents, paymentEvents.paymentId, [ascending(paymentEvents.number)]),
  paymentsOf: pages(
    payments,
    payments.payerId,
    [descending(payments.createdAt), descending(payments.id)],
    ({ status }: { status?: PaymentRow['status'] | null | undefined }) => (status ? eq(payments.status, status) : undefined),
  ),
};
