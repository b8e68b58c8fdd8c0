import { events as accounts } from '@lyceum/accounts/events';
import { events as companies } from '@lyceum/companies/events';
import { events as connections } from '@lyceum/connections/events';
import { events as courses } from '@lyceum/courses/events';
import { events as followers } from '@lyceum/followers/events';
import { events as groups } from '@lyceum/groups/events';
import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import subgraph from './subgraph.ts';
import { people } from './tables.ts';

/** The domain with what its tests say again and again. */
export async function startPosts() {
  const posts: Harness = await testSubgraph(subgraph);
  const admin = posts.viewer({ scopes: ['posts:manage', 'ems:settings', 'reports:read'], roles: ['ADMIN'] });

  /** People whom posts knows, as after their registration. */
  const join = async (n: number): Promise<Actor[]> => {
    const actors = Array.from({ length: n }, () => posts.viewer());
    await posts
      .system()
      .db.insert(people)
      .values(actors.map(({ id }, i) => ({ userId: id, displayName: `Person ${i}` })));
    return actors;
  };
  await posts.system().db.insert(people).values({ userId: admin.id, displayName: 'Admin' });
  const does = async (actor: Actor, field: string, input: Record<string, unknown>, selection = '__typename') =>
    (await actor.get(mutation(field, selection), { input }))[field];
  const member = (groupId: string, who: Actor) => ({ groupId, groupName: 'G', privacy: 'PRIVATE', userId: who.id });
  return {
    ...posts,
    admin,
    join,
    two: async () => (await join(2)) as [Actor, Actor],
    three: async () => (await join(3)) as [Actor, Actor, Actor],
    /** Runs one mutation that takes an input, and gives what it gives. */
    does,
    refused: (actor: Actor, field: string, input: Record<string, unknown>) => actor.refusal(mutation(field, '__typename'), { input }),
    post: async (author: Actor, content = 'Hello', more: Record<string, unknown> = {}): Promise<string> =>
      (await does(author, 'createPost', { content, ...more }, 'id')).id,
    comment: async (author: Actor, postId: string, parentId: string | null = null, content = 'Indeed'): Promise<string> =>
      (await does(author, 'addComment', { postId, parentId, content }, 'id')).id,
    read: async (who: Actor, id: string) => (await who.get('query ($id: ID!) { post(id: $id) { id content status } }', { id })).post,
    follows: (a: Actor, targetId: string, targetType = 'USER') =>
      posts.hear(followers, 'followers.follow.created.v1', { followId: newId(), followerId: a.id, targetType, targetId }),
    mutes: (a: Actor, targetId: string, until: string | null) =>
      posts.hear(followers, 'followers.follow.muted.v1', { followId: newId(), followerId: a.id, targetType: 'USER', targetId, until }),
    unfollows: (a: Actor, targetId: string) =>
      posts.hear(followers, 'followers.follow.removed.v1', { followId: newId(), followerId: a.id, targetType: 'USER', targetId }),
    connects: (a: Actor, b: Actor) =>
      posts.hear(connections, 'connections.connection.accepted.v1', { connectionId: newId(), fromId: a.id, toId: b.id }),
    disconnects: (a: Actor, b: Actor) =>
      posts.hear(connections, 'connections.connection.removed.v1', { connectionId: newId(), fromId: a.id, toId: b.id, removedById: a.id }),
    blocks: (a: Actor, b: Actor) => posts.hear(connections, 'connections.user.blocked.v1', { userId: a.id, blockedId: b.id }),
    unblocks: (a: Actor, b: Actor) => posts.hear(connections, 'connections.user.unblocked.v1', { userId: a.id, blockedId: b.id }),
    suspended: (userId: string) => posts.hear(accounts, 'accounts.user.suspended.v1', { userId, reason: 'spam' }),
    reinstated: (userId: string) => posts.hear(accounts, 'accounts.user.reinstated.v1', { userId }),
    /** A group with members; the first owns it. */
    async group(members: readonly Actor[], { postApproval = false } = {}): Promise<string> {
      const groupId = newId();
      await posts.hear(groups, 'groups.group.created.v1', {
        groupId,
        name: 'G',
        privacy: 'PRIVATE',
        courseId: null,
        postApproval,
        ownerId: members[0]?.id,
      });
      for (const [i, who] of members.entries())
        await posts.hear(groups, 'groups.member.joined.v1', { ...member(groupId, who), role: i ? 'MEMBER' : 'OWNER' });
      return groupId;
    },
    leaves: (groupId: string, who: Actor) => posts.hear(groups, 'groups.member.left.v1', member(groupId, who)),
    groupDeleted: (groupId: string) => posts.hear(groups, 'groups.group.deleted.v1', { groupId }),
    groupArchived: (groupId: string) => posts.hear(groups, 'groups.group.archived.v1', { groupId, name: 'G', privacy: 'PRIVATE' }),
    teaches: (courseId: string, who: Actor) => posts.hear(courses, 'courses.instructor.added.v1', { courseId, title: 'C', userId: who.id }),
    learns: (courseId: string, who: Actor) =>
      posts.hear(courses, 'courses.enrollment.activated.v1', {
        enrollmentId: newId(),
        courseId,
        runId: newId(),
        learnerId: who.id,
        title: 'C',
      }),
    async company(owner: Actor): Promise<string> {
      const companyId = newId();
      await posts.hear(companies, 'companies.company.created.v1', { companyId, name: 'Acme', ownerId: owner.id });
      await posts.hear(companies, 'companies.company.published.v1', { companyId, name: 'Acme' });
      return companyId;
    },
    companySuspended: (companyId: string) =>
      posts.hear(companies, 'companies.company.suspended.v1', { companyId, name: 'Acme', reason: 'An imitation' }),
    companyReinstated: (companyId: string) => posts.hear(companies, 'companies.company.reinstated.v1', { companyId, name: 'Acme' }),
    async settings(values: Record<string, unknown>) {
      await admin.get('mutation ($input: UpdatePostSettingsInput!) { updatePostSettings(input: $input) { version } }', { input: values });
    },
  };
}
export type Posts = Awaited<ReturnType<typeof startPosts>>;

/** `mutation ($input: CreatePostInput!) { createPost(input: $input) { … } }` */
export const mutation = (field: string, selection: string) =>
  `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { ${selection} } }`;
