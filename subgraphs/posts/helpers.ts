/** What decides and prepares in posts. */
export { validatePostPermissions } from './helpers/permissions.ts';
export { processPostData } from './helpers/post-data.ts';
