/** Jobs' use cases, by what they are about. */

export { createJobAlert, deleteJobAlert, tellMatches } from './services/alerts.ts';
export { applyToJob, withdrawApplication } from './services/apply.ts';
export { moveApplication, rejectApplication } from './services/decide.ts';
export { cancelInterview, scheduleInterview, submitScorecard } from './services/interviews.ts';
export { createJob, deleteJob, getJobDetails, updateJob } from './services/jobs.ts';
export { expireOffers, makeOffer, respondToOffer, withdrawOffer } from './services/offers.ts';
export { setJobPipeline, setScreeningQuestions } from './services/pipeline.ts';
export { approveJob, closeJob, expireJobs, pauseJob, publishJob, returnJob } from './services/publishing.ts';
export { recordJobView, referCandidate, saveJob, unsaveJob } from './services/seekers.ts';
