import { events as accounts } from '@lyceum/accounts/events';
import { events as connections } from '@lyceum/connections/events';
import { events as groups } from '@lyceum/groups/events';
import { newId } from '@lyceum/kit';
import { type Actor, testSubgraph } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import subgraph from './subgraph.ts';
import { people } from './tables.ts';

const inputOf = (field: string) => `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
/** `mutation ($input: FollowInput!) { follow(input: $input) { … } }` */
export const mutation = (field: string, selection = 'id state') =>
  `mutation ($input: ${inputOf(field)}!) { ${field}(input: $input) { ${selection} } }`;
export const PERIOD = { from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' };
type Privacy = 'PUBLIC' | 'PRIVATE' | 'SECRET';

/** The domain with what its tests say again and again. */
export async function startFollowers() {
  // the clock's work is called by the tests themselves
  const listeners = Object.fromEntries(Object.entries(subgraph.listeners ?? {}).filter(([, { kind }]) => kind !== 'schedule'));
  const domain = await testSubgraph({ ...subgraph, listeners });
  const admin = domain.viewer({ scopes: ['followers:manage', 'ems:settings', 'reports:read'] });
  const does = async (actor: Actor, field: string, input: Record<string, unknown>, selection?: string) =>
    (await actor.get(mutation(field, selection), { input }))[field];
  const join = async (n: number, names: readonly string[] = []): Promise<Actor[]> => {
    const actors = Array.from({ length: n }, () => domain.viewer());
    await domain
      .system()
      .db.insert(people)
      .values(actors.map(({ id }, i) => ({ userId: id, displayName: names[i] ?? `Person ${i}` })));
    return actors;
  };
  return {
    ...domain,
    admin,
    /** People whom followers knows, as after their registration. */
    join,
    async three(): Promise<[Actor, Actor, Actor]> {
      const [a, b, c] = await join(3);
      if (!a || !b || !c) throw new Error('Nobody came.');
      return [a, b, c];
    },
    does,
    refused: (actor: Actor, field: string, input: Record<string, unknown>) => actor.refusal(mutation(field, '__typename'), { input }),
    follow: (actor: Actor, whom: Actor): Promise<{ id: string; state: string }> =>
      does(actor, 'follow', { targetType: 'USER', targetId: whom.id }),
    async settings(values: Record<string, unknown>) {
      await admin.get('mutation ($input: UpdateFollowerSettingsInput!) { updateFollowerSettings(input: $input) { version } }', {
        input: values,
      });
    },
    setPrivate: (actor: Actor, requireApproval: boolean | null = true) =>
      does(actor, 'updateFollowPreferences', { requireApproval }, 'requireApproval followersNeedApproval'),
    suspend: (userId: string) => domain.hear(accounts, 'accounts.user.suspended.v1', { userId, reason: 'spam' }),
    reinstate: (userId: string) => domain.hear(accounts, 'accounts.user.reinstated.v1', { userId }),
    block: (userId: string, blockedId: string) => domain.hear(connections, 'connections.user.blocked.v1', { userId, blockedId }),
    unblock: (userId: string, blockedId: string) => domain.hear(connections, 'connections.user.unblocked.v1', { userId, blockedId }),
    async group(privacy: Privacy, members: readonly Actor[] = []): Promise<string> {
      const groupId = newId();
      const name = 'A group';
      await domain.hear(groups, 'groups.group.created.v1', {
        ...{ groupId, name, privacy, courseId: null, postApproval: false },
        ownerId: members[0]?.id ?? newId(),
      });
      for (const { id: userId } of members)
        await domain.hear(groups, 'groups.member.joined.v1', { groupId, groupName: name, privacy, userId, role: 'MEMBER' });
      return groupId;
    },
    /** How somebody stands to somebody or something. */
    async state(who: Actor, targetType: string, targetId: string): Promise<string> {
      const document = 'query ($t: FollowTargetType!, $i: ID!) { followState(targetType: $t, targetId: $i) }';
      return (await who.get(document, { t: targetType, i: targetId })).followState;
    },
    /** The facts about one follow, without the domain's name. */
    async told(followId: string) {
      return (await domain.facts()).filter(({ subject }) => subject.id === followId).map(({ type }) => type.split('.')[2]);
    },
    /** Counts that are not those of the follows. */
    broken: async () =>
      domain.system().db.execute(sql`
        select user_id::text from followers.standings s
          where following_count <> (select count(*) from followers.follows f where f.follower_id = s.user_id and state = 'ACTIVE' and not dormant)
        union all select target_key from followers.targets t
          where follower_count <> (select count(*) from followers.follows f where f.target_key = t.target_key and state = 'ACTIVE' and not dormant)`),
    counts: async (actor: Actor) => actor.entity('User', { id: actor.id }, 'followerCount followingCount'),
  };
}
export type Followers = Awaited<ReturnType<typeof startFollowers>>;
