import { peopleTable } from '@lyceum/accounts/copies';
import { blocksTable } from '@lyceum/connections/copies';
import { id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { check, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { companies, companyLocations } from './companies.ts';
import { memberRole, memberState, schema, seniority } from './schema.ts';

/** Who there is: a copy of what accounts knows. */
export const people = peopleTable('companies');
/** Who wants nothing to do with whom: a copy of what connections knows. */
export const blocks = blocksTable('companies');

export const companyMembers = schema.table(
  'company_members',
  {
    id: id(),
    companyId: uuid()
      .notNull()
      .references(() => companies.id),
    userId: uuid().notNull(),
    role: memberRole().notNull(),
    state: memberState().notNull(),
    /** What somebody does there. */
    title: text(),
    /** The part of the company: Engineering, Sales … */
    department: text(),
    seniority: seniority(),
    locationId: uuid().references(() => companyLocations.id, { onDelete: 'set null' }),
    invitedById: uuid(),
    /** What somebody wrote with the invitation or the request. */
    note: text(),
    joinedAt: instant(),
    endedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('members_once').on(t.companyId, t.userId).where(sql`${t.state} in ('INVITED', 'REQUESTED', 'ACTIVE')`),
    index('members_company').on(t.companyId, t.state, t.createdAt, t.id),
    index('members_user').on(t.userId, t.state, t.createdAt, t.id),
    index('members_invited_by').on(t.invitedById, t.createdAt).where(sql`${t.state} = 'INVITED'`),
    check('members_joined', sql`${t.state} <> 'ACTIVE' or ${t.joinedAt} is not null`),
    check('members_ended', sql`(${t.state} in ('DECLINED', 'LEFT', 'REMOVED')) = (${t.endedAt} is not null)`),
  ],
);
