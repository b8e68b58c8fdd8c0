import { people, person, staffOf } from '../audience.ts';
import { on, silent } from '../route.ts';
import { named } from '../utilities.ts';
import { APP, BOTH, company, course, inCompany, ofCompany, whoever } from './words.ts';

const toStaff = {
  to: 'whoever runs the company',
  who: ({ companyId }: { companyId: string }) => staffOf(companyId),
  about: company,
};

/** Who is told what of companies. */
export const companies = [
  silent('companies.company.created.v1', 'One’s own act.'),
  silent('companies.company.updated.v1', 'The page shows it.'),
  silent('companies.company.published.v1', 'The page shows it.'),
  silent('companies.company.archived.v1', 'The page shows it.'),
  silent('companies.company.restored.v1', 'The page shows it.'),
  on('companies.company.verified.v1', 'COMPANY_VERIFIED', {
    ...toStaff,
    by: whoever,
    variables: ({ domain, ...of }) => ({ ...ofCompany(of), domain }),
    channels: APP,
  }),
  on('companies.company.unverified.v1', 'COMPANY_UNVERIFIED', {
    ...toStaff,
    variables: ({ domain, ...of }) => ({ ...ofCompany(of), domain }),
    channels: BOTH,
  }),
  on('companies.company.suspended.v1', 'COMPANY_SUSPENDED', {
    ...toStaff,
    variables: ({ reason, ...of }) => ({ ...ofCompany(of), reason }),
    channels: BOTH,
  }),
  on('companies.company.reinstated.v1', 'COMPANY_REINSTATED', { ...toStaff, variables: ofCompany, channels: BOTH }),
  on('companies.member.invited.v1', 'COMPANY_INVITED', {
    to: 'who is invited',
    who: ({ userId }) => person(userId),
    by: ({ invitedById }) => invitedById,
    about: company,
    variables: ({ role, ...of }) => ({ ...inCompany(of), role: named(role) }),
    channels: BOTH,
  }),
  on('companies.member.requested.v1', 'COMPANY_REQUESTED', {
    to: 'the company’s administrators',
    who: ({ adminIds }) => people(adminIds),
    by: ({ userId }) => userId,
    about: company,
    group: company,
    variables: inCompany,
    channels: BOTH,
  }),
  on('companies.member.joined.v1', 'COMPANY_JOINED', {
    to: 'the new member',
    who: ({ userId }) => person(userId),
    by: whoever,
    about: company,
    variables: ({ role, ...of }) => ({ ...inCompany(of), role: named(role) }),
    channels: APP,
  }),
  on('companies.member.left.v1', 'COMPANY_LEFT', {
    to: 'who was taken out',
    who: ({ userId }) => person(userId),
    when: ({ removed }) => removed,
    about: company,
    variables: ({ companyId }) => ({ companyId }),
    channels: APP,
  }),
  on('companies.member.role_changed.v1', 'COMPANY_ROLE_CHANGED', {
    to: 'the member',
    who: ({ userId }) => person(userId),
    by: whoever,
    about: company,
    variables: ({ role, ...of }) => ({ ...inCompany(of), role: named(role) }),
    channels: APP,
  }),
  silent('companies.member.changed.v1', 'Its causes are told.'),
  silent('companies.seats.bought.v1', 'Payments tells who paid.'),
  silent('companies.seats.refunded.v1', 'Payments tells who paid.'),
  on('companies.seat.allocated.v1', 'SEAT_ALLOCATED', {
    to: 'the member',
    who: ({ userId }) => person(userId),
    by: whoever,
    about: course,
    variables: ({ companyName, courseId }) => ({ company: companyName, courseId }),
    channels: BOTH,
  }),
  on('companies.seat.revoked.v1', 'SEAT_REVOKED', {
    to: 'the member',
    who: ({ userId }) => person(userId),
    by: whoever,
    about: course,
    variables: ({ courseId }) => ({ courseId }),
    channels: APP,
  }),
];
