import { fact } from '@lyceum/kit';
import { z } from 'zod';

/** Facts that certifications tells the others. */
export const events = {
  'certifications.certificate.issued.v1': fact(
    'Somebody earned a certificate.',
    'Certificate',
    z.object({
      certificateId: z.uuid(),
      userId: z.uuid(),
      courseId: z.uuid(),
      courseTitle: z.string(),
      enrollmentId: z.uuid(),
      code: z.string(),
      refundsBlocked: z.boolean().describe('Whether the price may not be given back while it holds.'),
      topics: z.array(z.string()),
      supersedesId: z.uuid().nullish().describe('The one that it renews.'),
    }),
  ),
  'certifications.certificate.revoked.v1': fact(
    'A certificate holds no longer, for good.',
    'Certificate',
    z.object({ certificateId: z.uuid(), userId: z.uuid(), courseId: z.uuid(), courseTitle: z.string(), reason: z.string() }),
  ),
  'certifications.certificate.suspended.v1': fact(
    'A certificate does not hold for now.',
    'Certificate',
    z.object({ certificateId: z.uuid(), userId: z.uuid(), courseId: z.uuid(), courseTitle: z.string(), reason: z.string() }),
  ),
  'certifications.certificate.reinstated.v1': fact(
    'A suspended certificate holds again.',
    'Certificate',
    z.object({ certificateId: z.uuid(), userId: z.uuid(), courseId: z.uuid(), courseTitle: z.string() }),
  ),
  'certifications.certificate.expired.v1': fact(
    'A certificate’s time is over.',
    'Certificate',
    z.object({ certificateId: z.uuid(), userId: z.uuid(), courseId: z.uuid(), courseTitle: z.string() }),
  ),
  'certifications.certificate.renewed.v1': fact(
    'A certificate was issued anew.',
    'Certificate',
    z.object({ certificateId: z.uuid(), userId: z.uuid(), courseId: z.uuid(), courseTitle: z.string(), supersedesId: z.uuid() }),
  ),
  'certifications.certificate.shared.v1': fact(
    'A holder shared a certificate.',
    'Certificate',
    z.object({ certificateId: z.uuid(), userId: z.uuid(), courseId: z.uuid(), courseTitle: z.string(), platform: z.string() }),
  ),
};
