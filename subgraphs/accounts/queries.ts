import { ascending, auditTable, descending, found, HOUR, PageArguments, pageOf, query } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { and, desc, eq, exists, gt, ilike, isNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { demand, enforceReading } from './helpers.ts';
import { roleAssignments, sessions, signingKeys, type UserRow, userStatus, users } from './tables.ts';
import { ROLES, scopesOfRoles } from './utilities.ts';

const Filter = z.object({
  query: z.string().max(200).nullish(),
  status: z.enum(userStatus.enumValues).nullish(),
  role: z.string().max(100).nullish(),
});

export const listUsers = query(
  'People, newest or oldest first.',
  z.object({ filter: Filter.nullish(), orderBy: z.enum(['NEWEST', 'OLDEST']).nullish(), page: PageArguments }),
  async (ctx: Context, { filter, orderBy, page }) => {
    demand(ctx, 'accounts:read');
    const sort = orderBy === 'OLDEST' ? ascending : descending;
    const like = filter?.query ? holding(filter.query) : undefined;
    return pageOf(ctx.db, {
      table: users,
      where: and(
        like ? or(ilike(users.displayName, like), ilike(users.email, like)) : undefined,
        filter?.status ? eq(users.status, filter.status) : undefined,
        filter?.role
          ? exists(
              ctx.db
                .select({ one: sql`1` })
                .from(roleAssignments)
                .where(and(eq(roleAssignments.userId, users.id), eq(roleAssignments.role, filter.role))),
            )
          : undefined,
      ),
      orderBy: [sort(users.createdAt), sort(users.id)],
      page,
    });
  },
);

export const sessionsOfUser = query(
  'The open sessions of a user, newest first.',
  z.object({ userId: z.uuid() }),
  async (ctx: Context, { userId }) => {
    await enforceReading(ctx, userId);
    return ctx.db
      .select()
      .from(sessions)
      .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt), gt(sessions.expiresAt, ctx.now)))
      .orderBy(desc(sessions.createdAt));
  },
);

export const permissionsFor = query(
  'What a user may do: roles, and the scopes that they give.',
  z.object({ userId: z.uuid() }),
  async (ctx: Context, { userId }) => {
    await enforceReading(ctx, userId);
    const user = found(await ctx.load.user.load(userId), 'The user');
    const names = (await ctx.load.roles.load(userId)).map(({ role }) => role);
    return { user, roles: names.map((name) => ({ name, scopes: [...(ROLES[name] ?? [])] })), scopes: scopesOfRoles(names) };
  },
);

/** The user with this normalised address, for whoever asks: signing in must find it before anybody is known. */
export async function findByEmail(ctx: Context, email: string): Promise<UserRow | null> {
  const [user] = await ctx.db.select().from(users).where(eq(users.email, email));
  return user ?? null;
}

export const userByEmail = query(
  'The user with this normalised address, if any; for holders of accounts:read.',
  z.object({ email: z.string().max(1_000) }),
  async (ctx: Context, { email }) => {
    demand(ctx, 'accounts:read');
    const user = await findByEmail(ctx, email);
    return user && { id: user.id, displayName: user.displayName };
  },
);

export const publishedKeys = query('The keys whose signatures are accepted, as a JWKS.', z.object({}), async (ctx: Context) => {
  const keys = await ctx.db
    .select()
    .from(signingKeys)
    .where(or(isNull(signingKeys.retiredAt), gt(signingKeys.retiredAt, new Date(ctx.now.getTime() - HOUR))));
  return { keys: keys.map(({ id, publicJwk }) => ({ ...publicJwk, kid: id, use: 'sig', alg: 'ES256' })) };
});

const audit = auditTable('accounts');
export const readAuditLog = query(
  'Who did what, newest first.',
  z.object({ actorId: z.uuid().nullish(), action: z.string().max(100).nullish(), page: PageArguments }),
  async (ctx: Context, { actorId, action, page }) => {
    demand(ctx, 'accounts:audit');
    return pageOf(ctx.db, {
      table: audit,
      where: and(actorId ? eq(audit.actorId, actorId) : undefined, action ? eq(audit.action, action) : undefined),
      orderBy: [descending(audit.at), descending(audit.id)],
      page,
    });
  },
);
