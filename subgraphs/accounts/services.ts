/** Accounts' use cases, by what they are about. */
export { changePassword, register, updateAccount } from './services/account.ts';
export { assignRole, reinstateUser, revokeRole, rotateSigningKey, suspendUser } from './services/administration.ts';
export { login } from './services/login.ts';
export { logout, logoutAll, refreshToken, revokeSession } from './services/session.ts';
