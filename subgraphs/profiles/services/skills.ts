import { found, invalid, one, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { profileSkills, type SkillRow, skillLevel, skills } from '../tables.ts';
import { normaliseSkill } from '../utilities.ts';
import { line } from './entries.ts';
import { changed, lockProfile, within } from './own-profile.ts';

/** The skill of this name, made if nobody has named it yet. */
async function skillCalled(ctx: Context, name: string): Promise<SkillRow> {
  const key = normaliseSkill(name);
  await ctx.db.insert(skills).values({ name, key }).onConflictDoNothing();
  return one(await ctx.db.select().from(skills).where(eq(skills.key, key)));
}

export const addSkill = service(
  'Lists a skill on one’s own profile; listing it again changes its level.',
  z.object({ name: line(60), level: z.enum(skillLevel.enumValues).nullish() }),
  async (ctx: Context, { name, level }) => {
    if (!/[\p{L}\p{N}]/u.test(name)) throw invalid([{ path: ['input', 'name'], rule: 'form', message: 'Use letters or digits.' }]);
    const { id: profileId, userId } = await lockProfile(ctx);
    const skill = await skillCalled(ctx, name);
    const which = and(eq(profileSkills.profileId, profileId), eq(profileSkills.skillId, skill.id));
    const [listed] = await ctx.db.select().from(profileSkills).where(which);
    if (listed) {
      if (level === undefined || level === listed.level) return listed;
      const after = one(await ctx.db.update(profileSkills).set({ level }).where(which).returning());
      await changed(ctx, profileId, ['SKILLS']);
      return after;
    }
    within(await ctx.db.$count(profileSkills, eq(profileSkills.profileId, profileId)), ctx.settings.maxSkills, 'skills');
    const added = one(
      await ctx.db
        .insert(profileSkills)
        .values({ profileId, skillId: skill.id, level: level ?? null, createdAt: ctx.now })
        .returning(),
    );
    await ctx.publish('profiles.skill.added.v1', profileId, { profileId, userId, skillId: skill.id, name: skill.name });
    await changed(ctx, profileId, ['SKILLS']);
    return added;
  },
);

export const removeSkill = service(
  'Takes a skill off one’s own profile, and its endorsements with it.',
  z.object({ profileSkillId: z.uuid() }),
  async (ctx: Context, { profileSkillId }) => {
    const { id: profileId, userId } = await lockProfile(ctx);
    const [removed] = await ctx.db
      .delete(profileSkills)
      .where(and(eq(profileSkills.id, profileSkillId), eq(profileSkills.profileId, profileId)))
      .returning();
    const { skillId } = found(removed, 'The skill');
    const { name } = one(await ctx.db.select().from(skills).where(eq(skills.id, skillId)));
    await ctx.publish('profiles.skill.removed.v1', profileId, { profileId, userId, skillId, name });
    return changed(ctx, profileId, ['SKILLS']);
  },
);
