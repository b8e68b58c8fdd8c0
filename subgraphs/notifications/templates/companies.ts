import type { Template } from './template.ts';

/** Words of companies. */
export const companies = {
  COMPANY_INVITED: {
    label: 'Invitation to a company',
    category: 'Companies',
    title: '{actors} invited you to {company}',
    body: 'You would join as {role}.',
    url: '/companies/{companyId}',
  },
  COMPANY_REQUESTED: {
    label: 'Request to join your company',
    category: 'Companies',
    title: '{actors} asked to join {company}',
    body: 'Admit or refuse: they wait for it.',
    url: '/companies/{companyId}/members',
  },
  COMPANY_JOINED: {
    label: 'Company joined',
    category: 'Companies',
    title: 'You belong to {company}',
    body: 'Your role is {role}.',
    url: '/companies/{companyId}',
  },
  COMPANY_LEFT: {
    label: 'Taken out of a company',
    category: 'Companies',
    title: 'You no longer belong to a company',
    body: 'You were taken out by those who run it.',
    url: '/companies/{companyId}',
  },
  COMPANY_ROLE_CHANGED: {
    label: 'Other role in a company',
    category: 'Companies',
    title: 'You have another role in {company}',
    body: 'Your role is {role} now.',
    url: '/companies/{companyId}',
  },
  COMPANY_VERIFIED: {
    label: 'Company verified',
    category: 'Companies',
    title: '{company} is verified',
    body: 'It has proved that {domain} is its own.',
    url: '/companies/{companyId}',
  },
  COMPANY_UNVERIFIED: {
    label: 'Company no longer verified',
    category: 'Companies',
    title: '{company} is no longer verified',
    body: 'The proof that {domain} is its own holds no longer: prove it again.',
    url: '/companies/{companyId}',
  },
  COMPANY_SUSPENDED: {
    label: 'Company suspended',
    category: 'Companies',
    title: '{company} is suspended',
    body: 'Reason: {reason}',
    url: '/companies/{companyId}',
  },
  COMPANY_REINSTATED: {
    label: 'Company reinstated',
    category: 'Companies',
    title: '{company} may act again',
    body: 'It was reinstated.',
    url: '/companies/{companyId}',
  },
  SEAT_ALLOCATED: {
    label: 'Seat from a company',
    category: 'Companies',
    title: '{company} gave you a seat in a course',
    body: 'It is paid for: you may begin.',
    url: '/courses/{courseId}',
  },
  SEAT_REVOKED: {
    label: 'Seat taken back',
    category: 'Companies',
    title: 'A company took back your seat in a course',
    body: 'Ask those who run it if you think that this is a mistake.',
    url: '/courses/{courseId}',
  },
} as const satisfies Record<string, Template>;
