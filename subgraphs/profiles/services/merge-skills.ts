import { found, invalid, Refusal, service } from '@lyceum/kit';
import { eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { indexProfiles } from '../search-index.ts';
import { profileSkills, profiles, skills } from '../tables.ts';

export const mergeSkills = service(
  'Makes two skills one: whoever listed either lists the second, endorsed by all who endorsed either.',
  z.object({ fromSkillId: z.uuid(), intoSkillId: z.uuid() }),
  async (ctx: Context, { fromSkillId, intoSkillId }) => {
    if (!ctx.hasScope('profiles:manage')) throw new Refusal('FORBIDDEN', 'Merging skills needs the scope profiles:manage.');
    if (fromSkillId === intoSkillId)
      throw invalid([{ path: ['input', 'intoSkillId'], rule: 'same', message: 'Name two different skills.' }]);
    const rows = await ctx.db
      .select()
      .from(skills)
      .where(inArray(skills.id, [fromSkillId, intoSkillId]))
      .orderBy(skills.id)
      .for('update');
    const from = found(
      rows.find(({ id }) => id === fromSkillId),
      'The skill that goes',
    );
    const into = found(
      rows.find(({ id }) => id === intoSkillId),
      'The skill that stays',
    );
    const listed = await ctx.db.select({ id: profileSkills.profileId }).from(profileSkills).where(eq(profileSkills.skillId, from.id));
    const profileIds = [...new Set(listed.map(({ id }) => id))].sort();
    if (profileIds.length)
      await ctx.db.select({ id: profiles.id }).from(profiles).where(inArray(profiles.id, profileIds)).orderBy(profiles.id).for('update');
    // who lists both: endorsements move to the one that stays, unless the same person endorsed both
    await ctx.db.execute(sql`
      with both_listed as (
        select a.id as from_id, b.id as into_id from profiles.profile_skills a
        join profiles.profile_skills b on b.profile_id = a.profile_id and b.skill_id = ${into.id} where a.skill_id = ${from.id})
      update profiles.endorsements e set profile_skill_id = both_listed.into_id from both_listed
      where e.profile_skill_id = both_listed.from_id
        and not exists (select from profiles.endorsements o where o.profile_skill_id = both_listed.into_id and o.endorser_id = e.endorser_id)`);
    await ctx.db.execute(sql`
      delete from profiles.profile_skills a using profiles.profile_skills b
      where a.skill_id = ${from.id} and b.profile_id = a.profile_id and b.skill_id = ${into.id}`);
    await ctx.db.update(profileSkills).set({ skillId: into.id }).where(eq(profileSkills.skillId, from.id));
    await ctx.db.execute(sql`
      update profiles.profile_skills s set endorsement_count =
        (select count(*) from profiles.endorsements e where e.profile_skill_id = s.id and e.state = 'GIVEN')
      where s.skill_id = ${into.id}`);
    await ctx.db.delete(skills).where(eq(skills.id, from.id));
    if (profileIds.length) await indexProfiles(ctx.db, profileIds);
    await ctx.audit('skills.merged', { type: 'Skill', id: into.id }, { from: from.name, into: into.name, profiles: profileIds.length });
    return into;
  },
);
