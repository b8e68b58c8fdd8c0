import { events as accounts } from '@lyceum/accounts/events';
import { events as connections } from '@lyceum/connections/events';
import { events as groups } from '@lyceum/groups/events';
import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { events as payments } from '@lyceum/payments/events';
import { type SQL, sql } from 'drizzle-orm';
import { listeners } from './listeners.ts';
import subgraph from './subgraph.ts';
import { people } from './tables.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A whole hour so many hours from now. */
export const inHours = (hours: number): string => new Date(Math.ceil(Date.now() / HOUR) * HOUR + hours * HOUR).toISOString();

/** `mutation ($input: CreateEventInput!) { createEvent(input: $input) { … } }` */
export const mutation = (field: string, selection: string) =>
  `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { ${selection} } }`;

/** The domain with what its tests say again and again. `schedules: false`: nothing happens by itself. */
export async function startEvents({ schedules = true } = {}) {
  const heard = Object.fromEntries(Object.entries(listeners).filter(([, { kind }]) => schedules || kind !== 'schedule'));
  const house: Harness = await testSubgraph({ ...subgraph, listeners: heard });
  const admin = house.viewer({ scopes: ['events:manage', 'ems:settings', 'reports:read'], roles: ['ADMIN'] });
  const { db } = house.system();
  /** People whom events knows, as after their registration. */
  const join = async (n: number): Promise<Actor[]> => {
    const actors = Array.from({ length: n }, () => house.viewer());
    await db.insert(people).values(actors.map(({ id }, i) => ({ userId: id, displayName: `Person ${i}` })));
    return actors;
  };
  await db.insert(people).values({ userId: admin.id, displayName: 'Admin' });
  const does = async (actor: Actor, field: string, input: Record<string, unknown>, selection = '__typename') =>
    (await actor.get(mutation(field, selection), { input }))[field];
  const member = { groupName: 'G', role: 'MEMBER' };
  return {
    ...house,
    admin,
    join,
    async someone(): Promise<Actor> {
      const [actor] = await join(1);
      if (!actor) throw new Error('Nobody came.');
      return actor;
    },
    /** Runs one mutation that takes an input, and gives what it gives. */
    does,
    refused: (actor: Actor, field: string, input: Record<string, unknown>) => actor.refusal(mutation(field, '__typename'), { input }),
    /** A draft in a week, unless it says otherwise. */
    draft: async (host: Actor, more: Record<string, unknown> = {}): Promise<string> =>
      (await does(host, 'createEvent', { title: 'Study Night', startsAt: inHours(7 * 24), endsAt: inHours(7 * 24 + 2), ...more }, 'id')).id,
    async published(host: Actor, more: Record<string, unknown> = {}): Promise<string> {
      const { id } = await does(
        host,
        'createEvent',
        { title: 'Study Night', startsAt: inHours(7 * 24), endsAt: inHours(7 * 24 + 2), ...more },
        'id',
      );
      await does(host, 'publishEvent', { eventId: id });
      return id;
    },
    goes: (actor: Actor, eventId: string, more: Record<string, unknown> = {}): Promise<{ id: string; status: string }> =>
      does(actor, 'rsvp', { eventId, answer: 'GOING', ...more }, 'id status'),
    statusOf: async (rsvpId: string): Promise<string> => {
      const [row] = await db.execute<{ status: string }>(sql`select status from events.rsvps where id = ${rsvpId}`);
      return row?.status ?? 'NONE';
    },
    sql: async (query: SQL) => [...(await db.execute(query))],
    /** Runs a schedule as it would at a moment. */
    async clock(name: keyof typeof listeners, now = new Date()): Promise<void> {
      const schedule = listeners[name];
      if (schedule.kind !== 'schedule') throw new Error(`No schedule ${name}.`);
      await schedule.run(house.system(now));
    },
    /** Events where the places that are held are not those that answers hold. */
    broken: async () => [
      ...(await db.execute(sql`
        select e.id, e.taken, e.capacity from events.events e where e.taken <> coalesce((select sum(1 + guests) from events.rsvps r
          where r.event_id = e.id and r.status in ('GOING', 'OFFERED', 'PENDING_PAYMENT', 'CHECKED_IN', 'NO_SHOW')), 0)
        union all
        select t.id, t.sold, t.quota from events.ticket_types t where t.sold <> coalesce((select sum(1 + guests) from events.rsvps r
          where r.ticket_type_id = t.id and r.status in ('GOING', 'OFFERED', 'PENDING_PAYMENT', 'CHECKED_IN', 'NO_SHOW')), 0)`)),
    ],
    blocks: (a: Actor, b: Actor) => house.hear(connections, 'connections.user.blocked.v1', { userId: a.id, blockedId: b.id }),
    suspended: (userId: string) => house.hear(accounts, 'accounts.user.suspended.v1', { userId, reason: 'spam' }),
    /** A group that the first runs and the others are in. */
    async group(privacy: 'PUBLIC' | 'PRIVATE' | 'SECRET', owner: Actor, members: readonly Actor[] = []): Promise<string> {
      const groupId = newId();
      const group = { groupId, name: 'G', privacy, courseId: null, postApproval: false, ownerId: owner.id };
      await house.hear(groups, 'groups.group.created.v1', group);
      await house.hear(groups, 'groups.member.joined.v1', { ...member, groupId, privacy, userId: owner.id, role: 'OWNER' });
      for (const { id: userId } of members) await house.hear(groups, 'groups.member.joined.v1', { ...member, groupId, privacy, userId });
      return groupId;
    },
    leaves: (groupId: string, privacy: string, userId: string) =>
      house.hear(groups, 'groups.member.left.v1', { groupId, groupName: 'G', privacy, userId }),
    pays: (rsvpId: string, payerId: string, paymentId = newId()) =>
      house.hear(payments, 'payments.payment.captured.v1', { ...payment(rsvpId, payerId, paymentId), capturedMinor: '100', fully: true }),
    refunds: (rsvpId: string, payerId: string, paymentId = newId()) =>
      house.hear(payments, 'payments.payment.refunded.v1', {
        ...payment(rsvpId, payerId, paymentId),
        ...{ refundId: newId(), refundMinor: '100', refundedMinor: '100', fully: true },
      }),
    async settings(values: Record<string, unknown>) {
      await admin.get('mutation ($input: UpdateEventSettingsInput!) { updateEventSettings(input: $input) { version } }', { input: values });
    },
  };
}
export type Events = Awaited<ReturnType<typeof startEvents>>;

const payment = (itemId: string, payerId: string, paymentId: string) => ({
  ...{ paymentId, payerId, itemKind: 'EVENT_TICKET', itemId },
  ...{ itemTitle: 'Study Night', amountMinor: '100', currency: 'EUR' },
});
