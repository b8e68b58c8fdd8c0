/** Pure functions over companies' data. */
export { CompanyData, companyCompleteness, validateCompanyData } from './utilities/company-data.ts';
export { checkDomainTxt, normaliseDomain, RECORD_LABEL, recordText } from './utilities/domains.ts';
export { formatCompanyData, SIZES, sizeBand, slugify } from './utilities/format.ts';
