import { expect, test } from 'vitest';
import { sent } from '../../testing/facts.ts';
import { buildHouse, u1 } from '../../testing/house.ts';
import { MemoryLog } from '../../testing/memory-log.ts';
import { as, drain, sendTo, streamOver } from '../../testing/stream.ts';

test('an event whose names are those of keys and of other fields', async () => {
  const log = new MemoryLog();
  const text = `subscription { id: messageAdded(chatroomId: "r1") {
    id: content  content: id  constructor: seq  __proto__: seq  sender { id: displayName  __typename: id }  secret
  } }`;
  const reader = await streamOver(log, sendTo(buildHouse(), {})).open(text.replace('  secret', ''), as(u1));
  const refused = await streamOver(log, sendTo(buildHouse(), {})).open(text, as(u1));
  log.add(sent('m1'));
  const [event] = await drain(reader);
  expect(JSON.stringify(event?.data)).toBe(
    `{"id":{"id":"message m1","content":"m1","constructor":1,"__proto__":1,"sender":{"id":"Name 1","__typename":"${u1}"}}}`,
  );
  const [failed] = await drain(refused);
  expect(failed?.errors).toMatchObject([{ path: ['id', 'secret'], extensions: { code: 'FORBIDDEN' } }]);
});
