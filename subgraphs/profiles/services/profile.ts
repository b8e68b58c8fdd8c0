import { DAY, enforce, found, one, Refusal, service } from '@lyceum/kit';
import { and, eq, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { processProfileData, seen, validateProfilePermissions } from '../helpers.ts';
import { indexProfiles } from '../search-index.ts';
import { type ProfileRow, people, profiles } from '../tables.ts';
import { ProfileData, type ProfileField } from '../utilities.ts';
import { freeHandle } from './handle.ts';
import { makeProfile } from './make-profile.ts';
import { changed, lockProfile } from './own-profile.ts';

const Whose = z.object({ userId: z.uuid().nullish() });

export const createProfile = service(
  'Makes a profile for somebody who has none; registering makes one by itself.',
  ProfileData.extend({ userId: z.uuid().nullish(), handle: z.string().max(100).nullish() }),
  async (ctx: Context, { userId, handle, ...data }) => {
    const ownerId = userId ?? ctx.viewer.id;
    enforce(await validateProfilePermissions(ctx, { ownerId, action: 'manage', hidden: false }));
    const values = await processProfileData(ctx, data);
    const wanted = handle == null ? null : freeHandle(handle);
    const [person] = await ctx.db.select().from(people).where(eq(people.userId, ownerId));
    const made = await makeProfile(ctx, found(person, 'The person'), values, wanted);
    if (!made) throw new Refusal('CONFLICT', 'There is a profile already: change it, or restore it if it was taken down.');
    await ctx.audit('profile.created', { type: 'Profile', id: made.id });
    return found(await ctx.load.profile.load(made.id));
  },
);

const FIELD_OF: Readonly<Record<keyof ProfileData, ProfileField>> = {
  headline: 'HEADLINE',
  bio: 'BIO',
  photoUrl: 'PHOTO',
  location: 'LOCATION',
  countryCode: 'LOCATION',
  timeZone: 'TIME_ZONE',
  industry: 'INDUSTRY',
};

export const updateProfile = service(
  'Changes a profile: null empties a field, left out leaves it.',
  ProfileData.extend({ userId: z.uuid().nullish(), expectedVersion: z.int().nullish() }),
  async (ctx: Context, { userId, expectedVersion, ...data }) => {
    const values = await processProfileData(ctx, data);
    const before = await lockProfile(ctx, userId);
    if (expectedVersion != null && expectedVersion !== before.version)
      throw new Refusal('CONFLICT', `The profile is at version ${before.version} now: read it again, then change it.`);
    const fields = ProfileData.keyof().options.filter((key) => key in values && values[key] !== before[key]);
    if (!fields.length) return before;
    await ctx.db.update(profiles).set(values).where(eq(profiles.id, before.id));
    if (before.userId !== ctx.viewerOrNull?.id) await ctx.audit('profile.updated', { type: 'Profile', id: before.id }, { fields });
    return changed(ctx, before.id, [...new Set(fields.map((key) => FIELD_OF[key]))]);
  },
);

export const deleteProfile = service(
  'Takes a profile down; it can be restored for as many days as the setting says, then it is erased.',
  Whose,
  async (ctx: Context, { userId }) => {
    const { id, userId: ownerId } = await lockProfile(ctx, userId);
    await ctx.db.update(profiles).set({ deletedAt: ctx.now }).where(eq(profiles.id, id));
    await indexProfiles(ctx.db, [id]);
    await ctx.publish('profiles.profile.deleted.v1', id, { profileId: id, userId: ownerId });
    await ctx.audit('profile.deleted', { type: 'Profile', id });
    return { id, restorableUntil: new Date(ctx.now.getTime() + ctx.settings.restoreDays * DAY) };
  },
);

export const restoreProfile = service('Puts a profile that was taken down back, as it was.', Whose, async (ctx: Context, { userId }) => {
  const ownerId = userId ?? ctx.viewer.id;
  enforce(await validateProfilePermissions(ctx, { ownerId, action: 'manage', hidden: true }));
  const [profile] = await ctx.db
    .update(profiles)
    .set({ deletedAt: null })
    .where(and(eq(profiles.userId, ownerId), isNotNull(profiles.deletedAt)))
    .returning();
  const { id } = found(profile, 'A profile that was taken down');
  await ctx.audit('profile.restored', { type: 'Profile', id });
  return changed(ctx, id, []);
});

export const setProfileHidden = service(
  'Hides one’s own profile from everybody else, or shows it again.',
  z.object({ hidden: z.boolean() }),
  async (ctx: Context, { hidden }): Promise<ProfileRow> => {
    const before = await lockProfile(ctx);
    if ((before.hiddenAt !== null) === hidden) return before;
    one(
      await ctx.db
        .update(profiles)
        .set({ hiddenAt: hidden ? ctx.now : null })
        .where(eq(profiles.id, before.id))
        .returning(),
    );
    await ctx.audit(hidden ? 'profile.hidden' : 'profile.shown', { type: 'Profile', id: before.id });
    return changed(ctx, before.id, []);
  },
);

export const getProfileDetails = service(
  'The profile of a person, by id, handle or person; null when there is none or the viewer may not know of it.',
  z
    .object({ id: z.string().max(100).nullish(), handle: z.string().max(100).nullish(), userId: z.string().max(100).nullish() })
    .refine(
      ({ id, handle, userId }) => [id, handle, userId].filter((key) => key != null).length === 1,
      'Give an id or a handle, one of them.',
    ),
  async (ctx: Context, { id, handle, userId }) => {
    if (userId != null) return seen(ctx, await ctx.load.profileOf.load(userId));
    const profileId = handle == null ? id : (await ctx.load.handle.load(handle.replace(/^@/, '').toLowerCase()))?.profileId;
    return profileId ? seen(ctx, await ctx.load.profile.load(profileId)) : null;
  },
  { transaction: false },
);
