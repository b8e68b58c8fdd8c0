import { moment, utility } from '@lyceum/kit';
import { z } from 'zod';

/** The two lists in which a certificate's bit stands. */
export const STATUS_PURPOSES = ['revocation', 'suspension'] as const;
export type StatusPurpose = (typeof STATUS_PURPOSES)[number];
/** Bits of one status list: the least that the specification allows, 16 KB. */
export const LIST_BITS = 131_072;

const CONTEXTS = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'];

export const CredentialData = z.object({
  publicUrl: z.string().max(2_000),
  certificateId: z.uuid(),
  code: z.string().max(60),
  holderId: z.uuid(),
  holderName: z.string().max(500),
  courseId: z.uuid(),
  courseTitle: z.string().max(500),
  criteria: z.string().max(10_000),
  skills: z.array(z.string().max(200)).max(100),
  issuerName: z.string().max(500),
  issuerUrl: z.string().max(2_000),
  completedAt: moment,
  issuedAt: moment,
  validUntil: moment.nullable(),
  statusIndex: z.int().min(0),
});

export const statusListUrl = (publicUrl: string, purpose: StatusPurpose, list: number) =>
  `${publicUrl}/certificates/status/${purpose}/${list}`;
export const verificationUrl = (publicUrl: string, code: string) => `${publicUrl}/certificates/${code}`;

/** Open Badges 3.0, §B.1.5 AchievementCredential, over the W3C's Verifiable Credentials 2.0; https://www.imsglobal.org/spec/ob/v3p0 */
export const buildOpenBadgeJson = utility('A certificate as an Open Badges 3.0 credential.', CredentialData, (data) => {
  const { publicUrl, courseId, courseTitle, criteria, skills, issuedAt, validUntil, statusIndex, holderId, holderName } = data;
  const list = Math.floor(statusIndex / LIST_BITS);
  return {
    '@context': CONTEXTS,
    id: `urn:uuid:${data.certificateId}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: courseTitle,
    issuer: { id: data.issuerUrl, type: ['Profile'], name: data.issuerName },
    validFrom: issuedAt.toISOString(),
    awardedDate: data.completedAt.toISOString(),
    ...(validUntil ? { validUntil: validUntil.toISOString() } : {}),
    credentialSubject: {
      id: `urn:uuid:${holderId}`,
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: holderName }],
      achievement: {
        id: `urn:uuid:${courseId}`,
        type: ['Achievement'],
        achievementType: 'Certificate',
        name: courseTitle,
        description: `Completion of the course ${courseTitle}.`,
        criteria: { narrative: criteria },
        tag: skills,
      },
    },
    evidence: [{ id: verificationUrl(publicUrl, data.code), type: ['Evidence'], name: 'Verification page' }],
    credentialStatus: STATUS_PURPOSES.map((statusPurpose) => ({
      id: `${statusListUrl(publicUrl, statusPurpose, list)}#${statusIndex % LIST_BITS}`,
      type: 'BitstringStatusListEntry',
      statusPurpose,
      statusListIndex: String(statusIndex % LIST_BITS),
      statusListCredential: statusListUrl(publicUrl, statusPurpose, list),
    })),
  };
});
