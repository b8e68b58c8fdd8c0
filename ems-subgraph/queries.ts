/** The registries as lists, the parts that they run, and the settings of all. */
export { listChanges, listEntries, listInstances, serviceTopology } from './registries/lists.ts';
export { checkPermission, executeQuery, runHelper, runUtility } from './registries/running.ts';
export { effectiveSetting, exportSettings, settingHistory } from './registries/setting-reads.ts';
