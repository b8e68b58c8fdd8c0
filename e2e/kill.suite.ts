import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PublishedCourse, publishedCourse } from './house/courses.ts';
import { type Person, people, person, withDatabase } from './house/people.ts';
import { type Topology, until } from './house/topology.ts';

/** Something to kill, and how it comes back. */
export interface Victim {
  readonly name: string;
  kill(graph: Topology): Promise<void>;
  restart(graph: Topology): Promise<void>;
}

/** A process of the graph by the part that it runs. */
export const partVictim = (part: string): Victim => ({
  name: part,
  kill: async (graph) => void (await graph.program(part).end('SIGKILL')),
  restart: (graph) => graph.restart(part),
});

interface Acknowledged {
  readonly messages: { id: string; seq: number }[];
  readonly enrollments: string[];
  readonly payments: string[];
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Kills each victim in the middle of mixed writes: what was acknowledged is there, and every consequence happened once. */
export function killSuite(name: string, start: () => Promise<Topology>, victims: readonly Victim[]): void {
  describe(`kill -9 ${name}`, () => {
    let graph: Topology;
    let instructor: Person;
    let writers: Person[];
    beforeAll(async () => {
      graph = await start();
      instructor = await person(graph, 'Iris', ['INSTRUCTOR', 'ADMIN']);
      writers = await people(graph, 6, 'Wim');
      // messaging learns of them by the bus
      await until(() =>
        withDatabase(graph, async (sql) => {
          const known = await sql`select 1 from messaging.people where user_id = any(${writers.map(({ id }) => id)})`;
          return known.length === writers.length;
        }),
      );
    });
    afterAll(() => graph?.stop());

    it.each(victims)('of $name loses nothing acknowledged, and nothing happens twice', { timeout: 240_000 }, async (victim) => {
      const [owner] = writers;
      if (!owner) throw new Error('nobody writes');
      const { createChatroom } = await owner.client.createChatroom({
        input: { name: `Room of ${victim.name}`, memberIds: writers.slice(1).map(({ id }) => id) },
      });
      const free = await Promise.all(Array.from({ length: 4 }, () => publishedCourse(instructor)));
      const paid = await Promise.all(
        Array.from({ length: 3 }, () => publishedCourse(instructor, { price: { amountMinor: 1500, currency: 'EUR' } })),
      );

      const acknowledged: Acknowledged = { messages: [], enrollments: [], payments: [] };
      let running = true;
      const load = Promise.all(
        writers.map((writer, w) => write(writer, w, createChatroom.id, free, paid, victim.name, acknowledged, () => running)),
      );
      const acknowledges = (more: number) => {
        const wanted = acknowledged.messages.length + more;
        return expect.poll(() => acknowledged.messages.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(wanted);
      };
      await acknowledges(20);
      await victim.kill(graph);
      await pause(300);
      await victim.restart(graph);
      await acknowledges(20);
      running = false;
      await load;

      await everythingIsThere(graph, createChatroom.id, acknowledged);
      await everythingHappenedOnce(graph, acknowledged);
    });
  });
}

/** One person's mixed writes until told to stop; only answers count as acknowledged. */
async function write(
  writer: Person,
  w: number,
  chatroomId: string,
  free: PublishedCourse[],
  paid: PublishedCourse[],
  round: string,
  acknowledged: Acknowledged,
  goesOn: () => boolean,
): Promise<void> {
  const attempt = async <T>(run: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await run();
    } catch {
      await pause(50); // not acknowledged: it may or may not have happened
      return undefined;
    }
  };
  for (let i = 0; goesOn(); i++) {
    const sent = await attempt(() =>
      writer.client.sendMessage({ input: { chatroomId, content: `${w}.${i}`, clientMessageId: `${round}.${w}.${i}` } }),
    );
    if (sent) acknowledged.messages.push(sent.sendMessage);
    const course = i % 3 === 0 ? free[Math.floor(i / 3)] : i % 3 === 1 ? paid[Math.floor(i / 3)] : undefined;
    if (!course) continue;
    const enrolled = await attempt(() => writer.client.enroll({ input: { courseId: course.id } }));
    if (!enrolled) continue;
    acknowledged.enrollments.push(enrolled.enroll.id);
    if (enrolled.enroll.status !== 'PENDING_PAYMENT') continue;
    const payment = await attempt(() =>
      writer.client.processPayment({
        input: { itemKind: 'ENROLLMENT', itemId: enrolled.enroll.id, paymentMethod: 'sandbox:ok', idempotencyKey: enrolled.enroll.id },
      }),
    );
    if (payment) acknowledged.payments.push(payment.processPayment.id);
  }
}

async function everythingIsThere(graph: Topology, chatroomId: string, acknowledged: Acknowledged): Promise<void> {
  await withDatabase(graph, async (sql) => {
    const messages = await sql`select id, seq::int as seq from messaging.messages where chatroom_id = ${chatroomId} order by seq`;
    const stored = new Map(messages.map(({ id, seq }) => [id, seq]));
    expect(acknowledged.messages.filter(({ id, seq }) => stored.get(id) !== seq)).toEqual([]);
    const first = messages[0]?.seq ?? 1;
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, i) => first + i));
    const enrollments = await sql`select id from courses.enrollments where id = any(${acknowledged.enrollments}::uuid[])`;
    expect(enrollments).toHaveLength(new Set(acknowledged.enrollments).size);
    const payments = await sql`select id from payments.payments where id = any(${acknowledged.payments}::uuid[])`;
    expect(payments).toHaveLength(new Set(acknowledged.payments).size);
  });
}

async function everythingHappenedOnce(graph: Topology, acknowledged: Acknowledged): Promise<void> {
  await withDatabase(graph, async (sql) => {
    const paid = acknowledged.payments;
    // every payment that was acknowledged ends captured, its enrolment active, its learner welcomed: each exactly once
    await until(async () => {
      const [row] = await sql`
        select count(*)::int as n from payments.payments p join courses.enrollments e on e.id = p.item_id
        where p.id = any(${paid}::uuid[]) and p.status = 'CAPTURED' and e.status = 'ACTIVE'`;
      return row?.n === new Set(paid).size;
    }, 90_000);
    await until(async () => {
      const [row] = await sql`
        select count(*)::int as n from courses.enrollments e
        where e.id = any(${acknowledged.enrollments}::uuid[]) and e.status = 'ACTIVE'
          and not exists (select from notifications.notifications n where n.user_id = e.learner_id and n.type = 'ENROLLMENT_ACTIVATED' and n.object_id::text in (e.id::text, e.course_id::text))`;
      return row?.n === 0;
    }, 90_000);
    const twice = await sql`
      select user_id, object_id, count(*) from notifications.notifications where type = 'ENROLLMENT_ACTIVATED' group by user_id, object_id having count(*) > 1`;
    expect(twice).toHaveLength(0);
    const [ledger] = await sql`select coalesce(sum(amount_minor), 0)::text as sum from payments.ledger_entries`;
    expect(ledger?.sum).toBe('0');
    const captures = await sql`select item_id from payments.payments where status = 'CAPTURED' group by item_id having count(*) > 1`;
    expect(captures).toHaveLength(0);
    const [dead] = await sql`
      select (select count(*) from courses.dead_letters) + (select count(*) from messaging.dead_letters) + (select count(*) from notifications.dead_letters)
        + (select count(*) from payments.dead_letters) + (select count(*) from profiles.dead_letters) as n`;
    expect(Number(dead?.n)).toBe(0);
  });
}
