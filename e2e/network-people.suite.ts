import { describe, expect, it } from 'vitest';
import { act, ask, connect, refusal } from './house/acts.ts';
import { people } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { until } from './house/topology.ts';

/** Who keeps apart from whom, in all domains. */
export function blockSuite(stage: Stage): void {
  describe('a block', () => {
    it('takes hold in the domains within a second: connection and follow are gone, nobody sees or reaches the other', async () => {
      const [ana, bea] = await people(stage.graph, 2, 'Pair');
      if (!ana || !bea) throw new Error('Nobody came.');
      await connect(ana, bea);
      await act(bea, 'follow', { targetType: 'USER', targetId: ana.id });
      const { id: postId } = await act(ana, 'createPost', { content: 'Hello, everybody', visibility: 'PUBLIC' });
      const { id: chatroomId } = await act(bea, 'openDirectChat', { userId: ana.id });
      const PROFILE = 'query ($userIds: [ID!]!) { profilesByUser(userIds: $userIds) { id } }';
      const sees = async () => ({
        profile: (await ask(bea, PROFILE, { userIds: [ana.id] })).profilesByUser.length,
        post: (await ask(bea, 'query ($id: ID!) { post(id: $id) { id } }', { id: postId })).post !== null,
        posts: (await ask(bea, 'query ($id: ID!) { postsByUser(userId: $id) { totalCount } }', { id: ana.id })).postsByUser.totalCount,
        connections: (await ask(bea, '{ connections { totalCount } }')).connections.totalCount,
        following: (await ask(bea, '{ following { totalCount } }')).following.totalCount,
      });
      await until(async () => (await sees()).profile === 1 && (await sees()).post);
      expect(await sees()).toEqual({ profile: 1, post: true, posts: 1, connections: 1, following: expect.any(Number) });
      const told = performance.now();
      await act(ana, 'blockUser', { userId: bea.id }, '{ createdAt }');
      const gone = { profile: 0, post: false, posts: 0, connections: 0, following: 0 };
      await until(async () => JSON.stringify(await sees()) === JSON.stringify(gone));
      process.stdout.write(`[figures] a block holds in the domains after ${Math.round(performance.now() - told)} ms\n`);
      expect(await refusal(bea.client.sendMessage({ input: { chatroomId, content: 'hey', clientMessageId: 'after' } }))).toBe('FORBIDDEN');
      expect(await refusal(act(bea, 'createConnection', { userId: ana.id }))).toMatch(/FORBIDDEN|NOT_FOUND|CONFLICT|INVALID/);
      expect(await refusal(act(bea, 'addComment', { postId, content: 'still here' }))).toMatch(/FORBIDDEN|NOT_FOUND/);
    });
  });
}
