export {
  createActivity,
  deleteActivity,
  importStatements,
  recordStatements,
  setActivityTimeZone,
  updateActivity,
  voidActivity,
} from './services/activities.ts';
export { alertInactivity } from './services/at-risk.ts';
export { getUserActivities } from './services/reading.ts';
export { abandonIdleSessions, endActivitySession, heartbeatActivitySession, startActivitySession } from './services/sessions.ts';
