/** What Postgres holds of companies, by topic. */
export * from './tables/companies.ts';
export * from './tables/copies.ts';
export * from './tables/people.ts';
export {
  type CompanyStatus,
  CURRENT,
  companyStatus,
  type MemberRole,
  memberRole,
  memberState,
  OPEN,
  poolStatus,
  seatState,
  seniority,
  verificationState,
} from './tables/schema.ts';
export * from './tables/seats.ts';

import type { companies, companyLocations, companyVerifications } from './tables/companies.ts';
import type { companyMembers } from './tables/people.ts';
import type { seatAllocations, seatPools } from './tables/seats.ts';

export type CompanyRow = typeof companies.$inferSelect;
export type CompanyLocationRow = typeof companyLocations.$inferSelect;
export type CompanyVerificationRow = typeof companyVerifications.$inferSelect;
export type CompanyMemberRow = typeof companyMembers.$inferSelect;
export type SeatPoolRow = typeof seatPools.$inferSelect;
export type SeatAllocationRow = typeof seatAllocations.$inferSelect;
