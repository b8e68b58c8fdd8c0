import { events as accounts } from '@lyceum/accounts/events';
import { events as connections } from '@lyceum/connections/events';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import subgraph from './subgraph.ts';
import { people } from './tables.ts';

export const GROUP = `query ($id: ID!) { group(id: $id) { id slug name privacy status memberCount maxMembers version membership { role state source } } }`;

/** The domain with what its tests say again and again. */
export async function startGroups() {
  const groups: Harness = await testSubgraph(subgraph);
  const admin = groups.viewer({ scopes: ['groups:manage', 'ems:settings', 'reports:read'], roles: ['ADMIN'] });

  /** People whom groups knows, as after their registration. */
  const join = async (n: number, options: { scopes?: string[]; roles?: string[] } = {}): Promise<Actor[]> => {
    const actors = Array.from({ length: n }, () => groups.viewer(options));
    await groups
      .system()
      .db.insert(people)
      .values(actors.map(({ id }, i) => ({ userId: id, displayName: `Person ${i}` })));
    return actors;
  };
  const someone = async (options: { scopes?: string[]; roles?: string[] } = {}): Promise<Actor> => {
    const [actor] = await join(1, options);
    if (!actor) throw new Error('Nobody came.');
    return actor;
  };
  await groups.system().db.insert(people).values({ userId: admin.id, displayName: 'Admin' });
  const does = async (actor: Actor, field: string, input: Record<string, unknown>, selection = '__typename') =>
    (await actor.get(mutation(field, selection), { input }))[field];
  return {
    ...groups,
    admin,
    join,
    someone,
    /** Runs one mutation that takes an input, and gives what it gives. */
    does,
    refused: (actor: Actor, field: string, input: Record<string, unknown>) => actor.refusal(mutation(field, '__typename'), { input }),
    async found(owner: Actor, more: Record<string, unknown> = {}): Promise<string> {
      return (await does(owner, 'createGroup', { name: 'A group', ...more }, 'id')).id;
    },
    /** A group with members, brought in by invitation. */
    async with(owner: Actor, members: readonly Actor[], more: Record<string, unknown> = {}): Promise<string> {
      const groupId = (await does(owner, 'createGroup', { name: 'A group', ...more }, 'id')).id;
      for (const member of members) {
        const { id } = await does(owner, 'inviteToGroup', { groupId, userId: member.id }, 'id');
        await does(member, 'respondToGroupInvite', { inviteId: id, accept: true });
      }
      return groupId;
    },
    group: async (actor: Actor, id: string) => (await actor.get(GROUP, { id })).group,
    blocks: (a: Actor, b: Actor) => groups.hear(connections, 'connections.user.blocked.v1', { userId: a.id, blockedId: b.id }),
    suspended: (userId: string) => groups.hear(accounts, 'accounts.user.suspended.v1', { userId, reason: 'spam' }),
    async settings(values: Record<string, unknown>) {
      await admin.get('mutation ($input: UpdateGroupSettingsInput!) { updateGroupSettings(input: $input) { version } }', { input: values });
    },
  };
}
export type Groups = Awaited<ReturnType<typeof startGroups>>;

/** `mutation ($input: CreateGroupInput!) { createGroup(input: $input) { … } }` */
export const mutation = (field: string, selection: string) =>
  `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { ${selection} } }`;
