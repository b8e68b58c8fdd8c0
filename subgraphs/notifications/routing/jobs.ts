import { makerOf, people, person } from '../audience.ts';
import { on, silent } from '../route.ts';
import { formatMoment, named } from '../utilities.ts';
import { application, BOTH, job, ofJob, toApplicant, whoever } from './words.ts';

/** Who is told what of jobs. */
export const jobs = [
  silent('jobs.job.published.v1', 'Told to those whose alerts it fits.'),
  silent('jobs.job.updated.v1', 'The job shows it.'),
  silent('jobs.job.paused.v1', 'The job shows it.'),
  silent('jobs.job.closed.v1', 'Who applied is told what becomes of the application.'),
  silent('jobs.candidate.referred.v1', 'The candidate decides, unasked; the job shows referrals.'),
  on('jobs.alert.matched.v1', 'JOB_MATCHED', {
    to: 'whose alert it is',
    who: ({ userId }) => person(userId),
    about: job,
    group: ({ alertId }) => ({ type: 'JobAlert', id: alertId }),
    // several alerts of one person may fit the same job
    once: ({ jobId }) => `job ${jobId}`,
    variables: ofJob,
    channels: BOTH,
  }),
  on('jobs.application.submitted.v1', 'JOB_APPLICATION', {
    to: 'the job’s recruiters',
    who: ({ recruiterIds }) => people(recruiterIds),
    by: ({ applicantId }) => applicantId,
    about: application,
    group: job,
    variables: ofJob,
    channels: BOTH,
  }),
  on('jobs.application.stage_changed.v1', 'APPLICATION_MOVED', {
    ...toApplicant,
    to: 'the applicant; an offer and being hired are told by themselves',
    when: ({ to }) => to !== 'OFFER' && to !== 'HIRED',
    variables: ({ title, applicationId, to }) => ({ applicationId, job: title, stage: named(to) }),
    channels: BOTH,
  }),
  on('jobs.application.rejected.v1', 'APPLICATION_REJECTED', {
    ...toApplicant,
    variables: ({ title, applicationId }) => ({ applicationId, job: title }),
    channels: BOTH,
  }),
  silent('jobs.application.withdrawn.v1', 'One’s own act; the pipeline shows it.'),
  on('jobs.interview.scheduled.v1', 'INTERVIEW_SCHEDULED', {
    ...toApplicant,
    variables: ({ title, applicationId, startsAt }) => ({ applicationId, job: title, startsAt: formatMoment(startsAt) }),
    channels: BOTH,
  }),
  on('jobs.offer.made.v1', 'OFFER_MADE', {
    ...toApplicant,
    variables: ({ title, applicationId }) => ({ applicationId, job: title }),
    channels: BOTH,
  }),
  on('jobs.offer.answered.v1', 'OFFER_ANSWERED', {
    to: 'who made the offer',
    who: ({ offerId }) => makerOf(offerId),
    by: ({ applicantId }) => applicantId,
    about: application,
    variables: ({ accepted, ...of }) => ({ ...ofJob(of), answer: accepted ? 'accepted' : 'declined' }),
    channels: BOTH,
  }),
  on('jobs.application.hired.v1', 'APPLICATION_HIRED', {
    ...toApplicant,
    by: whoever,
    variables: ({ title, applicationId }) => ({ applicationId, job: title }),
    channels: BOTH,
  }),
];
