/** Companies' use cases, by what they are about. */

export { answerJoinRequest, inviteCompanyMember, requestToJoinCompany, respondCompanyInvite } from './services/admission.ts';
export { createCompany, deleteCompany, getCompanyDetails, publishCompany, restoreCompany, updateCompany } from './services/companies.ts';
export { admitHired } from './services/hired.ts';
export { addCompanyLocation, removeCompanyLocation, updateCompanyLocation } from './services/locations.ts';
export {
  leaveCompany,
  removeCompanyMember,
  setCompanyMemberRole,
  transferCompanyOwnership,
  updateCompanyMember,
} from './services/members.ts';
export { mergeCompanies } from './services/merge-companies.ts';
export { setParentCompany } from './services/parents.ts';
export {
  cancelSeatPurchase,
  expireSeatOrders,
  purchaseSeats,
  settleSeatPayment,
  settleSeatRefund,
} from './services/seat-orders.ts';
export { allocateSeat, revokeSeat } from './services/seats.ts';
export { reinstateCompany, suspendCompany } from './services/standing.ts';
export {
  confirmCompanyVerification,
  expireVerifications,
  recheckVerifications,
  requestCompanyVerification,
} from './services/verification.ts';
export { recordCompanyView } from './services/views.ts';
