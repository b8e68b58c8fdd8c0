import { makeWorld } from '@lyceum/demo/world.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from './demo.ts';
import { type Events, startEvents } from './testing.ts';

let house: Events;
const world = makeWorld();
beforeAll(async () => {
  house = await startEvents();
  await demo(house.system().db, world);
});
afterAll(() => house.stop());

describe('the demo', () => {
  it('has the events that the whole world knows, with people at them whose places add up', async () => {
    const { allEvents } = await house.admin.get(
      '{ allEvents(first: 100) { totalCount nodes { id status startsAt attendees { totalCount } } } }',
    );
    expect(allEvents.totalCount).toBe(world.events.length);
    expect(await house.broken()).toEqual([]);
    const over = await house.sql(sql`select id from events.events where taken > capacity`);
    expect(over).toEqual([]);
    const [n] =
      await house.sql(sql`select count(*)::int > 1000 as answers, count(*) filter (where status = 'WAITLISTED')::int > 20 as waiting,
      count(*) filter (where status = 'CHECKED_IN')::int > 200 as there, count(*) filter (where paid_at is not null)::int > 20 as paid from events.rsvps`);
    expect(n).toEqual({ answers: true, waiting: true, there: true, paid: true });
  });

  it('is the same each time: a second run adds nothing', async () => {
    const count = () =>
      house.sql(sql`select (select count(*) from events.events) as e, (select count(*) from events.rsvps) as r, (select count(*) from events.sessions) as s,
        (select count(*) from events.ticket_types) as t`);
    const before = await count();
    await demo(house.system().db, makeWorld());
    expect(await count()).toEqual(before);
  });
});
