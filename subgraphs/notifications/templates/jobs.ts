import type { Template } from './template.ts';

/** Words of jobs. */
export const jobs = {
  JOB_MATCHED: {
    label: 'Job that fits your alert',
    category: 'Jobs',
    title: 'A new job fits you: {job}',
    many: '{count} new jobs fit you, the latest: {job}',
    body: 'Have a look before others do.',
    url: '/jobs/{jobId}',
  },
  JOB_APPLICATION: {
    label: 'Application for your job',
    category: 'Jobs',
    title: '{actors} applied for {job}',
    body: 'Read the application and decide what comes next.',
    url: '/jobs/{jobId}/applications',
  },
  APPLICATION_MOVED: {
    label: 'Progress of your application',
    category: 'Jobs',
    title: 'Your application for {job} moved on',
    body: 'It is at the stage “{stage}” now.',
    url: '/applications/{applicationId}',
  },
  APPLICATION_REJECTED: {
    label: 'Application rejected',
    category: 'Jobs',
    title: 'Your application for {job} was not taken further',
    body: 'Thank you for applying. Other jobs may fit you better.',
    url: '/applications/{applicationId}',
  },
  INTERVIEW_SCHEDULED: {
    label: 'Interview',
    category: 'Jobs',
    title: 'An interview for {job}',
    body: 'It is on {startsAt}.',
    url: '/applications/{applicationId}',
  },
  OFFER_MADE: {
    label: 'Job offer',
    category: 'Jobs',
    title: 'You are offered {job}',
    body: 'Read the offer, and accept or decline it.',
    url: '/applications/{applicationId}',
  },
  OFFER_ANSWERED: {
    label: 'Answer to your job offer',
    category: 'Jobs',
    title: '{actors} {answer} your offer of {job}',
    body: 'The application shows the answer.',
    url: '/jobs/{jobId}/applications',
  },
  APPLICATION_HIRED: {
    label: 'Hired',
    category: 'Jobs',
    title: 'You have the job: {job}',
    body: 'Congratulations!',
    url: '/applications/{applicationId}',
  },
} as const satisfies Record<string, Template>;
