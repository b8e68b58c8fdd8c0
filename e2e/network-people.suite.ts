import { describe, expect, it } from 'vitest';
import { act, ask, connect, refusal } from './house/acts.ts';
import { collect, positions } from './house/collect.ts';
import { type Person, people } from './house/people.ts';
import type { Stage } from './house/stage.ts';

/** What of one person another could meet, by the domain that would show it. */
const MEETINGS: Readonly<Record<string, string>> = {
  profiles: '{ profilesByUser(userIds: [$id]) { user { id } } searchProfiles(query: $name, first: 50) { nodes { user { id } } } }',
  connections: `{ connections(first: 50) { nodes { other { id } } } connectionsByUser(userId: $friend, first: 50) { nodes { other { id } } }
    mutualConnections(userId: $friend, first: 50) { nodes { id } } }`,
  followers: `{ following(first: 50) { nodes { targetId } } followers(first: 50) { nodes { follower { id } } }
    followersByUser(userId: $friend, first: 50) { nodes { follower { id } } } }`,
  posts: `{ postsByUser(userId: $id) { nodes { author { id } } } searchPosts(query: $name) { nodes { author { id } } }
    feed(kind: HOME, first: 50) { nodes { post { author { id } } } } }`,
  comments: `{ post(id: $post) { comments { nodes { author { id } } } reactions { nodes { user { id } } } mentions { id } } }`,
  events: `{ searchEvents(query: $name) { nodes { host { id } } } attendees(eventId: $event) { nodes { user { id } } } }`,
  groups: '{ group(id: $group) { members { nodes { user { id } } } } }',
  notifications: '{ notifications(first: 50) { nodes { actor { id } } } }',
};
const TYPES: Readonly<Record<string, string>> = { id: 'ID!', friend: 'ID!', post: 'ID!', event: 'ID!', group: 'ID!', name: 'String!' };

/** Who keeps apart from whom, in all domains. */
export function blockSuite(stage: Stage): void {
  describe('a block', () => {
    it('takes hold in all domains at once: neither meets, finds, reaches or is told of the other', async () => {
      const { graph } = stage;
      const [ana, bea, cleo] = await people(graph, 3, 'Pair');
      if (!ana || !bea || !cleo) throw new Error('Nobody came.');
      const name = `Word${Date.now()}`;
      await Promise.all([ana, bea].map(({ client }) => client.updateProfile({ input: { headline: name } })));
      await connect(ana, bea);
      // who connects follows the other, and who joins a group follows it
      for (const one of [ana, bea]) await connect(one, cleo);
      const place = await meetingPlace(ana, bea, cleo, name);
      const { id: chatroomId } = await act(bea, 'openDirectChat', { userId: ana.id });

      const meets = async (who: Person, whom: Person): Promise<string[]> => {
        const variables = { id: whom.id, friend: cleo.id, name, post: place.posts[2], event: place.event, group: place.group };
        const met = await Promise.all(
          Object.entries(MEETINGS).map(async ([domain, selection]) => {
            const used = Object.keys(TYPES).filter((key) => selection.includes(`$${key}`));
            const header = used.length ? `query (${used.map((key) => `$${key}: ${TYPES[key]}`).join(', ')})` : 'query';
            const mine = Object.fromEntries(Object.entries(variables).filter(([key]) => used.includes(key)));
            return JSON.stringify(await ask(who, `${header} ${selection}`, mine)).includes(whom.id) ? domain : '';
          }),
        );
        return met.filter(Boolean);
      };
      const both = async () => [await meets(ana, bea), await meets(bea, ana)];
      const everywhere = Object.keys(MEETINGS);
      await expect.poll(both, { timeout: 20_000 }).toEqual([everywhere, everywhere]);

      const COUNTS = '{ me { connectionCount followerCount followingCount } }';
      const counts = async () => [...Object.values((await ask(ana, COUNTS)).me), ...Object.values((await ask(bea, COUNTS)).me)];
      expect(await counts()).toEqual([2, 2, 3, 2, 2, 3]);

      const from = await positions(graph.url);
      const told = collect(bea.client.notificationAdded(from('notifications')));
      const begun = performance.now();
      await act(ana, 'blockUser', { userId: bea.id }, '{ createdAt }');
      await expect.poll(both, { timeout: 20_000, interval: 20 }).toEqual([[], []]);
      process.stdout.write(`[figures] ${graph.kind}: a block holds in the domains after ${Math.round(performance.now() - begun)} ms\n`);

      const message = { chatroomId, content: 'hey', clientMessageId: 'after' };
      for (const who of [ana, bea]) expect(await refusal(who.client.sendMessage({ input: message }))).toBe('FORBIDDEN');
      expect(await refusal(act(bea, 'createConnection', { userId: ana.id }))).toMatch(/FORBIDDEN|NOT_FOUND|CONFLICT|INVALID/);
      expect(await refusal(act(bea, 'follow', { targetType: 'USER', targetId: ana.id }))).toMatch(/FORBIDDEN|NOT_FOUND|CONFLICT|INVALID/);
      expect(await refusal(act(bea, 'addComment', { postId: place.posts[0], content: 'still here' }))).toMatch(/FORBIDDEN|NOT_FOUND/);
      expect(await counts()).toEqual([1, 1, 2, 1, 1, 2]);

      // at a common place Cleo names Bea; Ana cannot, and what she says there is not told to Bea
      const comment = (content: string) => ({ postId: place.posts[2], content });
      expect(await refusal(act(ana, 'addComment', comment(`from @[Bea](${bea.id})`)))).toBe('INVALID');
      await act(ana, 'addComment', comment('to everybody'));
      await act(cleo, 'addComment', comment(`from @[Bea](${bea.id})`));
      await told.find(({ notificationAdded }) => notificationAdded.type === 'POST_MENTIONED');
      expect(told.events).toHaveLength(1);
      expect(await both()).toEqual([[], []]);
      await told.stop();
    });
  });
}

/** Where the two meet besides: posts of each, of a common friend, an event and a group. */
async function meetingPlace(ana: Person, bea: Person, cleo: Person, name: string) {
  const posts: string[] = [];
  for (const who of [ana, bea, cleo])
    posts.push((await act(who, 'createPost', { content: `${name} says @[Ana](${ana.id}) to @[Bea](${bea.id})`, visibility: 'PUBLIC' })).id);
  const [, , post] = posts;
  const { id: group } = await act(cleo, 'createGroup', { name: `Club of ${name}`, privacy: 'PUBLIC' });
  const startsAt = new Date(Date.now() + 86_400_000);
  const times = { timeZone: 'UTC', startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString() };
  const events: string[] = [];
  for (const who of [ana, bea, cleo]) {
    const event = await act(who, 'createEvent', { title: `${name} meets`, showAttendees: true, ...times });
    await act(who, 'publishEvent', { eventId: event.id });
    events.push(event.id);
  }
  const [, , event] = events;
  for (const who of [ana, bea]) {
    await act(who, 'addComment', { postId: post, content: 'Here I am' });
    await act(who, 'joinGroup', { groupId: group });
    await act(who, 'rsvp', { eventId: event, answer: 'GOING' });
  }
  return { posts, event, group };
}
