import { pick } from './pick.ts';
import type { World } from './world.ts';

/** Who posted where and when, and who may have seen it: what the demo data of posts, groups and others agrees on. */
export interface DemoPost {
  readonly id: string;
  readonly authorId: string;
  readonly visibility: 'PUBLIC' | 'FOLLOWERS' | 'CONNECTIONS' | 'GROUP' | 'COURSE' | 'ONLY_ME';
  readonly groupId: string | null;
  readonly courseId: string | null;
  readonly companyId: string | null;
  readonly at: Date;
  /** The first comments on it. */
  readonly comments: readonly { readonly id: string; readonly authorId: string; readonly at: Date }[];
  /** Others who may see it. */
  readonly readers: readonly string[];
}

/** Posts, and about three times as many comments, the most by few, the newest the most. */
export function demoPosts(world: World): DemoPost[] {
  const next = world.random('posts');
  const { users, groups, courses, companies, enrollments, follows, connections, blocks, now } = world;
  const active = users.filter(({ suspended }) => !suspended);
  const apart = new Set(blocks.flatMap(({ userId, blockedId }) => [`${userId} ${blockedId}`, `${blockedId} ${userId}`]));
  const followers = Map.groupBy(
    follows.filter(({ targetType }) => targetType === 'USER'),
    ({ targetId }) => targetId,
  );
  const tied = new Map<string, string[]>();
  for (const { fromId, toId, accepted } of connections)
    if (accepted)
      for (const [a, b] of [
        [fromId, toId],
        [toId, fromId],
      ] as const)
        tied.set(a, [...(tied.get(a) ?? []), b]);
  const learners = Map.groupBy(
    enrollments.filter(({ status }) => status === 'ACTIVE' || status === 'COMPLETED'),
    ({ courseId }) => courseId,
  );
  const everybody = active.map(({ id }) => id);
  const somebody = () => pick(everybody, next());

  return Array.from({ length: world.sizes.posts }, (_, i): DemoPost => {
    const at = new Date(now.getTime() - Math.floor(next() ** 2 * 400 * 86_400_000) - i);
    const share = next();
    const group = share < 0.2 ? pick(groups, next() ** 1.5) : null;
    const course = share >= 0.2 && share < 0.32 ? pick(courses, next() ** 2) : null;
    const company = share >= 0.32 && share < 0.38 ? pick(companies, next()) : null;
    const inCourse = course ? [...course.instructorIds, ...(learners.get(course.id) ?? []).map(({ learnerId }) => learnerId)] : [];
    const members = group?.members.map(({ userId }) => userId) ?? inCourse;
    const authorId = company?.members[0]?.userId ?? (members.length ? pick(members, next() ** 2) : pick(everybody, next() ** 3));
    const visibility = group
      ? 'GROUP'
      : course
        ? 'COURSE'
        : company || share < 0.85
          ? 'PUBLIC'
          : share < 0.92
            ? 'FOLLOWERS'
            : share < 0.98
              ? 'CONNECTIONS'
              : 'ONLY_ME';
    const near =
      visibility === 'FOLLOWERS'
        ? (followers.get(authorId) ?? []).map(({ followerId }) => followerId)
        : visibility === 'CONNECTIONS'
          ? (tied.get(authorId) ?? [])
          : [];
    const crowd =
      visibility === 'PUBLIC' ? Array.from({ length: 24 }, somebody) : visibility === 'ONLY_ME' ? [] : members.length ? members : near;
    const readers = [...new Set(crowd)].filter((id) => id !== authorId && !apart.has(`${id} ${authorId}`));
    const talk = readers.length ? Math.floor(12 * next() ** 2.2) : 0;
    const comments = Array.from({ length: talk }, (_, n) => {
      const said = new Date(at.getTime() + Math.floor(next() ** 3 * Math.max(1, now.getTime() - at.getTime() - 1)));
      return { id: world.id(`comment ${i}.${n}`, said), authorId: n % 4 === 3 ? authorId : pick(readers, next()), at: said };
    });
    return {
      id: world.id(`post ${i}`, at),
      authorId,
      visibility,
      groupId: group?.id ?? null,
      courseId: course?.id ?? null,
      companyId: company?.id ?? null,
      at,
      comments,
      readers,
    };
  });
}
