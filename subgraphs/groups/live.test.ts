import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Groups, startGroups } from './testing.ts';

let g: Groups;
let owner: Actor;
let member: Actor;
beforeAll(async () => {
  g = await startGroups();
  [owner, member] = (await g.join(2)) as [Actor, Actor];
});
afterAll(() => g.stop());

const shared = async (id: string, selection: string) => {
  const { data, extensions } = await g.runtime.execute({
    query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Group { ${selection} } } }`,
    variables: { r: [{ __typename: 'Group', id }] },
    principal: { kind: 'audience', audience: { type: 'Group', id }, scopes: [] },
    requestId: newId(),
    timeoutMs: 5_000,
  });
  return { told: JSON.stringify(data), viewerAsked: extensions?.viewerAsked === true };
};

describe('a shared live execution', () => {
  it('reads the outside of a group for all who were admitted, and asks who reads what is inside', async () => {
    for (const privacy of ['PUBLIC', 'PRIVATE', 'SECRET']) {
      const id = await g.with(owner, [member], { name: `Live ${privacy}`, privacy });
      await g.does(owner, 'postGroupAnnouncement', { groupId: id, heading: 'Whispered', body: 'x' });
      const outside = await shared(id, 'name memberCount privacy version');
      expect(outside.viewerAsked).toBe(false);
      expect(outside.told).toContain(`Live ${privacy}`);
      const within = await shared(id, 'announcements { nodes { heading } }');
      expect(within.viewerAsked).toBe(privacy !== 'PUBLIC');
      expect(within.told.includes('Whispered')).toBe(privacy === 'PUBLIC');
      expect((await shared(id, 'membership { role }')).viewerAsked).toBe(true);
    }
  });
});
