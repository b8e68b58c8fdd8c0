export { processEventData } from './helpers/event-data.ts';
export { validateEventPermissions } from './helpers/permissions.ts';
