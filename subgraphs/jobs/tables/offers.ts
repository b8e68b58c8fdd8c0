import { amountMinor, currency, id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { check, date, index, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { applications } from './applications.ts';
import { interviewKind, interviewStatus, offerStatus, recommendation, salaryPeriod, schema } from './schema.ts';

const ofApplication = () =>
  uuid()
    .notNull()
    .references(() => applications.id);

export const interviews = schema.table(
  'interviews',
  {
    id: id(),
    applicationId: ofApplication(),
    kind: interviewKind().notNull(),
    status: interviewStatus().notNull().default('SCHEDULED'),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    timeZone: text().notNull(),
    /** An address or a link. */
    place: text(),
    note: text(),
    interviewerIds: uuid().array().notNull().default([]),
    scheduledById: uuid().notNull(),
    ...lifecycle(),
  },
  (t) => [index('interviews_application').on(t.applicationId, t.startsAt), check('interviews_in_order', sql`${t.startsAt} < ${t.endsAt}`)],
);

/** What somebody thinks of an applicant: never seen by them. */
export const scorecards = schema.table(
  'scorecards',
  {
    id: id(),
    applicationId: ofApplication(),
    interviewId: uuid().references(() => interviews.id),
    authorId: uuid().notNull(),
    recommendation: recommendation().notNull(),
    ratings: jsonb().$type<{ criterion: string; score: number }[]>().notNull().default([]),
    notes: text().notNull().default(''),
    ...lifecycle(),
  },
  (t) => [uniqueIndex('scorecards_once').on(t.applicationId, t.authorId, sql`coalesce(${t.interviewId}, ${t.applicationId})`)],
);

export const offers = schema.table(
  'offers',
  {
    id: id(),
    applicationId: ofApplication(),
    salaryMinor: amountMinor().notNull(),
    currency: currency().notNull(),
    salaryPeriod: salaryPeriod().notNull(),
    startsOn: date(),
    message: text().notNull().default(''),
    status: offerStatus().notNull().default('OPEN'),
    expiresAt: instant().notNull(),
    madeById: uuid().notNull(),
    answeredAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('offers_one_open').on(t.applicationId).where(sql`${t.status} = 'OPEN'`),
    index('offers_application').on(t.applicationId, t.createdAt),
    index('offers_expiry').on(t.expiresAt).where(sql`${t.status} = 'OPEN'`),
    check('offers_salary', sql`${t.salaryMinor} > 0`),
    check('offers_answered', sql`(${t.status} in ('ACCEPTED', 'DECLINED')) = (${t.answeredAt} is not null)`),
  ],
);
