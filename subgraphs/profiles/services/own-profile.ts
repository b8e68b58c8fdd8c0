import { enforce, found, one, Refusal } from '@lyceum/kit';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { isHidden, validateProfilePermissions } from '../helpers.ts';
import { indexProfiles, noteFilled } from '../search-index.ts';
import { type ProfileRow, people, profiles } from '../tables.ts';
import type { ProfileField } from '../utilities.ts';
import { takeIn } from './make-profile.ts';

/** The profile that the viewer may change, its row locked until the transaction ends; without `userId` their own. */
export async function lockProfile(ctx: Context, userId?: string | null): Promise<ProfileRow> {
  const ownerId = userId ?? ctx.viewer.id;
  const profile = (await lockOf(ctx, ownerId)) ?? ((await joinedJustNow(ctx, ownerId)) ? await lockOf(ctx, ownerId) : undefined);
  const hidden = !profile || isHidden(profile);
  enforce(await validateProfilePermissions(ctx, { ownerId, action: 'manage', hidden }));
  return found(profile, 'The profile');
}

async function lockOf(ctx: Context, userId: string): Promise<ProfileRow | undefined> {
  const [profile] = await ctx.db
    .select()
    .from(profiles)
    .where(and(eq(profiles.userId, userId), isNull(profiles.deletedAt)))
    .for('update');
  return profile;
}

const Account = z.object({ user: z.object({ displayName: z.string() }) });

/** Whether the viewer is somebody of whom accounts knows and whose joining has not been heard of here; has a profile from then on. */
async function joinedJustNow(ctx: Context, userId: string): Promise<boolean> {
  if (userId !== ctx.viewerOrNull?.id) return false;
  const [known] = await ctx.db.select().from(people).where(eq(people.userId, userId));
  if (known) return false;
  try {
    const { user } = Account.parse(await ctx.ask('accounts', 'permissionsFor', { userId }));
    await takeIn(ctx, { userId, displayName: user.displayName });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
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
