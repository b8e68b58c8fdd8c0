import { events as companies } from '@lyceum/companies/events';
import { blockListeners } from '@lyceum/connections/copies';
import { events as groups } from '@lyceum/groups/events';
import { events as jobs } from '@lyceum/jobs/events';
import { listener } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { hideBetween, showBetween } from '../services/blocks.ts';
import { blocks, companyStaff, groupMembers, offerMakers } from '../tables.ts';

const { keepBlock, liftBlock } = blockListeners<Context>(blocks, { blocked: hideBetween, unblocked: showBetween });

interface Member {
  readonly data: { readonly groupId: string; readonly userId: string };
}
const leave = async (ctx: Context, { data: { groupId, userId } }: Member) => {
  await ctx.db.delete(groupMembers).where(and(eq(groupMembers.groupId, groupId), eq(groupMembers.userId, userId)));
};
const knowMember = listener(
  groups,
  'groups.member.joined.v1',
  'Knows who is in a group.',
  async (ctx: Context, { data: { groupId, userId } }) => {
    await ctx.db.insert(groupMembers).values({ groupId, userId }).onConflictDoNothing();
  },
);
const forgetLeft = listener(groups, 'groups.member.left.v1', 'Knows who left a group.', leave);
const forgetRemoved = listener(groups, 'groups.member.removed.v1', 'Knows who was taken out of a group.', leave);
const forgetBanned = listener(groups, 'groups.member.banned.v1', 'Knows who was banned from a group.', leave);

const RUNS = new Set(['OWNER', 'ADMIN']);
const knowStaff = listener(
  companies,
  'companies.member.changed.v1',
  'Knows who runs a company.',
  async (ctx: Context, { data: { companyId, userId, state, role } }) => {
    if (state === 'ACTIVE' && RUNS.has(role)) await ctx.db.insert(companyStaff).values({ companyId, userId }).onConflictDoNothing();
    else await ctx.db.delete(companyStaff).where(and(eq(companyStaff.companyId, companyId), eq(companyStaff.userId, userId)));
  },
);

const knowOffer = listener(jobs, 'jobs.offer.made.v1', 'Knows who made an offer.', async (ctx: Context, { data: { offerId }, actorId }) => {
  if (actorId) await ctx.db.insert(offerMakers).values({ offerId, userId: actorId }).onConflictDoNothing();
});
const forgetOffer = listener(jobs, 'jobs.offer.answered.v1', 'Forgets who made an offer.', async (ctx: Context, { data: { offerId } }) => {
  await ctx.db.delete(offerMakers).where(eq(offerMakers.offerId, offerId));
});

/** What this domain knows of blocks, groups, companies and offers. */
export const neighbours = { keepBlock, liftBlock, knowMember, forgetLeft, forgetRemoved, forgetBanned, knowStaff, knowOffer };
/** What is forgotten once it was told. */
export const afterwards = { forgetOffer };
