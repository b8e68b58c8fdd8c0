/** What followers decides and prepares, with the viewer and the database in sight. */
export { processFollowerData } from './helpers/data.ts';
export { isMutual, validateFollowerPermissions, validateFollowTargetPermissions } from './helpers/permissions.ts';
