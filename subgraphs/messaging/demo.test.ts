import { makeWorld } from '@lyceum/demo/world.ts';
import { count, countDistinct, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from './demo.ts';
import { chatrooms, members, messages } from './tables.ts';
import { type Messaging, startMessaging } from './testing.ts';

let m: Messaging;
let seconds: number;
const world = makeWorld();
beforeAll(async () => {
  m = await startMessaging();
  const start = performance.now();
  await demo(m.system().db, world);
  seconds = (performance.now() - start) / 1_000;
});
afterAll(() => m.stop());

describe('the demo', () => {
  it('has 400 rooms and 20,000 messages whose seqs have no gap', async () => {
    const { db } = m.system();
    expect(await db.$count(chatrooms)).toBe(400);
    expect(await db.$count(messages)).toBe(20_000);
    const rooms = await db
      .select({ n: count(), distinct: countDistinct(messages.seq), last: sql`max(${messages.seq})`.mapWith(Number) })
      .from(messages)
      .groupBy(messages.chatroomId);
    for (const { n, distinct, last } of rooms) expect([distinct, last]).toEqual([n, n]);
    expect(seconds).toBeLessThan(20);
  });

  it('counts as own and unread what is', async () => {
    const wrong = await m.system().db.execute(sql`
      select from messaging.members b join messaging.chatrooms c on c.id = b.chatroom_id
      where b.own_since <> (select count(*) from messaging.messages x where x.chatroom_id = c.id and x.sender_id = b.user_id and x.seq > b.last_read_seq)
        or b.last_read_seq > c.last_seq or b.last_delivered_seq < b.last_read_seq or b.last_delivered_seq > c.last_seq`);
    expect(wrong).toHaveLength(0);
    expect(await m.system().db.$count(members)).toBeGreaterThan(1_900);
  });

  it('is the same the second time', async () => {
    await demo(m.system().db, world);
    expect(await m.system().db.$count(messages)).toBe(20_000);
  });

  it('shows the student rooms of each kind, with something unread', async () => {
    const student = m.viewer({ id: world.users[2]?.id ?? '' });
    const { chatrooms: page, unreadSummary } = await student.get(
      '{ chatrooms(first: 50) { nodes { kind name unreadCount lastMessage { content sender { id } } } } unreadSummary { total rooms } }',
    );
    expect(new Set(page.nodes.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['DIRECT', 'GROUP', 'COURSE']));
    expect(unreadSummary.total).toBeGreaterThan(0);
    const { searchMessages } = await student.get('{ searchMessages(query: "exercise", first: 3) { totalCount nodes { content } } }');
    expect(searchMessages.totalCount).toBeGreaterThan(0);
  });
});
