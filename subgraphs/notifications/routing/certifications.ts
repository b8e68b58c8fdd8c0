import { on, silent } from '../route.ts';
import { BOTH, ofCertificate, toHolder } from './words.ts';

/** Who is told what of certificates. */
export const certifications = [
  on('certifications.certificate.issued.v1', 'CERTIFICATE_ISSUED', {
    ...toHolder,
    when: ({ supersedesId }) => !supersedesId,
    variables: ofCertificate,
    channels: BOTH,
  }),
  on('certifications.certificate.renewed.v1', 'CERTIFICATE_RENEWED', { ...toHolder, variables: ofCertificate, channels: BOTH }),
  on('certifications.certificate.suspended.v1', 'CERTIFICATE_SUSPENDED', {
    ...toHolder,
    variables: ({ reason, ...of }) => ({ ...ofCertificate(of), reason }),
    channels: BOTH,
  }),
  on('certifications.certificate.reinstated.v1', 'CERTIFICATE_REINSTATED', { ...toHolder, variables: ofCertificate, channels: BOTH }),
  on('certifications.certificate.revoked.v1', 'CERTIFICATE_REVOKED', {
    ...toHolder,
    variables: ({ reason, ...of }) => ({ ...ofCertificate(of), reason }),
    channels: BOTH,
  }),
  on('certifications.certificate.expired.v1', 'CERTIFICATE_EXPIRED', { ...toHolder, variables: ofCertificate, channels: BOTH }),
  silent('certifications.certificate.shared.v1', 'One’s own act.'),
];
