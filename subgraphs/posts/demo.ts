import { demoPosts } from '@lyceum/demo/posts.ts';
import type { World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { copies } from './demo/copies.ts';
import { polls, talkOf } from './demo/talk.ts';
import { postText } from './demo/words.ts';
import * as tables from './tables.ts';
import { WEIGHTS } from './utilities/rank.ts';
import { extractHashtags } from './utilities.ts';

/** 2,000 posts with 6,000 comments, reactions, polls, edits, reports and views, and who is near to whom. */
export async function demo(db: Database, world: World): Promise<void> {
  await copies(db, world);
  const next = world.random('posts text');
  const written = demoPosts(world).map((post, i) => ({ post, i, talk: talkOf(world, post, next) }));
  const names = new Map(world.users.map(({ id, displayName }) => [id, displayName]));

  const rows = written.map(({ post, i, talk }) => {
    const named = i % 9 === 0 ? post.readers[0] : undefined;
    const content = postText(next, i, named ? { id: named, name: names.get(named) ?? '' } : null);
    const edited = i % 23 === 5;
    const status = i % 97 === 13 ? ('REMOVED' as const) : i % 61 === 7 ? ('DRAFT' as const) : ('PUBLISHED' as const);
    return {
      post,
      i,
      talk: status === 'DRAFT' ? { reactions: [], comments: [], views: [] } : talk,
      row: {
        id: post.id,
        authorId: post.authorId,
        companyId: post.companyId,
        groupId: post.groupId,
        courseId: post.courseId,
        visibility: post.visibility,
        status,
        content,
        contentWarning: i % 151 === 3 ? 'Spoilers' : null,
        publishedAt: post.at,
        editedAt: edited ? new Date(post.at.getTime() + 600_000) : null,
        pinnedAt: i % 211 === 2 ? world.now : null,
        removedReason: status === 'REMOVED' ? 'It advertises' : null,
        createdAt: post.at,
        version: edited ? 2 : 1,
      },
      named,
    };
  });
  const out = rows.filter(({ row }) => row.status !== 'DRAFT');

  // some of the public ones were passed on
  const reposts = out
    .filter(({ row, i }) => row.visibility === 'PUBLIC' && row.status === 'PUBLISHED' && i % 11 === 4)
    .flatMap(({ post }) => {
      const at = new Date(post.at.getTime() + Math.floor(next() * Math.max(1, world.now.getTime() - post.at.getTime())));
      return post.readers[1]
        ? [
            {
              original: post,
              authorId: post.readers[1],
              at,
              id: world.id(`repost ${post.id}`, at),
              words: next() < 0.4 ? 'Worth your time. 👇' : '',
            },
          ]
        : [];
    });
  const passedOn = new Set(reposts.map(({ original }) => original.id));

  await insertMany(
    db,
    tables.posts,
    rows.map(({ row, talk }) => ({
      ...row,
      reactionCount: talk.reactions.length,
      commentCount: talk.comments.length,
      repostCount: passedOn.has(row.id) ? 1 : 0,
    })),
  );
  await insertMany(
    db,
    tables.posts,
    reposts.map(({ id, original, authorId, at, words }) => ({
      id,
      authorId,
      repostOfId: original.id,
      visibility: 'PUBLIC' as const,
      status: 'PUBLISHED' as const,
      content: words,
      publishedAt: at,
      createdAt: at,
    })),
  );
  await insertMany(
    db,
    tables.postVersions,
    rows
      .filter(({ row }) => row.version === 2)
      .map(({ row }) => ({ postId: row.id, number: 1, content: `${row.content} (first thoughts)`, replacedAt: row.editedAt ?? world.now })),
  );
  await insertMany(
    db,
    tables.hashtags,
    out.flatMap(({ row }) => extractHashtags({ content: row.content }).map((tag) => ({ postId: row.id, tag, at: row.publishedAt }))),
  );
  await insertMany(
    db,
    tables.mentions,
    out.flatMap(({ row, named }) =>
      named ? [{ postId: row.id, commentId: null, userId: named, byId: row.authorId, createdAt: row.publishedAt }] : [],
    ),
  );
  await insertMany(
    db,
    tables.attachments,
    rows
      .filter(({ i }) => i % 6 === 1)
      .map(({ row, i }) => ({
        postId: row.id,
        position: 0,
        kind: i % 4 === 1 ? ('DOCUMENT' as const) : ('IMAGE' as const),
        name: i % 4 === 1 ? 'Notes.pdf' : 'Sketch.png',
        mimeType: i % 4 === 1 ? 'application/pdf' : 'image/png',
        sizeBytes: BigInt(20_000 + i * 37),
        url: `https://files.lyceum.test/posts/${row.id}`,
        alt: i % 4 === 1 ? null : 'A sketch of the idea',
      })),
  );
  await insertMany(
    db,
    tables.comments,
    out.flatMap(({ talk }) => talk.comments),
  );
  await insertMany(
    db,
    tables.reactions,
    out.flatMap(({ talk }) => talk.reactions),
  );
  await insertMany(
    db,
    tables.views,
    out.flatMap(({ talk }) => talk.views),
  );
  await insertMany(
    db,
    tables.engagements,
    [
      ...out.flatMap(({ post, talk }) => [
        ...talk.reactions.map(({ userId, createdAt }) => ({
          postId: post.id,
          authorId: post.authorId,
          userId,
          weight: WEIGHTS.reaction,
          at: createdAt,
        })),
        ...talk.comments.map(({ authorId: userId, createdAt }) => ({
          postId: post.id,
          authorId: post.authorId,
          userId,
          weight: WEIGHTS.comment,
          at: createdAt,
        })),
      ]),
      ...reposts.map(({ original, authorId: userId, at }) => ({
        postId: original.id,
        authorId: original.authorId,
        userId,
        weight: WEIGHTS.repost,
        at,
      })),
    ]
      .filter(({ authorId, userId }) => authorId !== userId)
      .map((row, n) => ({ id: world.id(`engagement ${n}`, row.at), ...row })),
  );
  await polls(
    db,
    world,
    out.filter(({ i }) => i % 40 === 17).map(({ post }) => post),
  );
  await insertMany(
    db,
    tables.bookmarks,
    out
      .filter(({ i, post }) => i % 5 === 0 && post.readers[2])
      .map(({ post }) => ({ userId: post.readers[2] ?? '', postId: post.id, createdAt: post.at })),
  );
  await insertMany(
    db,
    tables.reports,
    out
      .filter(({ row, i, post }) => (row.status === 'REMOVED' || i % 173 === 9) && post.readers[0])
      .map(({ row, post }) => {
        const createdAt = new Date(post.at.getTime() + 3_600_000);
        const settled = row.status === 'REMOVED';
        return {
          id: world.id(`report ${row.id}`, createdAt),
          postId: row.id,
          reporterId: post.readers[0] ?? '',
          reason: 'SPAM' as const,
          status: settled ? ('ACTIONED' as const) : ('OPEN' as const),
          decidedAt: settled ? new Date(createdAt.getTime() + 7_200_000) : null,
          decidedById: settled ? (world.users[0]?.id ?? null) : null,
          createdAt,
        };
      }),
  );
}
