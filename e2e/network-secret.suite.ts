import { signPrincipal } from '@lyceum/platform/principal.ts';
import { describe, expect, it } from 'vitest';
import { act, ask, refusal } from './house/acts.ts';
import { type Person, people } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { PRINCIPAL_SECRET, until } from './house/topology.ts';

const NOTHING = '00000000-0000-7000-8000-000000000000';

interface Secret {
  readonly word: string;
  readonly slug: string;
  readonly groupId: string;
  readonly postId: string;
  readonly eventId: string;
  readonly chatroomId: string;
  readonly owner: Person;
  readonly member: Person;
}

/** Everything in which somebody could come across a group, each with what would betray it. */
const PLACES: Readonly<Record<string, (secret: Secret) => readonly [document: string, variables?: object]>> = {
  'its id': ({ groupId }) => ['query ($id: ID!) { group(id: $id) { id name memberCount } }', { id: groupId }],
  'its name in addresses': ({ slug }) => ['query ($slug: String!) { group(slug: $slug) { id name } }', { slug }],
  'the search for groups': ({ word }) => ['query ($q: String!) { searchGroups(query: $q) { totalCount nodes { name } } }', { q: word }],
  'all groups': () => ['{ allGroups(first: 100) { nodes { id name } } }'],
  'the groups of a member': ({ member }) => [
    'query ($id: ID!) { user(id: $id) { groups(first: 50) { totalCount nodes { name } } } }',
    { id: member.id },
  ],
  'a post': ({ postId }) => ['query ($id: ID!) { post(id: $id) { id content group { id } } }', { id: postId }],
  'the posts of a member': ({ member }) => [
    'query ($id: ID!) { postsByUser(userId: $id) { totalCount nodes { content } } }',
    { id: member.id },
  ],
  'the search for posts': ({ word }) => ['query ($q: String!) { searchPosts(query: $q) { totalCount nodes { content } } }', { q: word }],
  'a hashtag': ({ word }) => [
    'query ($name: String!) { hashtag(name: $name) { posts { totalCount nodes { content } } } searchPosts(tag: $name) { totalCount } }',
    { name: word },
  ],
  'what trends': () => ['{ trendingHashtags(first: 100) { nodes { hashtag { name } } } }'],
  'the home feed': () => ['{ feed(kind: HOME, first: 50) { nodes { post { content } } } }'],
  'the discover feed': () => ['{ feed(kind: DISCOVER, first: 50) { nodes { post { content } } } }'],
  'the feed of the group': ({ groupId }) => [
    'query ($id: ID!) { feed(kind: GROUP, id: $id) { nodes { post { content } } } }',
    { id: groupId },
  ],
  'an event': ({ eventId }) => ['query ($id: ID!) { event(id: $id) { id title } attendees(eventId: $id) { totalCount } }', { id: eventId }],
  'the search for events': ({ word }) => ['query ($q: String!) { searchEvents(query: $q) { totalCount nodes { title } } }', { q: word }],
  'all events': () => ['{ allEvents(first: 100) { nodes { title } } }'],
  'the events of a member': ({ owner }) => [
    'query ($id: ID!) { user(id: $id) { hostedEvents { totalCount nodes { title } } } }',
    { id: owner.id },
  ],
  'its room': ({ chatroomId }) => ['query ($id: ID!) { chatroom(id: $id) { id name group { id name } } }', { id: chatroomId }],
  'one’s rooms': () => ['{ chatrooms(first: 50) { nodes { name group { name } } } }'],
  'its followers': ({ groupId }) => [
    'query ($id: ID!) { followersOf(targetType: GROUP, targetId: $id) { totalCount nodes { targetId } } }',
    { id: groupId },
  ],
  'whom a member follows': ({ member }) => [
    'query ($id: ID!) { following(userId: $id, first: 50) { totalCount nodes { targetId } } }',
    { id: member.id },
  ],
  'whom to follow': () => ['{ followSuggestions(first: 50) { nodes { target { __typename ... on Group { name } } } } }'],
  'what one is told': () => ['{ notifications(first: 50) { nodes { title body } } }'],
  'the search in what one is told': ({ word }) => [
    'query ($q: String!) { searchNotifications(query: $q) { totalCount nodes { title } } }',
    { q: word },
  ],
  'what a member did': ({ member }) => [
    'query ($id: ID!) { activitiesByUser(userId: $id) { nodes { objectName objectId } } }',
    { id: member.id },
  ],
  'the search in what people did': ({ word }) => [
    'query ($q: String!) { searchActivities(query: $q) { totalCount nodes { objectName } } }',
    { q: word },
  ],
};
/** Where members, too, come across a thing that is not theirs to be told of, or that is told to nobody. */
const SILENT = ['what trends', 'the discover feed', 'whom to follow'];

/** What a subgraph knows of the group by reference. */
const ENTITIES: readonly (readonly [subgraph: string, type: string, of: keyof Secret, selection: string])[] = [
  ['groups', 'Group', 'groupId', 'id name memberCount'],
  ['posts', 'Group', 'groupId', 'posts { totalCount nodes { content } }'],
  ['posts', 'Post', 'postId', 'id content'],
  ['events', 'Group', 'groupId', 'events { totalCount nodes { title } }'],
  ['events', 'Event', 'eventId', 'id title'],
  ['messaging', 'Chatroom', 'chatroomId', 'id name'],
];

/** What is secret, in all domains. */
export function secretSuite(stage: Stage): void {
  describe('a secret group', () => {
    it('does not exist for strangers: wherever they look, whatever they try, whatever they are told', async () => {
      const [owner, member, stranger] = await people(stage.graph, 3, 'Group');
      if (!owner || !member || !stranger) throw new Error('Nobody came.');
      const secret = await secretGroup(owner, member, stranger);
      const { word, groupId, postId, eventId, chatroomId } = secret;
      const given = [word, word.toLowerCase(), groupId, postId, eventId, chatroomId];

      const betrayed = async (who: Person) => {
        const places = await Promise.all(
          Object.entries(PLACES).map(async ([place, of]) => {
            const [document, variables] = of(secret);
            const answer = await ask(who, document, variables).catch((error: Error) => {
              if (who === member) throw error;
              return { refused: error.message };
            });
            const text = JSON.stringify(answer);
            return given.some((one) => text.includes(one)) || /"totalCount":[1-9]/.test(text) ? place : '';
          }),
        );
        return places.filter(Boolean);
      };
      const known = Object.keys(PLACES).filter((place) => !SILENT.includes(place));
      await expect.poll(() => betrayed(member), { timeout: 20_000 }).toEqual(expect.arrayContaining(known));
      expect(await betrayed(stranger)).toEqual([]);

      const attempts: readonly [mutation: string, id: string, input: (id: string) => object][] = [
        ['joinGroup', groupId, (id) => ({ groupId: id })],
        ['requestToJoinGroup', groupId, (id) => ({ groupId: id })],
        ['createPost', groupId, (id) => ({ content: 'hello', groupId: id })],
        ['follow', groupId, (id) => ({ targetType: 'GROUP', targetId: id })],
        ['addComment', postId, (id) => ({ postId: id, content: 'hello' })],
        ['react', postId, (id) => ({ postId: id, kind: 'LIKE' })],
        ['rsvp', eventId, (id) => ({ eventId: id, answer: 'GOING' })],
        ['sendMessage', chatroomId, (id) => ({ chatroomId: id, content: 'hello', clientMessageId: 'stranger' })],
      ];
      for (const [mutation, id, input] of attempts) {
        const [here, nowhere] = [await refusal(act(stranger, mutation, input(id))), await refusal(act(stranger, mutation, input(NOTHING)))];
        expect([mutation, here]).toEqual([mutation, nowhere]);
        expect(nowhere).toMatch(/^(NOT_FOUND|INVALID|FORBIDDEN)$/);
      }

      for (const entity of Object.keys(stage.graph.ports).length ? ENTITIES : []) {
        expect(await reference(stage, member, secret, entity), `${entity[0]} ${entity[1]}`).toContain(word);
        expect(await reference(stage, stranger, secret, entity), `${entity[0]} ${entity[1]}`).not.toMatch(
          new RegExp(`${word}|"totalCount":[1-9]`),
        );
      }
    });
  });
}

/** A subgraph's own answer by reference, asked by this person at its own port. */
async function reference(
  { graph }: Stage,
  who: Person,
  secret: Secret,
  [subgraph, type, of, selection]: (typeof ENTITIES)[number],
): Promise<string> {
  const body = JSON.stringify({
    query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selection} } } }`,
    variables: { r: [{ __typename: type, id: secret[of] }] },
  });
  const principal = { kind: 'viewer' as const, userId: who.id, sessionId: NOTHING, roles: ['STUDENT'], scopes: [] };
  const answer = await fetch(`http://127.0.0.1:${graph.ports[subgraph]}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'lyceum-principal': signPrincipal(PRINCIPAL_SECRET, principal, subgraph, body) },
    body,
  });
  return answer.text();
}

/** A group with a member, a post, an event and a room, none of which a stranger may know of, though the post names them. */
async function secretGroup(owner: Person, member: Person, stranger: Person): Promise<Secret> {
  const word = `Xyzzy${Date.now()}`;
  const { id: groupId, slug } = await act(owner, 'createGroup', { name: word, privacy: 'SECRET' }, '{ id slug }');
  const { id: inviteId } = await act(owner, 'inviteToGroup', { groupId, userId: member.id });
  await act(member, 'respondToGroupInvite', { inviteId, accept: true });
  let postId = '';
  // posts and events hear of the group by facts
  await until(async () => {
    postId = (await act(member, 'createPost', { content: `about #${word} for @[Stranger](${stranger.id})`, groupId })).id;
    return true;
  });
  const startsAt = new Date(Date.now() + 86_400_000);
  let eventId = '';
  await until(async () => {
    const endsAt = new Date(startsAt.getTime() + 3_600_000).toISOString();
    const event = { title: `Meeting of ${word}`, timeZone: 'UTC', startsAt: startsAt.toISOString(), endsAt, groupId };
    eventId = (await act(owner, 'createEvent', event)).id;
    return true;
  });
  await act(owner, 'publishEvent', { eventId });
  let chatroomId = '';
  await until(async () => {
    const { chatrooms } = await ask(member, '{ chatrooms(first: 50) { nodes { id group { id } } } }');
    chatroomId = chatrooms.nodes.find(({ group }: { group: { id: string } | null }) => group?.id === groupId)?.id ?? '';
    return chatroomId !== '';
  });
  return { word, slug, groupId, postId, eventId, chatroomId, owner, member };
}
