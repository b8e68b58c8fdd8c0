import { found, invalid, one, Refusal, service } from '@lyceum/kit';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seen, sees } from '../helpers.ts';
import { type EndorsementRow, endorsements, profileSkills, profiles, skills } from '../tables.ts';
import { told } from './own-profile.ts';

const Which = z.object({ profileSkillId: z.uuid() });

/**
 * The entry, its row locked, with its owner's profile: what changes its count queues here. NOT_FOUND unless the viewer sees it.
 * The profile is locked first, as everywhere.
 */
async function lockEntry(ctx: Context, profileSkillId: string) {
  const [listed] = await ctx.db.select().from(profileSkills).where(eq(profileSkills.id, profileSkillId));
  const { profileId } = found(listed, 'The skill');
  const [profile] = await ctx.db.select().from(profiles).where(eq(profiles.id, profileId)).for('update');
  const [entry] = await ctx.db.select().from(profileSkills).where(eq(profileSkills.id, profileSkillId)).for('update');
  const visible = profile && !profile.deletedAt ? await seen(ctx, profile) : null;
  const owner = found(visible && (await sees(ctx, visible, 'SKILLS')) ? visible : null, 'The skill');
  return { entry: found(entry, 'The skill'), owner };
}

/** Moves an endorsement to a state, and the count with it. */
async function move(ctx: Context, endorsement: EndorsementRow, state: EndorsementRow['state']): Promise<EndorsementRow> {
  const by = (state === 'GIVEN' ? 1 : 0) - (endorsement.state === 'GIVEN' ? 1 : 0);
  const after = one(await ctx.db.update(endorsements).set({ state }).where(eq(endorsements.id, endorsement.id)).returning());
  if (by) await count(ctx, endorsement.profileSkillId, by);
  return after;
}

const count = (ctx: Context, profileSkillId: string, by: number) =>
  ctx.db
    .update(profileSkills)
    .set({ endorsementCount: sql`${profileSkills.endorsementCount} + ${by}` })
    .where(eq(profileSkills.id, profileSkillId));

const mine = (ctx: Context, profileSkillId: string) =>
  and(eq(endorsements.profileSkillId, profileSkillId), eq(endorsements.endorserId, ctx.viewer.id));

export const endorseSkill = service(
  'Vouches for somebody’s skill; doing it twice is doing it once.',
  Which,
  async (ctx: Context, { profileSkillId }) => {
    const endorserId = ctx.viewer.id;
    const { entry, owner } = await lockEntry(ctx, profileSkillId);
    if (owner.userId === endorserId)
      throw invalid([{ path: ['input', 'profileSkillId'], rule: 'self', message: 'Let others vouch for your skills.' }]);
    const { endorsementsEnabled, whoCanEndorse } = ctx.settingsFor({ user: owner.userId });
    if (!endorsementsEnabled) throw new Refusal('FORBIDDEN', 'Endorsing is switched off at the moment.');
    if (whoCanEndorse === 'CONNECTIONS') {
      const { connected } = await ctx.load.tie.load({ viewerId: endorserId, ownerId: owner.userId });
      if (!connected) throw new Refusal('FORBIDDEN', 'Only connections vouch for each other’s skills: connect first.');
    }
    const [before] = await ctx.db.select().from(endorsements).where(mine(ctx, entry.id));
    // what the owner has hidden stays so
    if (before && before.state !== 'WITHDRAWN') return before;
    const given = before
      ? await move(ctx, before, 'GIVEN')
      : one(await ctx.db.insert(endorsements).values({ profileSkillId: entry.id, endorserId, createdAt: ctx.now }).returning());
    if (!before) await count(ctx, entry.id, 1);
    const { name } = one(await ctx.db.select().from(skills).where(eq(skills.id, entry.skillId)));
    await ctx.publish('profiles.skill.endorsed.v1', owner.id, {
      profileId: owner.id,
      userId: owner.userId,
      skillId: entry.skillId,
      name,
      endorserId,
      endorsementId: given.id,
    });
    await told(ctx, owner.id, ['SKILLS']);
    return given;
  },
);

export const withdrawEndorsement = service('Takes one’s endorsement back.', Which, async (ctx: Context, { profileSkillId }) => {
  const [own] = await ctx.db.select().from(endorsements).where(mine(ctx, profileSkillId));
  found(own, 'The endorsement');
  const { owner } = await lockOwnersRow(ctx, profileSkillId);
  const [endorsement] = await ctx.db.select().from(endorsements).where(mine(ctx, profileSkillId));
  const before = found(endorsement, 'The endorsement');
  if (before.state === 'WITHDRAWN') return before;
  const after = await move(ctx, before, 'WITHDRAWN');
  if (before.state === 'GIVEN') await told(ctx, owner.id, ['SKILLS']);
  return after;
});

/** As lockEntry, for one's own endorsement: it may be taken back also when the skill is hidden by now. */
async function lockOwnersRow(ctx: Context, profileSkillId: string) {
  const [entry] = await ctx.db.select().from(profileSkills).where(eq(profileSkills.id, profileSkillId));
  const [owner] = await ctx.db
    .select()
    .from(profiles)
    .where(eq(profiles.id, found(entry, 'The skill').profileId))
    .for('update');
  return { owner: found(owner, 'The profile') };
}

export const setEndorsementHidden = service(
  'Hides an endorsement of one’s own skill, or shows it again; hidden ones do not count.',
  z.object({ endorsementId: z.uuid(), hidden: z.boolean() }),
  async (ctx: Context, { endorsementId, hidden }) => {
    const [wanted] = await ctx.db.select().from(endorsements).where(eq(endorsements.id, endorsementId));
    const { owner } = await lockOwnersRow(ctx, found(wanted, 'The endorsement').profileSkillId);
    if (owner.userId !== ctx.viewer.id) throw new Refusal('NOT_FOUND', 'The endorsement does not exist, or is not of a skill of yours.');
    const before = one(await ctx.db.select().from(endorsements).where(eq(endorsements.id, endorsementId)));
    if (before.state === 'WITHDRAWN') throw new Refusal('CONFLICT', 'This endorsement was taken back.');
    const state = hidden ? 'HIDDEN' : 'GIVEN';
    if (before.state === state) return before;
    const after = await move(ctx, before, state);
    await told(ctx, owner.id, ['SKILLS']);
    return after;
  },
);
