/** Companies' reads, by topic. */
export { companyDashboard } from './queries/dashboard.ts';
export { companyIndustries, getAllCompanies, searchCompanies } from './queries/directory.ts';
export { listCompanyMembers, myCompanies } from './queries/members.ts';
export { payableItem } from './queries/payable-item.ts';
export { seatPool } from './queries/seats.ts';
