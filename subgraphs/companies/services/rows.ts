import { enforce, found, one, Refusal } from '@lyceum/kit';
import { and, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { companyPermission } from '../helpers.ts';
import { type CompanyMemberRow, type CompanyRow, CURRENT, companies, companyMembers } from '../tables.ts';

type Columns<T> = { [K in keyof T]?: T[K] | SQL };
type Action = Parameters<typeof companyPermission>[2];

/** The company, locked until the transaction ends: whoever changes it, its members or its seats queues here. */
export async function lockCompany(ctx: Context, companyId: string, action: Action): Promise<CompanyRow> {
  const [company] = await ctx.db.select().from(companies).where(eq(companies.id, companyId)).for('no key update');
  enforce(await companyPermission(ctx, found(company, 'The company'), action));
  return found(company);
}

/** Changes a locked company. */
export const changeCompany = async (ctx: Context, companyId: string, values: Columns<typeof companies.$inferInsert>): Promise<CompanyRow> =>
  one(
    await ctx.db
      .update(companies)
      .set({ ...values, version: sql`${companies.version} + 1` })
      .where(eq(companies.id, companyId))
      .returning(),
  );

/** Throws CONFLICT when somebody else has changed the row meanwhile. */
export function expectVersion({ version }: { version: number }, expected: number | null | undefined): void {
  if (expected != null && expected !== version)
    throw new Refusal('CONFLICT', `It is at version ${version} now: read it again, then change it.`);
}

/** Somebody's membership of a locked company that is not over. */
export async function currentMember(ctx: Context, companyId: string, userId: string): Promise<CompanyMemberRow | null> {
  const [row] = await ctx.db
    .select()
    .from(companyMembers)
    .where(and(eq(companyMembers.companyId, companyId), eq(companyMembers.userId, userId), inArray(companyMembers.state, [...CURRENT])));
  return row ?? null;
}

/** Tells that a membership is new or changed. */
export const tellMember = (ctx: Context, { id: memberId, companyId, userId, state, role }: CompanyMemberRow): Promise<void> =>
  ctx.publish('companies.member.changed.v1', memberId, { memberId, companyId, userId, state, role });

/** Changes a membership of a locked company and counts those who belong to it. */
export async function changeMember(
  ctx: Context,
  memberId: string,
  values: Columns<typeof companyMembers.$inferInsert>,
): Promise<CompanyMemberRow> {
  const member = one(
    await ctx.db
      .update(companyMembers)
      .set({ ...values, version: sql`${companyMembers.version} + 1` })
      .where(eq(companyMembers.id, memberId))
      .returning(),
  );
  if (values.state) await countMembers(ctx, member.companyId);
  await tellMember(ctx, member);
  return member;
}

/** A new membership of a locked company. */
export async function addMember(ctx: Context, values: typeof companyMembers.$inferInsert): Promise<CompanyMemberRow> {
  const member = one(
    await ctx.db
      .insert(companyMembers)
      .values({ createdAt: ctx.now, ...values })
      .returning(),
  );
  if (member.state === 'ACTIVE') await countMembers(ctx, member.companyId);
  await tellMember(ctx, member);
  return member;
}

export const countMembers = (ctx: Context, companyId: string) =>
  ctx.db
    .update(companies)
    .set({
      memberCount: sql`(select count(*) from ${companyMembers} where ${companyMembers.companyId} = ${companyId} and ${companyMembers.state} = 'ACTIVE')`,
    })
    .where(eq(companies.id, companyId));

/** Throws CONFLICT unless the locked company has an owner besides this member. */
export async function expectAnotherOwner(ctx: Context, { companyId, id }: CompanyMemberRow): Promise<void> {
  const others = await ctx.db.$count(
    companyMembers,
    and(
      eq(companyMembers.companyId, companyId),
      eq(companyMembers.role, 'OWNER'),
      eq(companyMembers.state, 'ACTIVE'),
      ne(companyMembers.id, id),
    ),
  );
  if (!others) throw new Refusal('CONFLICT', 'A company keeps an owner: make somebody else one first, with transferCompanyOwnership.');
}

/** Throws LIMIT_REACHED when a locked company has no room for another owner or admin. */
export async function expectRoomForAdmin(ctx: Context, companyId: string): Promise<void> {
  const admins = await ctx.db.$count(
    companyMembers,
    and(
      eq(companyMembers.companyId, companyId),
      inArray(companyMembers.role, ['OWNER', 'ADMIN']),
      inArray(companyMembers.state, ['ACTIVE', 'INVITED']),
    ),
  );
  if (admins >= ctx.settings.maxAdmins)
    throw new Refusal('LIMIT_REACHED', `A company has at most ${ctx.settings.maxAdmins} owners and admins: give another role.`);
}
