import { query } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seen, sees } from '../helpers.ts';
import type { ProfileRow } from '../tables.ts';
import { latestFirst } from '../utilities/years.ts';
import { type ProfileField, toJsonResume } from '../utilities.ts';

/** Skills are exported up to this many, the most endorsed first: a page's cap. */
const SKILLS = 100;

export const exportProfile = query(
  'A profile as a JSON Resume, with what the viewer may see of it; null when they may not know of it.',
  z.object({ format: z.enum(['JSON_RESUME']), profileId: z.string().max(100).nullish() }),
  async (ctx: Context, { profileId }) => {
    const profile = await seen(
      ctx,
      profileId == null ? await ctx.load.profileOf.load(ctx.viewer.id) : await ctx.load.profile.load(profileId),
    );
    return profile ? resumeOf(ctx, profile) : null;
  },
);

async function resumeOf(ctx: Context, profile: ProfileRow) {
  const shown = async <T>(field: ProfileField, value: T | Promise<T>, otherwise: T): Promise<T> =>
    (await sees(ctx, profile, field)) ? value : otherwise;
  const { id, handle, displayName: name, updatedAt } = profile;
  const page = ctx.settings.profilePage.replace('{handle}', handle) || null;
  const skillsOf = async () => {
    const { nodes } = await ctx.load.skillsOf.load({ of: id, page: { first: SKILLS } });
    return Promise.all(nodes.map(async ({ skillId, level }) => ({ name: (await ctx.load.skill.load(skillId))?.name ?? '', level })));
  };
  return toJsonResume({
    name,
    handle,
    page,
    updatedAt,
    headline: await shown('HEADLINE', profile.headline, null),
    bio: await shown('BIO', profile.bio, null),
    photoUrl: await shown('PHOTO', profile.photoUrl, null),
    location: await shown('LOCATION', profile.location, null),
    countryCode: await shown('LOCATION', profile.countryCode, null),
    links: (await sees(ctx, profile, 'LINKS')) ? await ctx.load.links.load(id) : [],
    experience: (await sees(ctx, profile, 'EXPERIENCE')) ? latestFirst(await ctx.load.experience.load(id)) : [],
    education: (await sees(ctx, profile, 'EDUCATION')) ? latestFirst(await ctx.load.education.load(id)) : [],
    skills: (await sees(ctx, profile, 'SKILLS')) ? await skillsOf() : [],
  });
}
