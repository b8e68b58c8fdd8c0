import { found, one, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { experiences } from '../tables.ts';
import { day, inOrder, lasting, line, optionalLine, optionalText, url } from './entries.ts';
import { changed, lockProfile, within } from './own-profile.ts';

const Position = z.object({
  title: line(120),
  company: line(120),
  location: optionalLine(100),
  description: optionalText(5_000),
  url: url.nullish(),
  startDate: day,
  endDate: day.nullish(),
});
const Which = z.object({ experienceId: z.uuid() });
const ownOne = (profileId: string, id: string) => and(eq(experiences.id, id), eq(experiences.profileId, profileId));

export const addExperience = service('Adds a position to one’s own profile.', Position, async (ctx: Context, position) => {
  inOrder(position.startDate, position.endDate);
  const { id: profileId, userId } = await lockProfile(ctx);
  within(await ctx.db.$count(experiences, eq(experiences.profileId, profileId)), ctx.settings.maxEntries, 'positions');
  const added = one(
    await ctx.db
      .insert(experiences)
      .values({ ...position, profileId })
      .returning(),
  );
  const { id: positionId, title, company } = added;
  await ctx.publish('profiles.position.added.v1', profileId, { profileId, userId, positionId, title, company });
  await changed(ctx, profileId, ['EXPERIENCE']);
  return added;
});

export const updateExperience = service(
  'Changes a position of one’s own profile: null empties a field, left out leaves it.',
  Position.extend({ title: lasting(line(120)), company: lasting(line(120)), startDate: lasting(day) }).extend(Which.shape),
  async (ctx: Context, { experienceId, ...changes }) => {
    const { id: profileId } = await lockProfile(ctx);
    const [before] = await ctx.db.select().from(experiences).where(ownOne(profileId, experienceId));
    const { startDate, endDate } = found(before, 'The position');
    inOrder(changes.startDate ?? startDate, changes.endDate === undefined ? endDate : changes.endDate);
    const after = one(await ctx.db.update(experiences).set(changes).where(ownOne(profileId, experienceId)).returning());
    await changed(ctx, profileId, ['EXPERIENCE']);
    return after;
  },
);

export const removeExperience = service('Takes a position off one’s own profile.', Which, async (ctx: Context, { experienceId }) => {
  const { id: profileId } = await lockProfile(ctx);
  const [removed] = await ctx.db.delete(experiences).where(ownOne(profileId, experienceId)).returning();
  found(removed, 'The position');
  return changed(ctx, profileId, ['EXPERIENCE']);
});
