import { fact } from '@lyceum/kit';
import { z } from 'zod';

/** Facts that jobs tells the others. */
export const events = {
  'jobs.job.published.v1': fact(
    'A job is open for applications.',
    'Job',
    z.object({ jobId: z.uuid(), companyId: z.uuid(), title: z.string(), skills: z.array(z.string()) }),
  ),
  'jobs.job.paused.v1': fact(
    'A job takes no applications for now.',
    'Job',
    z.object({ jobId: z.uuid(), companyId: z.uuid(), title: z.string() }),
  ),
  'jobs.job.closed.v1': fact(
    'A job takes no more applications.',
    'Job',
    z.object({ jobId: z.uuid(), companyId: z.uuid(), title: z.string(), reason: z.enum(['FILLED', 'CANCELLED', 'EXPIRED']) }),
  ),
  'jobs.application.submitted.v1': fact(
    'Somebody applied.',
    'JobApplication',
    z.object({
      applicationId: z.uuid(),
      jobId: z.uuid(),
      companyId: z.uuid(),
      title: z.string(),
      applicantId: z.uuid(),
      recruiterIds: z.array(z.uuid()),
    }),
  ),
  'jobs.application.stage_changed.v1': fact(
    'An application moved along its pipeline.',
    'JobApplication',
    z.object({
      applicationId: z.uuid(),
      jobId: z.uuid(),
      companyId: z.uuid(),
      title: z.string(),
      applicantId: z.uuid(),
      from: z.string(),
      to: z.string(),
    }),
  ),
  'jobs.application.rejected.v1': fact(
    'An application was not taken further.',
    'JobApplication',
    z.object({
      applicationId: z.uuid(),
      jobId: z.uuid(),
      companyId: z.uuid(),
      title: z.string(),
      applicantId: z.uuid(),
      reason: z.string(),
    }),
  ),
  'jobs.application.withdrawn.v1': fact(
    'An applicant took the application back.',
    'JobApplication',
    z.object({ applicationId: z.uuid(), jobId: z.uuid(), companyId: z.uuid(), title: z.string(), applicantId: z.uuid() }),
  ),
  'jobs.application.hired.v1': fact(
    'An applicant has the job.',
    'JobApplication',
    z.object({ applicationId: z.uuid(), jobId: z.uuid(), companyId: z.uuid(), title: z.string(), applicantId: z.uuid() }),
  ),
  'jobs.interview.scheduled.v1': fact(
    'An interview has a time.',
    'JobApplication',
    z.object({
      applicationId: z.uuid(),
      jobId: z.uuid(),
      companyId: z.uuid(),
      title: z.string(),
      applicantId: z.uuid(),
      startsAt: z.iso.datetime(),
    }),
  ),
  'jobs.offer.made.v1': fact(
    'An applicant was offered the job.',
    'JobApplication',
    z.object({
      applicationId: z.uuid(),
      jobId: z.uuid(),
      companyId: z.uuid(),
      title: z.string(),
      applicantId: z.uuid(),
      offerId: z.uuid(),
    }),
  ),
  'jobs.offer.answered.v1': fact(
    'An offer was accepted or declined.',
    'JobApplication',
    z.object({
      applicationId: z.uuid(),
      jobId: z.uuid(),
      companyId: z.uuid(),
      title: z.string(),
      applicantId: z.uuid(),
      offerId: z.uuid(),
      accepted: z.boolean(),
    }),
  ),
  'jobs.alert.matched.v1': fact(
    'A new job fits what somebody looks for.',
    'JobAlert',
    z.object({ jobId: z.uuid(), companyId: z.uuid(), title: z.string(), alertId: z.uuid(), userId: z.uuid() }),
  ),
  'jobs.job.updated.v1': fact(
    'What a job says of itself changed.',
    'Job',
    z.object({ jobId: z.uuid(), companyId: z.uuid(), title: z.string() }),
  ),
  'jobs.candidate.referred.v1': fact(
    'Somebody of a company thinks that somebody fits one of its jobs.',
    'Job',
    z.object({ jobId: z.uuid(), companyId: z.uuid(), title: z.string(), candidateId: z.uuid(), referrerId: z.uuid() }),
  ),
};
