/** Functions that know jobs, who asks, and the database. */
export { freeSlug, processJobData } from './helpers/job-data.ts';
export { fitOf, ledgerOf } from './helpers/match.ts';
export {
  applicationPermission,
  demand,
  isRecruiter,
  jobPermission,
  roleIn,
  seenApplication,
  seenForRecruiters,
  seenJob,
  validateApplicationPermissions,
  validateJobPermissions,
  visibleJob,
} from './helpers/permissions.ts';
