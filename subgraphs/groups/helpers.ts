/** What decides and prepares in groups. */
export { freeSlug, processGroupData } from './helpers/group-data.ts';
export { validateGroupPermissions } from './helpers/permissions.ts';
