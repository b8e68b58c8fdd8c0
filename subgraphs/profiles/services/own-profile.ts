import { enforce, found, one, Refusal } from '@lyceum/kit';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { isHidden, validateProfilePermissions } from '../helpers.ts';
import { indexProfiles, noteFilled } from '../search-index.ts';
import { type ProfileRow, profiles } from '../tables.ts';
import type { ProfileField } from '../utilities.ts';

/** The profile that the viewer may change, its row locked until the transaction ends; without `userId` their own. */
export async function lockProfile(ctx: Context, userId?: string | null): Promise<ProfileRow> {
  const ownerId = userId ?? ctx.viewer.id;
  const [profile] = await ctx.db
    .select()
    .from(profiles)
    .where(and(eq(profiles.userId, ownerId), isNull(profiles.deletedAt)))
    .for('update');
  const hidden = !profile || isHidden(profile);
  enforce(await validateProfilePermissions(ctx, { ownerId, action: 'manage', hidden }));
  return found(profile, 'The profile');
}

/** Ends a change: notes what the profile holds now and what search may read of it, and tells which fields changed. */
export async function changed(ctx: Context, profileId: string, fields: readonly ProfileField[]): Promise<ProfileRow> {
  await noteFilled(ctx.db, [profileId]);
  await indexProfiles(ctx.db, [profileId]);
  return told(ctx, profileId, fields);
}

/** Ends a change that search does not see: counts it, and tells which fields changed. */
export async function told(ctx: Context, profileId: string, fields: readonly ProfileField[]): Promise<ProfileRow> {
  const profile = one(
    await ctx.db
      .update(profiles)
      .set({ version: sql`${profiles.version} + 1` })
      .where(eq(profiles.id, profileId))
      .returning(),
  );
  const { userId, hiddenAt } = profile;
  await ctx.publish('profiles.profile.updated.v1', profileId, { profileId, userId, fields: [...fields], hidden: hiddenAt !== null });
  return profile;
}

/** Throws LIMIT_REACHED when one more would be too many; the profile's row must be locked. */
export function within(count: number, limit: number, what: string): void {
  if (count >= limit) throw new Refusal('LIMIT_REACHED', `A profile lists at most ${limit} ${what}: take one off first.`);
}
