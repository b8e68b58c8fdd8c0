import { found, invalid, Refusal, service } from '@lyceum/kit';
import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { links } from '../tables.ts';
import { lasting, line, url } from './entries.ts';
import { changed, lockProfile, within } from './own-profile.ts';

const Link = z.object({ label: line(60), url });
const Which = z.object({ linkId: z.uuid() });
const ownOne = (profileId: string, id: string) => and(eq(links.id, id), eq(links.profileId, profileId));
const twice = () => new Refusal('CONFLICT', 'The profile has this link already.');

export const addLink = service('Adds a link to one’s own profile; each address once.', Link, async (ctx: Context, link) => {
  const { id: profileId } = await lockProfile(ctx);
  within(await ctx.db.$count(links, eq(links.profileId, profileId)), ctx.settings.maxEntries, 'links');
  const [added] = await ctx.db
    .insert(links)
    .values({ ...link, profileId })
    .onConflictDoNothing()
    .returning();
  if (!added) throw twice();
  await changed(ctx, profileId, ['LINKS']);
  return added;
});

export const updateLink = service(
  'Changes a link of one’s own profile.',
  Which.extend({ label: lasting(line(60)), url: lasting(url) }),
  async (ctx: Context, { linkId, ...changes }) => {
    if (changes.label === undefined && changes.url === undefined)
      throw invalid([{ path: ['input', 'label'], rule: 'required', message: 'Give a label, a url, or both.' }]);
    const { id: profileId } = await lockProfile(ctx);
    if (changes.url && (await ctx.db.$count(links, and(eq(links.profileId, profileId), eq(links.url, changes.url), ne(links.id, linkId)))))
      throw twice();
    const [after] = await ctx.db.update(links).set(changes).where(ownOne(profileId, linkId)).returning();
    const link = found(after, 'The link');
    await changed(ctx, profileId, ['LINKS']);
    return link;
  },
);

export const removeLink = service('Takes a link off one’s own profile.', Which, async (ctx: Context, { linkId }) => {
  const { id: profileId } = await lockProfile(ctx);
  const [removed] = await ctx.db.delete(links).where(ownOne(profileId, linkId)).returning();
  found(removed, 'The link');
  return changed(ctx, profileId, ['LINKS']);
});
