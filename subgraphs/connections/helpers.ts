/** What connections decides and prepares, with the viewer and the database in sight. */
export { processConnectionData } from './helpers/data.ts';
export { degreeBetween, mutualIds } from './helpers/network.ts';
export { validateConnectionPermissions, validateNetworkPermissions } from './helpers/permissions.ts';
