import { expect, test } from 'vitest';
import { openGraph } from '../graph/graph.ts';
import { catalogue } from '../testing/facts.ts';
import { compose, sdl } from '../testing/house.ts';
import { graph } from '../testing/stream.ts';
import { readFactFields } from './fact-fields.ts';

test('@fact survives composition beside the auth directives, and clients never see it', () => {
  expect(graph.sdl).toMatch(
    /messageAdded\(.*@authenticated.*@requiresScopes.*@fact\(types: \["messaging.message.sent.v1"\], audience: "Chatroom", leftBy: \["messaging.member.removed.v1"\]\)/,
  );
  expect(graph.apiSchema.getDirective('fact')).toBeUndefined();
});

test('every live field is read with its owner, its key and its audience', () => {
  const fields = readFactFields(graph.supergraph, catalogue);
  expect([...fields.keys()].sort()).toEqual(['anythingPosted', 'maybeMessage', 'messageAdded', 'posted', 'typing', 'unreadChanged']);
  expect(fields.get('typing')).toMatchObject({
    owner: 'messaging',
    returns: 'Typing',
    keys: new Map([['Typing', ['chatroomId', 'userId']]]),
    audience: { type: 'Chatroom', argument: 'chatroomId' },
    ephemeral: true,
  });
});

test.each([
  ['a field without @fact', ' @fact(types: ["messaging.unread.changed.v1"], reader: "userId")', '', /unreadChanged: has no @fact/],
  ['a scalar', 'unreadChanged(after: Cursor): Unread!', 'unreadChanged(after: Cursor): Int!', /returns Int!/],
  ['a list', 'unreadChanged(after: Cursor): Unread!', 'unreadChanged(after: Cursor): [Unread!]!', /return one entity/],
  ['a type without a key', 'type Poll implements Post @key(fields: "id")', 'type Poll implements Post', /Poll has no resolvable @key/],
  ['an unknown fact', '["messaging.unread.changed.v1"]', '["messaging.unread.chnged.v1"]', /no fact is called/],
  ['an argument that the fact does not hold', 'urgent: Boolean', 'loud: Boolean', /no required "loud"/],
  ['an argument of another type', 'urgent: Boolean', 'urgent: Int', /holds "urgent" as boolean/],
  ['a reader key that the fact does not hold', 'reader: "userId"', 'reader: "personId"', /no required "personId"/],
  ['an audience without its argument', 'typing(chatroomId: ID!)', 'typing(chatroomId: ID)', /needs the argument chatroomId: ID!/],
  ['an audience that nobody can leave', ', leftBy: ["messaging.member.removed.v1"]', '', /go together/],
  ['a fact of another domain', 'leftBy: ["messaging.member.removed.v1"]', 'leftBy: ["courses.enrollment.ended.v1"]', /no fact is called/],
  ['a durable fact without `after`', 'unreadChanged(after: Cursor)', 'unreadChanged', /needs the argument after/],
  ['a signal with `after`', 'typing(chatroomId: ID!)', 'typing(chatroomId: ID!, after: Cursor)', /is not kept/],
  [
    'a fact about another subject',
    'unreadChanged(after: Cursor): Unread!',
    'unreadChanged(after: Cursor): Message!',
    /about a User, not a Message/,
  ],
])('the start is refused for %s', (_, from, to, expected) => {
  const { messaging = '' } = sdl;
  const changed = messaging.replace(from, to);
  expect(changed).not.toBe(messaging);
  const { supergraph } = openGraph(compose({ ...sdl, messaging: changed }));
  expect(() => readFactFields(supergraph, catalogue)).toThrow(expected);
});
