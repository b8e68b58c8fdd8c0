import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

export const settings = defineSettings(
  'Job',
  z.object({
    requireVerifiedCompany: z.boolean().default(true).describe('Whether only companies that proved a domain may publish jobs.'),
    moderationRequired: z.boolean().default(false).describe('Whether a job is looked at by holders of jobs:manage before it is open.'),
    defaultDurationDays: z
      .int()
      .min(1)
      .max(365)
      .default(30)
      .describe('Days for which a job is open unless it names a deadline.')
      .meta({ overridableBy: ['COMPANY'] }),
    maxActiveJobsPerCompany: z
      .int()
      .min(1)
      .max(100_000)
      .default(200)
      .describe('Jobs that one company may have open, paused or under review.'),
    defaultPipeline: z
      .array(
        z
          .string()
          .max(80)
          .regex(/^(IN_REVIEW|SCREENING|INTERVIEW):\S.{0,59}$/, 'Use KIND:name with the kinds IN_REVIEW, SCREENING and INTERVIEW.'),
      )
      .max(20)
      .default(['IN_REVIEW:Review', 'SCREENING:Screening', 'INTERVIEW:Interview'])
      .describe('The stages of a new job between Submitted and Offer, each as KIND:name.')
      .meta({ overridableBy: ['COMPANY'] }),
    autoRejectOnClose: z
      .boolean()
      .default(true)
      .describe('Whether closing a job says no to everybody about whom nothing is decided.')
      .meta({ overridableBy: ['COMPANY'] }),
    reapplyCooldownDays: z
      .int()
      .min(0)
      .max(3_650)
      .default(30)
      .describe('Days before somebody who was refused may apply to the job again.')
      .meta({ overridableBy: ['COMPANY'] }),
    salaryRequired: z.boolean().default(false).describe('Whether a job needs a salary range to be open.'),
    alertFrequency: z.enum(['INSTANT', 'DAILY']).default('INSTANT').describe('When people are told of jobs that fit their alerts.'),
    maxAlerts: z.int().min(1).max(1_000).default(20).describe('Alerts that one person may have.'),
    maxSavedJobs: z.int().min(1).max(100_000).default(500).describe('Jobs that one person may save.'),
    maxQuestions: z
      .int()
      .min(0)
      .max(100)
      .default(20)
      .describe('Screening questions that one job may ask.')
      .meta({ overridableBy: ['COMPANY'], atMost: true }),
    offerDays: z
      .int()
      .min(1)
      .max(365)
      .default(14)
      .describe('Days in which an offer can be answered unless it says otherwise.')
      .meta({ overridableBy: ['COMPANY'] }),
  }),
);
