/** Jobs' reads, by topic. */
export { applicationsForJob, jobApplication, myApplications } from './queries/applications.ts';
export { getAllJobs, recommendedJobs, searchJobs } from './queries/catalogue.ts';
export { jobMatch } from './queries/match.ts';
export { myJobAlerts, mySavedJobs } from './queries/seekers.ts';
