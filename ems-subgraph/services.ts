/** What is kept of those who announce themselves, what is registered by hand, and the settings of all. */
export { expireLeases, recordAnnouncement, recordHeartbeat, recordSettings } from './registries/announced.ts';
export { deregisterPart, registerPart } from './registries/by-hand.ts';
export { importSettings, rollbackSetting, setSetting } from './registries/settings.ts';
