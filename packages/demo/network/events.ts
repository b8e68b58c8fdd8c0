import { DAY } from '../moments.ts';
import { pick } from '../pick.ts';
import { type Id, random } from '../random.ts';
import { TOPICS } from '../words.ts';
import type { DemoUser } from '../world.ts';
import type { DemoGroup } from './groups.ts';
import { slug } from './slug.ts';

export interface DemoEvent {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly hostId: string;
  readonly groupId: string | null;
  readonly timeZone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Null: no limit. */
  readonly capacity: number | null;
  readonly status: 'PUBLISHED' | 'CANCELLED' | 'ENDED' | 'DRAFT';
}

export function makeEvents(count: number, users: readonly DemoUser[], groups: readonly DemoGroup[], now: Date, id: Id): DemoEvent[] {
  const next = random('events');
  const open = groups.filter(({ privacy }) => privacy === 'PUBLIC');
  return Array.from({ length: count }, (_, i): DemoEvent => {
    const group = i % 3 === 0 ? pick(open, next()) : null;
    const host = group ? users.find(({ id: userId }) => userId === group.members[0]?.userId) : pick(users, next() ** 2);
    const startsAt = new Date(Math.floor((now.getTime() + ((i * 200) / count - 110) * DAY) / DAY) * DAY + (16 + (i % 5)) * 60 * 60_000);
    const past = startsAt < now;
    const title = `${pick(TOPICS, next())} ${['Meetup', 'Workshop', 'Webinar', 'Study Night', 'Conference'][i % 5]}`;
    return {
      id: id(`event ${i}`, new Date(startsAt.getTime() - 30 * DAY)),
      title,
      slug: slug(`${title} ${i + 1}`),
      hostId: (host ?? pick(users, next())).id,
      groupId: group?.id ?? null,
      timeZone: (host ?? pick(users, next())).timeZone,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 2 * 60 * 60_000),
      capacity: i % 4 === 0 ? null : 10 + (i % 7) * 10,
      status: i % 13 === 12 ? 'CANCELLED' : past ? 'ENDED' : i % 17 === 16 ? 'DRAFT' : 'PUBLISHED',
    };
  });
}
