import { id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgSchema, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

const schema = pgSchema('accounts');

export const userStatus = schema.enum('user_status', ['ACTIVE', 'SUSPENDED', 'DEACTIVATED', 'ERASED']);

export const users = schema.table(
  'users',
  {
    id: id(),
    /** Lower case, trimmed: see normaliseEmail. */
    email: text().notNull(),
    displayName: text().notNull(),
    /** Argon2id in PHC format. */
    passwordHash: text().notNull(),
    passwordChangedAt: instant(),
    status: userStatus().notNull().default('ACTIVE'),
    suspendedReason: text(),
    lastLoginAt: instant(),
    /** When the person is erased who asked for it. */
    erasesAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('users_email').on(t.email),
    index('users_created').on(t.createdAt, t.id),
    index('users_erases').on(t.erasesAt).where(sql`erases_at is not null`),
    index('users_name').using('gin', sql`${t.displayName} gin_trgm_ops`),
    check('users_email_normalised', sql`${t.email} = lower(${t.email})`),
  ],
);

export const roleAssignments = schema.table(
  'role_assignments',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id),
    role: text().notNull(),
    assignedBy: uuid(),
    assignedAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.role] }), index('role_assignments_role').on(t.role)],
);

export const sessions = schema.table(
  'sessions',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    device: text().notNull(),
    address: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
    lastUsedAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    revokedReason: text(),
  },
  (t) => [index('sessions_user').on(t.userId, t.createdAt), index('sessions_revoked').on(t.revokedAt)],
);

/** One row per refresh token ever given; the token itself is kept as its SHA-256 only. */
export const refreshTokens = schema.table(
  'refresh_tokens',
  {
    hash: text().primaryKey(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    issuedAt: instant().notNull().defaultNow(),
    /** Set when it was exchanged: a second use, but for one at the same moment, is a theft. */
    rotatedAt: instant(),
  },
  (t) => [index('refresh_tokens_session').on(t.sessionId), index('refresh_tokens_issued').on(t.issuedAt)],
);

/** Failed logins by account and by address, in a sliding window. */
export const throttles = schema.table('throttles', {
  /** `account:<e-mail>` or `address:<address>`. */
  key: text().primaryKey(),
  failures: integer().notNull(),
  windowStartedAt: instant().notNull(),
  lockedUntil: instant(),
});

/** Every login that was tried, for reports and the audit. */
export const loginAttempts = schema.table(
  'login_attempts',
  {
    id: id(),
    userId: uuid(),
    outcome: text({ enum: ['SUCCEEDED', 'FAILED', 'LOCKED', 'SUSPENDED'] }).notNull(),
    address: text().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [index('login_attempts_at').on(t.at), index('login_attempts_user').on(t.userId, t.at)],
);

export const signingKeys = schema.table('signing_keys', {
  /** The key's `kid`. */
  id: text().primaryKey(),
  publicJwk: jsonb().$type<JsonWebKey>().notNull(),
  /** Sealed by SETTINGS_KEY. */
  privateJwk: jsonb().$type<{ readonly sealed: string }>().notNull(),
  createdAt: instant().notNull().defaultNow(),
  /** Signs until then; its signatures are accepted as long as access tokens may live. */
  retiredAt: instant(),
});

type JsonWebKey = Record<string, unknown>;

export type { AuditRow as AuditEntryRow } from '@lyceum/kit';
export type UserRow = typeof users.$inferSelect;
export type SessionRow = typeof sessions.$inferSelect;
