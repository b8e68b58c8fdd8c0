import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { fill, join, show } from './testing.ts';

const word = 'xyloword';
let profiles: Harness;
let owner: Actor;
beforeAll(async () => {
  profiles = await testSubgraph(subgraph);
  owner = await join(profiles, 'Owner');
  await fill(owner, word);
});
afterAll(() => profiles.stop());

describe('a shared live execution', () => {
  const asked = async (selection: string) => {
    const { data, extensions } = await profiles.runtime.execute({
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { profile { ${selection} } } } }`,
      variables: { r: [{ __typename: 'User', id: owner.id }] },
      principal: { kind: 'audience', audience: { type: 'Chatroom', id: newId() }, scopes: [] },
      requestId: newId(),
      timeoutMs: 5_000,
    });
    return { data, viewerAsked: extensions?.viewerAsked === true };
  };

  it('reads PUBLIC fields without asking who reads, and asks for the others', async () => {
    const fields =
      'displayName headline openToWork skills(first: 3) { nodes { name endorsementCount } } links { url } experience { title }';
    const shared = await asked(fields);
    expect(shared.viewerAsked).toBe(false);
    expect(JSON.stringify(shared.data)).toContain(`${word} headline`);
    await show(owner, 'CONNECTIONS', ['HEADLINE']);
    const hidden = await asked('headline');
    expect(hidden.viewerAsked).toBe(true);
    expect(JSON.stringify(hidden.data)).not.toContain(word);
    expect((await asked('displayName links { url }')).viewerAsked).toBe(false);
  });
});
