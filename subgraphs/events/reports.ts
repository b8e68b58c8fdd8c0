export { generateEventParticipationReport } from './reports/participation.ts';
export { generateEventSummary } from './reports/summary.ts';
