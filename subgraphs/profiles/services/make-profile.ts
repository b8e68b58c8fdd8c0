import { Refusal } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { indexProfiles, noteFilled } from '../search-index.ts';
import { handles, type ProfileRow, people, profiles } from '../tables.ts';
import { type FieldPrivacy, handleFrom } from '../utilities.ts';

type Data = Partial<typeof profiles.$inferInsert>;
const ALTERNATIVES = 10;

/** Gives somebody who joined a profile, unless there is one. */
export async function takeIn(ctx: Context, { userId, displayName }: { userId: string; displayName: string }): Promise<void> {
  await ctx.db.insert(people).values({ userId, displayName }).onConflictDoNothing();
  const [person] = await ctx.db.select().from(people).where(eq(people.userId, userId));
  if (person) await makeProfile(ctx, person, {});
}

/** Makes the profile of a person who is known and has none, and tells it; null when there is one already. */
export async function makeProfile(
  ctx: Context,
  person: typeof people.$inferSelect,
  data: Data,
  wantedHandle?: string | null,
): Promise<ProfileRow | null> {
  // two who make the same person's profile queue here
  await ctx.db.select().from(people).where(eq(people.userId, person.userId)).for('update');
  const [existing] = await ctx.db.select().from(profiles).where(eq(profiles.userId, person.userId));
  if (existing) return null;
  for (let alternative = 0; alternative < ALTERNATIVES; alternative++) {
    const handle = wantedHandle ?? handleFrom({ name: person.displayName, userId: person.userId, alternative });
    const made = await insertUnder(ctx, handle, person, data);
    if (made) {
      await noteFilled(ctx.db, [made.id]);
      await indexProfiles(ctx.db, [made.id]);
      await ctx.publish('profiles.profile.created.v1', made.id, { profileId: made.id, userId: made.userId, handle });
      return made;
    }
    if (wantedHandle) throw new Refusal('CONFLICT', 'Somebody else has or had this handle: choose another.');
  }
  throw new Error(`No handle was free for ${person.userId}.`);
}

async function insertUnder(ctx: Context, handle: string, person: typeof people.$inferSelect, data: Data): Promise<ProfileRow | null> {
  const [taken] = await ctx.db.select().from(handles).where(eq(handles.handle, handle));
  if (taken) return null;
  const { userId, displayName, suspended } = person;
  const [profile] = await ctx.db
    .insert(profiles)
    .values({ ...data, userId, displayName, suspended, handle, privacy: privacyOf(ctx), createdAt: ctx.now })
    .onConflictDoNothing({ target: profiles.handle })
    .returning();
  if (!profile) return null;
  await ctx.db.insert(handles).values({ handle, profileId: profile.id, since: ctx.now });
  return profile;
}

const privacyOf = (ctx: Context): FieldPrivacy => {
  const level = ctx.settings.defaultFieldPrivacy;
  return {
    HEADLINE: level,
    BIO: level,
    PHOTO: level,
    LOCATION: level,
    TIME_ZONE: level,
    INDUSTRY: level,
    LINKS: level,
    EXPERIENCE: level,
    EDUCATION: level,
    SKILLS: level,
    OPEN_TO_WORK: level,
  };
};
