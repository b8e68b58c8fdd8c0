import { between, DAY, latest } from '../moments.ts';
import { pick } from '../pick.ts';
import { type Id, random } from '../random.ts';
import { GROUP_KINDS, TOPICS } from '../words.ts';
import type { DemoUser } from '../world.ts';
import { slug } from './slug.ts';

export interface DemoGroup {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly topic: string;
  readonly privacy: 'PUBLIC' | 'PRIVATE' | 'SECRET';
  readonly createdAt: Date;
  /** The first is the owner. */
  readonly members: readonly {
    readonly userId: string;
    readonly role: 'OWNER' | 'ADMIN' | 'MODERATOR' | 'MEMBER';
    readonly joinedAt: Date;
  }[];
}

export function makeGroups(count: number, users: readonly DemoUser[], now: Date, id: Id): DemoGroup[] {
  const next = random('groups');
  return Array.from({ length: count }, (_, i): DemoGroup => {
    const createdAt = new Date(now.getTime() - (500 - (i * 450) / count) * DAY);
    const topic = pick(TOPICS, (i % TOPICS.length) / TOPICS.length);
    const name = `${topic} ${pick(GROUP_KINDS, next())} ${i + 1}`;
    // sizes are log-normal, about
    const size = Math.min(120, Math.max(2, Math.round(Math.exp(1.2 + 3 * next()))));
    const members = [...new Map(Array.from({ length: size }, () => pick(users, next() ** 1.3)).map((user) => [user.id, user])).values()];
    return {
      id: id(`group ${i}`, createdAt),
      name,
      slug: slug(name),
      topic,
      privacy: i % 9 === 8 ? 'SECRET' : i % 3 === 1 ? 'PRIVATE' : 'PUBLIC',
      createdAt,
      members: members.map((user, at) => ({
        userId: user.id,
        role: at === 0 ? ('OWNER' as const) : at === 1 ? ('ADMIN' as const) : at === 2 ? ('MODERATOR' as const) : ('MEMBER' as const),
        joinedAt: at === 0 ? createdAt : between(next, latest(createdAt, user.joinedAt), now),
      })),
    };
  });
}
