import { events as known } from '@lyceum/companies/events';
import { listener } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { companies, companyStaff } from '../tables.ts';

const keep = async (ctx: Context, companyId: string, name: string, silent?: boolean): Promise<void> => {
  const set = { name, ...(silent === undefined ? {} : { silent }) };
  await ctx.db
    .insert(companies)
    .values({ companyId, ...set })
    .onConflictDoUpdate({ target: companies.companyId, set });
};
const seat = async (ctx: Context, companyId: string, userId: string, role: string): Promise<void> =>
  void (await ctx.db
    .insert(companyStaff)
    .values({ companyId, userId, role })
    .onConflictDoUpdate({ target: [companyStaff.companyId, companyStaff.userId], set: { role } }));

export const companyFounded = listener(
  known,
  'companies.company.created.v1',
  'Knows a company and who owns it.',
  async (ctx: Context, { data: { companyId, name, ownerId } }) => {
    await keep(ctx, companyId, name);
    await seat(ctx, companyId, ownerId, 'OWNER');
  },
);
export const companyRenamed = listener(known, 'companies.company.updated.v1', 'Takes over a new name.', (ctx: Context, { data }) =>
  keep(ctx, data.companyId, data.name),
);
export const companySuspended = listener(
  known,
  'companies.company.suspended.v1',
  'Lets a company post no more.',
  (ctx: Context, { data }) => keep(ctx, data.companyId, data.name, true),
);
export const companyReinstated = listener(
  known,
  'companies.company.reinstated.v1',
  'Lets a company post again.',
  (ctx: Context, { data }) => keep(ctx, data.companyId, data.name, false),
);
export const companyArchived = listener(
  known,
  'companies.company.archived.v1',
  'Lets a closed company post no more.',
  (ctx: Context, { data }) => keep(ctx, data.companyId, data.name, true),
);
export const colleagueJoined = listener(known, 'companies.member.joined.v1', 'Knows who speaks for a company.', (ctx: Context, { data }) =>
  seat(ctx, data.companyId, data.userId, data.role),
);
export const colleagueRole = listener(known, 'companies.member.role_changed.v1', 'Knows who speaks for it now.', (ctx: Context, { data }) =>
  seat(ctx, data.companyId, data.userId, data.role),
);
export const colleagueLeft = listener(
  known,
  'companies.member.left.v1',
  'Knows who speaks for it no more.',
  async (ctx: Context, { data: { companyId, userId } }) =>
    void (await ctx.db.delete(companyStaff).where(and(eq(companyStaff.companyId, companyId), eq(companyStaff.userId, userId)))),
);
