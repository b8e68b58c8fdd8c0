import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

export const settings = defineSettings(
  'Course',
  z.object({
    reviewRequired: z.boolean().default(true).describe('Whether only holders of courses:manage may publish.'),
    enrolmentApproval: z
      .boolean()
      .default(false)
      .describe('Whether staff must approve every enrolment, whatever the course says.')
      .meta({ overridableBy: ['COURSE'] }),
    waitlistEnabled: z
      .boolean()
      .default(true)
      .describe('Whether learners may wait for a seat of a full run.')
      .meta({ overridableBy: ['COURSE'] }),
    defaultCapacity: z
      .int()
      .min(0)
      .max(1_000_000)
      .default(0)
      .describe('Seats of a new run that names none; 0: no limit.')
      .meta({ overridableBy: ['COURSE'] }),
    paymentHoldMinutes: z
      .int()
      .min(1)
      .max(20_160)
      .default(30)
      .describe('How long a seat is held for its payment, in minutes.')
      .meta({ overridableBy: ['COURSE'] }),
    refundWindowDays: z
      .int()
      .min(0)
      .max(365)
      .default(14)
      .describe('Days after the payment in which learners who leave get their money back, if payments’ own window allows it too.')
      .meta({ overridableBy: ['COURSE'] }),
    withdrawOnRefund: z.boolean().default(true).describe('Whether a full refund ends the enrolment.'),
    enforceSequential: z
      .boolean()
      .default(false)
      .describe('Whether required lessons must be done in order, unless the course says otherwise.'),
    completionThreshold: z
      .int()
      .min(1)
      .max(100)
      .default(100)
      .describe('Percent of the required lessons that complete a course, unless the course says otherwise.'),
    progressWeights: z
      .enum(['EQUAL', 'DURATION'])
      .default('EQUAL')
      .describe('EQUAL: every required lesson counts the same. DURATION: by minutes.')
      .meta({ overridableBy: ['COURSE'] }),
    dwellTimeSeconds: z
      .int()
      .min(0)
      .max(3_600)
      .default(0)
      .describe('Seconds between starting a lesson and completing it, at least.')
      .meta({ overridableBy: ['COURSE'] }),
    showRoster: z
      .boolean()
      .default(false)
      .describe('Whether those who learn in a course see each other, except those who hide; without it staff alone see them.')
      .meta({ overridableBy: ['COURSE'] }),
    showEnrollmentCount: z
      .boolean()
      .default(true)
      .describe('Whether everybody sees how many learn in a course.')
      .meta({ overridableBy: ['COURSE'] }),
    reviewMinProgressPercent: z
      .int()
      .min(0)
      .max(100)
      .default(10)
      .describe('Progress that a learner needs to review a course.')
      .meta({ overridableBy: ['COURSE'] }),
    atRiskDays: z
      .int()
      .min(1)
      .max(365)
      .default(14)
      .describe('Days without learning after which an active learner is at risk.')
      .meta({ overridableBy: ['COURSE'] }),
    expireWhenRunEnds: z.boolean().default(false).describe('Whether unfinished enrolments end with their run.'),
    restoreWindowDays: z.int().min(0).max(365).default(30).describe('Days in which a deleted course can be restored.'),
  }),
);
