import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

export const PUBLIC_FIELDS = ['HOLDER_NAME', 'COURSE_TITLE', 'ISSUED_AT', 'VALID_UNTIL', 'SKILLS'] as const;

export const settings = defineSettings(
  'Certification',
  z.object({
    autoIssueOnCompletion: z
      .boolean()
      .default(true)
      .describe('Whether a completed course gives its certificate by itself.')
      .meta({ overridableBy: ['COURSE'] }),
    defaultValidityMonths: z
      .int()
      .min(0)
      .max(600)
      .default(0)
      .describe('How long certificates hold where their course does not say; 0: for ever.')
      .meta({ overridableBy: ['COURSE'] }),
    issuerName: z
      .string()
      .min(1)
      .max(120)
      .default('Lyceum')
      .describe('Who certifies; left as it is: the name of the place.')
      .meta({ follows: 'siteName' }),
    issuerUrl: z.string().max(500).default('https://lyceum.dev').describe('The issuer’s page; part of its identity in credentials.'),
    codePrefix: z
      .string()
      .regex(/^[A-Z]{1,4}$/)
      .default('LY')
      .describe('What codes of new certificates begin with: one to four capital letters.'),
    publicVerification: z.boolean().default(true).describe('Whether anybody may verify a certificate by its code.'),
    publicFields: z
      .array(z.enum(PUBLIC_FIELDS))
      .default(['HOLDER_NAME', 'COURSE_TITLE', 'ISSUED_AT', 'VALID_UNTIL', 'SKILLS'])
      .describe('What new certificates show to whoever verifies them, until their holder says otherwise.'),
    renewalWindowDays: z
      .int()
      .min(0)
      .max(3_650)
      .default(90)
      .describe('How long before its end a certificate can be renewed, in days.')
      .meta({ overridableBy: ['COURSE'] }),
    refundPolicyAfterIssue: z
      .enum(['BLOCK', 'REVOKE', 'KEEP'])
      .default('REVOKE')
      .describe(
        'When a course’s price is given back after its certificate was issued: BLOCK refuses the refund, REVOKE revokes the certificate, KEEP does nothing.',
      ),
    maxReissues: z
      .int()
      .min(0)
      .max(100)
      .default(10)
      .describe('How many certificates one person may be given for one course, renewals included, after the first.')
      .meta({ overridableBy: ['COURSE'], atMost: true }),
    verificationsPerMinute: z.int().min(1).max(10_000).default(60).describe('How many codes one address may try in a minute.'),
  }),
);
