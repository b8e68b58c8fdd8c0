import { pgSchema } from 'drizzle-orm/pg-core';

export const schema = pgSchema('companies');

export const companyStatus = schema.enum('company_status', [
  'DRAFT',
  'PENDING_VERIFICATION',
  'VERIFIED',
  'UNVERIFIED',
  'SUSPENDED',
  'ARCHIVED',
]);
export const verificationState = schema.enum('verification_state', ['PENDING', 'CONFIRMED', 'EXPIRED', 'REPLACED']);
export const memberRole = schema.enum('member_role', ['OWNER', 'ADMIN', 'RECRUITER', 'TRAINER', 'MEMBER']);
export const memberState = schema.enum('member_state', ['INVITED', 'REQUESTED', 'ACTIVE', 'DECLINED', 'LEFT', 'REMOVED']);
export const seniority = schema.enum('seniority', ['ENTRY', 'ASSOCIATE', 'SENIOR', 'LEAD', 'DIRECTOR', 'EXECUTIVE']);
export const poolStatus = schema.enum('pool_status', ['PENDING_PAYMENT', 'PAID', 'EXPIRED', 'CANCELLED', 'REFUNDED']);
export const seatState = schema.enum('seat_state', ['ALLOCATED', 'REVOKED']);

export type CompanyStatus = (typeof companyStatus.enumValues)[number];
export type MemberRole = (typeof memberRole.enumValues)[number];
/** Statuses in which everybody may see a company that was published. */
export const OPEN = ['PENDING_VERIFICATION', 'VERIFIED', 'UNVERIFIED'] as const satisfies CompanyStatus[];
/** States of a membership that are not over. */
export const CURRENT = ['INVITED', 'REQUESTED', 'ACTIVE'] as const;
