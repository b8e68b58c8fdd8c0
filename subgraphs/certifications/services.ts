export {
  bulkIssueCertificates,
  expireCertificates,
  generateCertificate,
  reinstateCertificate,
  renewCertificate,
  revokeCertificate,
  setCourseCertification,
  suspendCertificate,
} from './services/certificates.ts';
export { deleteCertificate, shareCertificate, showCertificate, updateCertificate } from './services/holding.ts';
export { verifyCertificate, verifyCredential } from './services/verify.ts';
