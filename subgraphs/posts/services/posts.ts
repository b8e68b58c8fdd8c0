import { found, HOUR, invalid, moment, newId, one, Refusal, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { enforceOf, mayAct } from '../helpers/permissions.ts';
import { seenPost } from '../helpers/sight.ts';
import { processPostData } from '../helpers.ts';
import { attachments, companyStaff, hashtags, mentions, type PostRow, pollOptions, polls, posts, postVersions } from '../tables.ts';
import { PostData } from '../utilities.ts';
import { IdempotencyKey, One } from './input.ts';
import { file, mention } from './named.ts';
import { bringOut, laterThan } from './publishing.ts';
import { fresh, lockFor } from './rows.ts';

type Place = Pick<PostRow, 'visibility' | 'groupId' | 'courseId' | 'companyId'>;
interface Wanted {
  readonly visibility?: 'PUBLIC' | 'FOLLOWERS' | 'CONNECTIONS' | 'ONLY_ME' | null | undefined;
  readonly groupId?: string | null | undefined;
  readonly courseId?: string | null | undefined;
  readonly companyId?: string | null | undefined;
}

const wrong = (path: string, message: string) => invalid([{ path: ['input', path], rule: 'place', message }]);

/** Where a post is to stand, if the viewer may write there; NOT_FOUND where they do not belong. */
async function placeOf(ctx: Context, { visibility, groupId, courseId, companyId }: Wanted): Promise<Place> {
  const { id } = ctx.viewer;
  if ([groupId, courseId, companyId].filter(Boolean).length > 1)
    throw wrong('groupId', 'A post stands in one place: a group, a course or a company.');
  if (visibility && (groupId || courseId || companyId))
    throw wrong('visibility', 'Who sees it is decided by its group, course or company.');
  if (groupId || courseId) {
    const { member, gone } = await ctx.load.standing.load({
      userId: id,
      authorId: id,
      groupId: groupId ?? null,
      courseId: courseId ?? null,
      companyId: null,
    });
    found((member && !gone) || null, groupId ? 'The group' : 'The course');
    if (groupId && (await ctx.load.group.load(groupId))?.archived)
      throw new Refusal('FORBIDDEN', 'This group is archived: it is read-only.');
    return { visibility: groupId ? 'GROUP' : 'COURSE', groupId: groupId ?? null, courseId: courseId ?? null, companyId: null };
  }
  if (companyId) {
    const [staff] = await ctx.db
      .select()
      .from(companyStaff)
      .where(and(eq(companyStaff.companyId, companyId), eq(companyStaff.userId, id)));
    const company = found(await ctx.load.company.load(companyId), 'The company');
    if (!staff || staff.role === 'MEMBER') throw new Refusal('FORBIDDEN', 'Only who speaks for a company posts in its name.');
    if (company.suspendedAt || company.archivedAt) throw new Refusal('FORBIDDEN', 'This company cannot post now.');
    return { visibility: 'PUBLIC', groupId: null, courseId: null, companyId };
  }
  return { visibility: visibility ?? ctx.settings.defaultVisibility, groupId: null, courseId: null, companyId: null };
}

export const getPostDetails = service(
  'A post that the viewer may see.',
  z.object({ postId: z.string().max(100) }),
  (ctx: Context, { postId }) => seenPost(ctx, postId),
  { transaction: false },
);

export const createPost = service(
  'Writes a post and brings it out: at once, at a moment, or never while it is a draft.',
  PostData.extend({
    userId: z.uuid().nullish(),
    visibility: z.enum(['PUBLIC', 'FOLLOWERS', 'CONNECTIONS', 'ONLY_ME']).nullish(),
    groupId: z.uuid().nullish(),
    courseId: z.uuid().nullish(),
    companyId: z.uuid().nullish(),
    draft: z.boolean().nullish(),
    publishAt: moment.nullish(),
    idempotencyKey: IdempotencyKey,
  }),
  async (ctx: Context, { userId, visibility, groupId, courseId, companyId, draft, publishAt, idempotencyKey: _, ...written }) => {
    const { viewer } = ctx;
    if (userId && userId !== viewer.id) throw new Refusal('FORBIDDEN', 'Everybody writes for themselves.');
    enforceOf(await mayAct(ctx));
    const data = await processPostData(ctx, written);
    const late = publishAt && laterThan(ctx, publishAt);
    if (late) throw invalid([{ path: ['input', 'publishAt'], rule: 'range', message: late }]);
    if (data.poll && (draft || publishAt))
      throw wrong('poll', 'A poll runs from the moment that it is written: bring the post out at once.');
    const place = await placeOf(ctx, { visibility, groupId, courseId, companyId });
    const post = await write(ctx, viewer.id, place, data);
    if (publishAt) await ctx.db.update(posts).set({ status: 'SCHEDULED', publishAt }).where(eq(posts.id, post.id));
    if (draft || publishAt) return fresh(ctx, post.id);
    return bringOut(ctx, post);
  },
  { again: seenPost },
);

/** A draft with all that hangs on it. */
export async function write(
  ctx: Context,
  authorId: string,
  place: Place & { repostOfId?: string },
  { content, contentWarning, attachments: files, hashtags: tags, poll }: Awaited<ReturnType<typeof processPostData>>,
): Promise<PostRow> {
  const id = newId();
  const post = one(
    await ctx.db
      .insert(posts)
      .values({ id, authorId, ...place, content, contentWarning, status: 'DRAFT', publishedAt: ctx.now, createdAt: ctx.now, version: 0 })
      .returning(),
  );
  if (files.length) await ctx.db.insert(attachments).values(files.map((attached, position) => ({ ...attached, position, postId: id })));
  await file(ctx, id, tags, ctx.now);
  if (poll) {
    await ctx.db
      .insert(polls)
      .values({ postId: id, question: poll.question, closesAt: new Date(ctx.now.getTime() + poll.closesInHours * HOUR) });
    await ctx.db.insert(pollOptions).values(poll.options.map((label, position) => ({ postId: id, position, label })));
  }
  return post;
}

export const updatePost = service(
  'Gives one’s own post another text, warning or other files; what it said is kept.',
  PostData.pick({ contentWarning: true, attachments: true }).extend({
    postId: z.uuid(),
    content: z.string().max(500_000).nullish(),
    expectedVersion: z.int().nullish(),
  }),
  async (ctx: Context, { postId, content, contentWarning, attachments: files, expectedVersion }) => {
    const post = await lockFor(ctx, postId, 'edit');
    if (expectedVersion != null && expectedVersion !== post.version)
      throw new Refusal('CONFLICT', `The post is at version ${post.version} now: read it again, then change it.`);
    const before = await ctx.load.attachments.load(postId);
    const data = await processPostData(ctx, {
      content: content ?? post.content,
      contentWarning: contentWarning === undefined ? post.contentWarning : contentWarning,
      attachments: files ?? before,
      needed: post.repostOfId === null && (await ctx.load.poll.load(postId)) === null,
    });
    if (post.repostOfId && Boolean(post.content) !== Boolean(data.content))
      throw new Refusal('CONFLICT', 'Passed on with words, or without: pass it on once more instead.');
    if (content != null && data.content !== post.content)
      await ctx.db.insert(postVersions).values({ postId, number: post.version, content: post.content, replacedAt: ctx.now });
    const out = post.status === 'PUBLISHED';
    await ctx.db
      .update(posts)
      .set({ content: data.content, contentWarning: data.contentWarning, editedAt: out ? ctx.now : null, version: post.version + 1 })
      .where(eq(posts.id, postId));
    if (files) {
      await ctx.db.delete(attachments).where(eq(attachments.postId, postId));
      if (data.attachments.length)
        await ctx.db.insert(attachments).values(data.attachments.map((attached, position) => ({ ...attached, position, postId })));
    }
    await ctx.db.delete(hashtags).where(eq(hashtags.postId, postId));
    await file(ctx, postId, data.hashtags, post.publishedAt);
    const changed = await fresh(ctx, postId);
    if (out) {
      await mention(ctx, changed, null, post.authorId, data.mentions);
      await ctx.publish('posts.post.updated.v1', postId, { postId, authorId: post.authorId });
    }
    return changed;
  },
);

export const deletePost = service(
  'Takes one’s own post back: its text, files and hashtags are gone, and what was passed on of it.',
  One,
  async (ctx: Context, { postId }) => {
    const post = await lockFor(ctx, postId, 'delete');
    await entomb(ctx, post);
    // of what never came out, nobody was told
    if (post.status === 'PUBLISHED' || post.status === 'ARCHIVED' || post.status === 'REMOVED')
      await ctx.publish('posts.post.deleted.v1', postId, { postId, authorId: post.authorId });
    return { id: postId, deletedAt: ctx.now };
  },
);

/** Takes everything that a post said out of it. */
export async function entomb(ctx: Context, post: PostRow): Promise<void> {
  const postId = post.id;
  await ctx.db
    .update(posts)
    .set({ status: 'DELETED', content: '', contentWarning: null, pinnedAt: null, version: post.version + 1 })
    .where(eq(posts.id, postId));
  for (const table of [attachments, hashtags, mentions, postVersions]) await ctx.db.delete(table).where(eq(table.postId, postId));
  if (post.repostOfId && post.status === 'PUBLISHED') await countRepost(ctx, post.repostOfId, -1);
}

/** Counts a repost more or less of an original. */
export async function countRepost(ctx: Context, originalId: string, by: 1 | -1): Promise<void> {
  const [original] = await ctx.db.select().from(posts).where(eq(posts.id, originalId)).for('update');
  if (original)
    await ctx.db
      .update(posts)
      .set({ repostCount: original.repostCount + by })
      .where(eq(posts.id, originalId));
}

export const archivePost = service(
  'Takes one’s own post out of sight, or back into it.',
  One.extend({ archived: z.boolean() }),
  async (ctx: Context, { postId, archived }) => {
    const post = await lockFor(ctx, postId, 'delete');
    if (post.status !== 'PUBLISHED' && post.status !== 'ARCHIVED') throw new Refusal('CONFLICT', 'This post is not out.');
    if (post.repostOfId) throw new Refusal('CONFLICT', 'What was passed on is deleted, not archived.');
    await ctx.db
      .update(posts)
      .set({ status: archived ? 'ARCHIVED' : 'PUBLISHED', version: post.version + 1 })
      .where(eq(posts.id, postId));
    await ctx.publish('posts.post.updated.v1', postId, { postId, authorId: post.authorId });
    return fresh(ctx, postId);
  },
);

export const pinPost = service(
  'Keeps a post on top of its author’s, its group’s or its course’s, or no longer.',
  One.extend({ pinned: z.boolean() }),
  async (ctx: Context, { postId, pinned }) => {
    await lockFor(ctx, postId, 'pin');
    await ctx.db
      .update(posts)
      .set({ pinnedAt: pinned ? ctx.now : null })
      .where(eq(posts.id, postId));
    return fresh(ctx, postId);
  },
);
