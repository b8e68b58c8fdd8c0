/** Pure functions over jobs' data. */
export { formatJobData } from './utilities/format.ts';
export { JobData, validateJobData } from './utilities/job-data.ts';
export { daysInStage, isTransitionAllowed } from './utilities/pipeline.ts';
export { jobPostingJsonLd } from './utilities/posting.ts';
export { parseSalary, salaryNormalise, salaryText } from './utilities/salary.ts';
export { covers, matchScore, skillKey } from './utilities/skills.ts';
