import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

export const settings = defineSettings(
  'Company',
  z.object({
    requireVerificationToPostJobs: z.boolean().default(true).describe('Whether only companies that proved a domain may post jobs.'),
    allowedIndustries: z
      .array(z.string().min(1).max(100))
      .max(500)
      .default([
        'Software',
        'Education',
        'Finance',
        'Health Care',
        'Manufacturing',
        'Energy',
        'Media',
        'Retail',
        'Logistics',
        'Public Sector',
      ])
      .describe('The industries that a company may name; empty: any.'),
    maxAdmins: z.int().min(1).max(1_000).default(20).describe('Owners and admins that one company may have, invited ones included.'),
    maxCompaniesPerOwner: z.int().min(1).max(10_000).default(20).describe('Companies that one person may found and still own.'),
    logoMaxBytes: z.int().min(1).max(100_000_000).default(1_000_000).describe('Largest logo, in bytes.'),
    publicByDefault: z.boolean().default(true).describe('Whether a new company is open to everybody at once; otherwise it is a draft.'),
    allowJoinRequests: z
      .boolean()
      .default(true)
      .describe('Whether people may ask to join; otherwise they are invited.')
      .meta({ overridableBy: ['COMPANY'] }),
    invitationsPerDay: z
      .int()
      .min(0)
      .max(100_000)
      .default(200)
      .describe('People that one person may invite in 24 hours.')
      .meta({ overridableBy: ['COMPANY'], atMost: true }),
    maxLocations: z.int().min(1).max(10_000).default(200).describe('Places that one company may list.'),
    verificationDays: z.int().min(1).max(90).default(14).describe('Days in which a requested verification can be confirmed.'),
    verificationRecheckDays: z
      .int()
      .min(0)
      .max(3_650)
      .default(90)
      .describe('Days after which the record of a verified domain is looked up again; 0: never.'),
    seatHoldHours: z.int().min(1).max(8_760).default(72).describe('Hours in which ordered seats are to be paid.'),
    maxSeatsPerPurchase: z.int().min(1).max(100_000).default(5_000).describe('Seats that can be bought at once.'),
    revokeSeatsOnLeave: z
      .boolean()
      .default(true)
      .describe('Whether somebody who leaves a company loses the seats it gave.')
      .meta({ overridableBy: ['COMPANY'] }),
    restoreDays: z.int().min(0).max(365).default(30).describe('Days in which a closed company can be opened again.'),
  }),
);
