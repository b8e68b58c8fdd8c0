import { describe, expect, it } from 'vitest';
import { act, ask, refusal } from './house/acts.ts';
import { type Person, people } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { until } from './house/topology.ts';

/** What is secret, in all domains. */
export function secretSuite(stage: Stage): void {
  describe('a secret group', () => {
    it('does not exist for strangers: by id, search, lists, counts, rooms, posts, follows and what they are told', async () => {
      const [owner, member, stranger] = await people(stage.graph, 3, 'Group');
      if (!owner || !member || !stranger) throw new Error('Nobody came.');
      const name = `Xyzzy${Date.now()}`;
      const { id: groupId } = await act(owner, 'createGroup', { name, privacy: 'SECRET' });
      const { id: inviteId } = await act(owner, 'inviteToGroup', { groupId, userId: member.id });
      await act(member, 'respondToGroupInvite', { inviteId, accept: true });
      let postId = '';
      await until(async () => {
        postId = (await act(member, 'createPost', { content: `about ${name}`, groupId })).id;
        return true;
      });
      const everything = async (who: Person) =>
        JSON.stringify([
          await ask(who, 'query ($id: ID!) { group(id: $id) { id name } }', { id: groupId }).catch((error: Error) => error.message),
          await ask(who, 'query ($q: String!) { searchGroups(query: $q) { totalCount nodes { name } } }', { q: name }),
          await ask(who, '{ allGroups(first: 100) { nodes { name } } }'),
          await ask(who, 'query ($id: ID!) { user(id: $id) { groups(first: 50) { totalCount nodes { name } } } }', { id: member.id }),
          await ask(who, 'query ($id: ID!) { post(id: $id) { id content } }', { id: postId }).catch((error: Error) => error.message),
          await ask(who, 'query ($q: String!) { searchPosts(query: $q) { totalCount nodes { content } } }', { q: name }),
          await ask(who, '{ notifications(first: 50) { nodes { title } } }'),
          await ask(who, 'query ($id: ID!) { activitiesByUser(userId: $id) { nodes { objectName objectId } } }', { id: member.id }),
        ]);
      expect(await everything(member)).toContain(name);
      const told = await everything(stranger);
      expect(told).not.toContain(name);
      expect(told).not.toContain(groupId);
      const NOTHING = '00000000-0000-7000-8000-000000000000';
      for (const [mutation, more] of [
        ['joinGroup', {}],
        ['requestToJoinGroup', {}],
      ] as const)
        expect(await refusal(act(stranger, mutation, { groupId, ...more }))).toBe(
          await refusal(act(stranger, mutation, { groupId: NOTHING, ...more })),
        );
      expect(await refusal(act(stranger, 'follow', { targetType: 'GROUP', targetId: groupId }))).toBe(
        await refusal(act(stranger, 'follow', { targetType: 'GROUP', targetId: NOTHING })),
      );
    });
  });
}
