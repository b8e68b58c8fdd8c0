import { MINUTE, moment, Refusal, SECOND, service } from '@lyceum/kit';
import { and, desc, eq, inArray, lte, ne, not, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { companies, groupMembers, hashtags, mentions, type PostRow, posts } from '../tables.ts';
import { extractMentions } from '../utilities.ts';
import { One } from './input.ts';
import { mention } from './named.ts';
import { fresh, lockFor } from './rows.ts';

/** Whether a post waits for the staff of its group. */
async function waits(ctx: Context, { groupId, authorId }: PostRow): Promise<boolean> {
  if (!groupId || !(await ctx.load.group.load(groupId))?.postApproval) return false;
  const [member] = await ctx.db
    .select()
    .from(groupMembers)
    .where(and(eq(groupMembers.groupId, groupId), eq(groupMembers.userId, authorId)));
  return (member?.role ?? 'MEMBER') === 'MEMBER';
}

/** Refuses who posted just before; two at once queue here. */
async function refuseHasty(ctx: Context, authorId: string, postId: string): Promise<void> {
  const { slowMode } = ctx.settings;
  if (!slowMode || ctx.isSystem) return;
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtext(${`posts.slow ${authorId}`}))`);
  const [last] = await ctx.db
    .select({ publishedAt: posts.publishedAt })
    .from(posts)
    .where(and(eq(posts.authorId, authorId), ne(posts.id, postId), inArray(posts.status, ['PUBLISHED', 'WAITING'])))
    .orderBy(desc(posts.publishedAt))
    .limit(1);
  if (last && ctx.now.getTime() - last.publishedAt.getTime() < slowMode * SECOND)
    throw new Refusal('LIMIT_REACHED', `One post in ${slowMode} seconds: wait a little.`);
}

/** Brings a post out: at once, or before the staff of its group if it waits for them. */
export async function bringOut(ctx: Context, post: PostRow, { approved = false } = {}): Promise<PostRow> {
  if (!approved) await refuseHasty(ctx, post.authorId, post.id);
  const status = !approved && (await waits(ctx, post)) ? 'WAITING' : 'PUBLISHED';
  await ctx.db
    .update(posts)
    .set({ status, publishedAt: ctx.now, publishAt: null, version: sql`${posts.version} + 1` })
    .where(eq(posts.id, post.id));
  const out = await fresh(ctx, post.id);
  if (status === 'PUBLISHED') await tell(ctx, out);
  return out;
}

/** Tells of a post that came out, and those whom it names. */
async function tell(ctx: Context, post: PostRow): Promise<void> {
  const tags = await ctx.db
    .update(hashtags)
    .set({ at: post.publishedAt })
    .where(eq(hashtags.postId, post.id))
    .returning({ tag: hashtags.tag });
  await ctx.publish('posts.post.created.v1', post.id, {
    postId: post.id,
    authorId: post.authorId,
    visibility: post.visibility,
    groupId: post.groupId,
    courseId: post.courseId,
    companyId: post.companyId,
    repostOfId: post.repostOfId,
    hashtags: tags.map(({ tag }) => tag),
  });
  await ctx.db.delete(mentions).where(eq(mentions.postId, post.id));
  await mention(ctx, post, null, post.authorId, extractMentions({ content: post.content }));
}

const unpublished = ({ status }: PostRow) => status === 'DRAFT' || status === 'SCHEDULED';

export const publishDraft = service('Brings out a draft or a scheduled post now.', One, async (ctx: Context, { postId }) => {
  const post = await lockFor(ctx, postId, 'edit');
  if (!unpublished(post)) throw new Refusal('CONFLICT', 'This post is out already.');
  const company = post.companyId ? await ctx.load.company.load(post.companyId) : null;
  if (company?.suspendedAt || company?.archivedAt) throw new Refusal('FORBIDDEN', 'This company cannot post now.');
  if (!(await stillMay(ctx, post))) throw new Refusal('FORBIDDEN', 'You may not write there any more: post it somewhere else.');
  return bringOut(ctx, post);
});

/** What is wrong with the moment at which a post should come out; null: nothing. */
export const laterThan = (ctx: Context, at: Date): string | null =>
  at.getTime() < ctx.now.getTime() + MINUTE
    ? 'Choose a moment at least a minute from now.'
    : at.getTime() > ctx.now.getTime() + 366 * 24 * 60 * MINUTE
      ? 'Choose a moment within a year.'
      : null;

export const schedulePost = service(
  'Lets a draft come out by itself at a moment, or at another moment than before.',
  One.extend({ publishAt: moment }),
  async (ctx: Context, { postId, publishAt }) => {
    const post = await lockFor(ctx, postId, 'edit');
    if (!unpublished(post)) throw new Refusal('CONFLICT', 'This post is out already.');
    const wrong = laterThan(ctx, publishAt);
    if (wrong) throw new Refusal('INVALID', wrong, { violations: [{ path: ['input', 'publishAt'], rule: 'range', message: wrong }] });
    await ctx.db
      .update(posts)
      .set({ status: 'SCHEDULED', publishAt, version: post.version + 1 })
      .where(eq(posts.id, postId));
    return fresh(ctx, postId);
  },
);

const BATCH = 100;
/** Brings out the posts whose moment has come, each in a transaction of its own. */
export async function publishDue(ctx: Context): Promise<void> {
  // a company that is suspended says nothing for now: what it planned waits until it is back
  const held = sql`exists (select from ${companies} where ${companies.companyId} = ${posts.companyId} and ${companies.suspendedAt} is not null)`;
  const due = and(eq(posts.status, 'SCHEDULED'), lte(posts.publishAt, ctx.now), not(held));
  for (const { id } of await ctx.db.select({ id: posts.id }).from(posts).where(due).orderBy(posts.publishAt, posts.id).limit(BATCH))
    await ctx.transact(async (tx) => {
      const [post] = await tx.db
        .select()
        .from(posts)
        .where(and(eq(posts.id, id), due))
        .for('update', { skipLocked: true });
      if (!post) return;
      // whoever may not write there any more, has it back as a draft
      if (await stillMay(tx, post)) await bringOut(tx, post);
      else await tx.db.update(posts).set({ status: 'DRAFT', publishAt: null }).where(eq(posts.id, id));
    });
}

async function stillMay(ctx: Context, { authorId, groupId, courseId, companyId }: PostRow): Promise<boolean> {
  const person = await ctx.load.person.load(authorId);
  if (!person || person.suspendedAt) return false;
  if (companyId) {
    const [company, role] = [await ctx.load.company.load(companyId), await ctx.load.roleIn.load({ companyId, userId: authorId })];
    return !company?.archivedAt && role !== null && role !== 'MEMBER';
  }
  const { member, gone } = await ctx.load.standing.load({ userId: authorId, authorId, groupId, courseId, companyId: null });
  const group = groupId ? await ctx.load.group.load(groupId) : null;
  return (!groupId && !courseId) || (member && !gone && !group?.archived);
}
