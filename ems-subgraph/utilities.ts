/** What is useful to every app: dates, texts and files. */
export {
  addBusinessDays,
  addToDate,
  businessDaysBetween,
  convertTimeZone,
  dateDifference,
  formatDate,
  parseDate,
  zoneTransition,
} from './utilities/dates.ts';
export { checksumFile, humanSize, readCsv, safePath, sniffMimeType, writeCsv } from './utilities/files.ts';
export { maskText, normaliseText, similarity, slugify, truncateText } from './utilities/strings.ts';
