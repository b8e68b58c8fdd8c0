import type { DemoPost } from '@lyceum/demo/posts.ts';
import { pick, type World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import * as tables from '../tables.ts';
import { commentText, KINDS } from './words.ts';

const DAY = 86_400_000;

/** What others did with a post. */
export function talkOf(world: World, post: DemoPost, next: () => number) {
  const after = () => new Date(post.at.getTime() + Math.floor(next() ** 3 * Math.max(1, world.now.getTime() - post.at.getTime())));
  const liked = post.readers.slice(0, Math.floor(post.readers.length * next() ** 3));
  const seenBy = post.readers.slice(0, 5);
  const first = post.comments[0];
  return {
    reactions: liked.map((userId) => ({ postId: post.id, userId, kind: pick(KINDS, next() ** 2), createdAt: after() })),
    comments: post.comments.map(({ id, authorId, at }, n) => {
      // every third answers the first
      const parent = n % 3 === 2 && first && at > first.at ? first : null;
      return {
        id,
        postId: post.id,
        parentId: parent?.id ?? null,
        depth: parent ? 2 : 1,
        authorId,
        content: commentText(next),
        replyCount: n === 0 ? post.comments.filter((comment, m) => m % 3 === 2 && comment.at > at).length : 0,
        createdAt: at,
      };
    }),
    views: seenBy.map((viewerId) => ({
      postId: post.id,
      viewerId,
      day: after().toISOString().slice(0, 10),
      times: 1 + Math.floor(3 * next() ** 3),
    })),
  };
}

/** Polls of some posts, with votes; every third is open. */
export async function polls(db: Database, world: World, posts: readonly DemoPost[]): Promise<void> {
  const next = world.random('polls');
  const labels = ['Mornings', 'Evenings', 'Weekends'];
  const asked = posts.map((post) => ({
    post,
    votes: post.readers
      .slice(0, 20)
      .map((userId) => ({ postId: post.id, userId, position: Math.floor(next() * labels.length), at: post.at })),
  }));
  await insertMany(
    db,
    tables.polls,
    asked.map(({ post }, i) => ({
      postId: post.id,
      question: 'When do you learn best?',
      closesAt: i % 3 ? new Date(post.at.getTime() + 7 * DAY) : new Date(world.now.getTime() + 3_650 * DAY),
    })),
  );
  await insertMany(
    db,
    tables.pollOptions,
    asked.flatMap(({ post, votes }) =>
      labels.map((label, position) => ({
        postId: post.id,
        position,
        label,
        votes: votes.filter((vote) => vote.position === position).length,
      })),
    ),
  );
  await insertMany(
    db,
    tables.pollVotes,
    asked.flatMap(({ votes }) => votes),
  );
}
