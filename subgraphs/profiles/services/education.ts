import { found, one, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { educations } from '../tables.ts';
import { day, inOrder, lasting, line, optionalLine, url } from './entries.ts';
import { changed, lockProfile, within } from './own-profile.ts';

const School = z.object({
  institution: line(160),
  degree: optionalLine(120),
  area: optionalLine(120),
  grade: optionalLine(60),
  url: url.nullish(),
  startDate: day.nullish(),
  endDate: day.nullish(),
});
const Which = z.object({ educationId: z.uuid() });
const ownOne = (profileId: string, id: string) => and(eq(educations.id, id), eq(educations.profileId, profileId));

export const addEducation = service('Adds a school to one’s own profile.', School, async (ctx: Context, school) => {
  inOrder(school.startDate, school.endDate);
  const { id: profileId } = await lockProfile(ctx);
  within(await ctx.db.$count(educations, eq(educations.profileId, profileId)), ctx.settings.maxEntries, 'schools');
  const added = one(
    await ctx.db
      .insert(educations)
      .values({ ...school, profileId })
      .returning(),
  );
  await changed(ctx, profileId, ['EDUCATION']);
  return added;
});

export const updateEducation = service(
  'Changes a school of one’s own profile: null empties a field, left out leaves it.',
  School.extend({ institution: lasting(line(160)) }).extend(Which.shape),
  async (ctx: Context, { educationId, ...changes }) => {
    const { id: profileId } = await lockProfile(ctx);
    const [before] = await ctx.db.select().from(educations).where(ownOne(profileId, educationId));
    const { startDate, endDate } = found(before, 'The school');
    inOrder(changes.startDate === undefined ? startDate : changes.startDate, changes.endDate === undefined ? endDate : changes.endDate);
    const after = one(await ctx.db.update(educations).set(changes).where(ownOne(profileId, educationId)).returning());
    await changed(ctx, profileId, ['EDUCATION']);
    return after;
  },
);

export const removeEducation = service('Takes a school off one’s own profile.', Which, async (ctx: Context, { educationId }) => {
  const { id: profileId } = await lockProfile(ctx);
  const [removed] = await ctx.db.delete(educations).where(ownOne(profileId, educationId)).returning();
  found(removed, 'The school');
  return changed(ctx, profileId, ['EDUCATION']);
});
