import { z } from 'zod';

/** What can be paid for. */
export const ITEM_KINDS = ['ENROLLMENT', 'COMPANY_SEATS', 'EVENT_TICKET'] as const;
export const ItemKind = z.enum(ITEM_KINDS);
export type ItemKind = z.output<typeof ItemKind>;

/** What has a price: that, and what it is bought from. */
export const PayableKind = z.enum(['COURSE_RUN', ...ITEM_KINDS]);
export type PayableKind = z.output<typeof PayableKind>;

/** The domain that sells it: it answers `payableItem`. */
export const SELLERS: Readonly<Record<PayableKind, string>> = {
  COURSE_RUN: 'courses',
  ENROLLMENT: 'courses',
  COMPANY_SEATS: 'companies',
  EVENT_TICKET: 'events',
};
