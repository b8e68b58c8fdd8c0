import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Inside, startInside } from './house/inside.ts';

let graph: Inside;
beforeAll(async () => {
  graph = await startInside();
}, 180_000);
afterAll(() => graph?.stop());

const home = (sizes: { enrollments: number; rooms: number; notifications: number; payments: number; skills: number }) => `query Home {
  me { id displayName roles
    profile { headline completeness { percent missing } skills(first: ${sizes.skills}) { nodes { name endorsementCount } } }
    enrollments(first: ${sizes.enrollments}) { totalCount nodes { id status progressPercent
      course { id title slug seatsLeft instructors { id displayName profile { headline } } }
      payment { id status amount { amountMinor currency } } } }
    chatrooms(first: ${sizes.rooms}) { nodes { id name kind unreadCount lastMessage { seq content sender { displayName } } } }
    notifications(first: ${sizes.notifications}) { nodes { id type title readAt actor { displayName } } }
    unreadNotificationCount
    payments(first: ${sizes.payments}) { nodes { id status amount { amountMinor currency } refundable { amountMinor currency } } }
  } }`;

describe('Home on the demo data', () => {
  it('shows a person what six domains hold of them', async () => {
    const { data, errors } = await graph.ask(
      'student@lyceum.test',
      home({ enrollments: 10, rooms: 5, notifications: 5, payments: 5, skills: 5 }),
    );
    expect(errors).toBeUndefined();
    const { me } = data;
    expect(me.displayName).toBe('Sam Student');
    expect(me.profile.headline).toBeTruthy();
    expect(me.profile.skills.nodes.length).toBeGreaterThan(0);
    expect(me.enrollments.nodes.length).toBeGreaterThan(4);
    expect(
      me.enrollments.nodes.every((node: { course: { instructors: { profile: unknown }[] } }) =>
        node.course.instructors.every(({ profile }) => profile),
      ),
    ).toBe(true);
    expect(me.enrollments.nodes.some((node: { payment: unknown }) => node.payment)).toBe(true);
    expect(me.chatrooms.nodes).toHaveLength(5);
    expect(me.chatrooms.nodes[0].lastMessage.sender.displayName).toBeTruthy();
    expect(me.notifications.nodes).toHaveLength(5);
    expect(me.unreadNotificationCount).toBeGreaterThan(0);
    expect(me.payments.nodes.length).toBeGreaterThan(0);
  });

  it('takes a small constant number of statements, whatever the page sizes', async () => {
    const count = async (size: number) => {
      const text = home({ enrollments: size, rooms: size, notifications: size, payments: size, skills: size });
      await graph.ask('student@lyceum.test', text);
      // the least of some runs: heartbeats and schedules of the same process speak to the database as well
      const counts: number[] = [];
      for (let i = 0; i < 15; i++) counts.push((await graph.statements(() => graph.ask('student@lyceum.test', text))).length);
      return Math.min(...counts);
    };
    const [few, many] = [await count(2), await count(50)];
    process.stderr.write(`[figures] SQL statements of Home: ${few} with pages of 2, ${many} with pages of 50\n`);
    // two waves that read people in the same moment share a statement, or just don't
    expect(Math.abs(many - few)).toBeLessThanOrEqual(1);
    expect(many).toBeLessThan(40);
  });
});
