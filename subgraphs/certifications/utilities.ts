export { CODE_LETTERS, checkDigit, drawCode, generateCertificateCode, normaliseCode } from './utilities/code.ts';
export {
  buildLinkedInAddUrl,
  buildShareUrl,
  CertificationData,
  formatCertificateData,
  validateCertificateData,
} from './utilities/format.ts';
export {
  buildOpenBadgeJson,
  LIST_BITS,
  STATUS_PURPOSES,
  type StatusPurpose,
  statusListUrl,
  verificationUrl,
} from './utilities/open-badge.ts';
export { encodeStatusList, statusListBit } from './utilities/status-list.ts';
