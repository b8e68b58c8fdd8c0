/** Functions that know companies, who asks, and the database. */
export { freeSlug, processCompanyData } from './helpers/company-data.ts';
export {
  companyPermission,
  demand,
  isOpen,
  memberPermission,
  membershipIn,
  seenCompany,
  seenMember,
  seenPool,
  seenSeat,
  validateCompanyPermissions,
  visibleCompany,
} from './helpers/permissions.ts';
