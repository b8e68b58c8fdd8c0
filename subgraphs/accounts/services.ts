/** Accounts' use cases, by what they are about. */
export { changePassword, deactivateMe, register, updateAccount } from './services/account.ts';
export { assignRole, reinstateUser, revokeRole, suspendUser } from './services/administration.ts';
export { eraseDue, eraseMe } from './services/erase.ts';
export { login } from './services/login.ts';
export { rotateSigningKey } from './services/rotate-signing-key.ts';
export { logout, logoutAll, refreshToken, revokeSession } from './services/session.ts';
