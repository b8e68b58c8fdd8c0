import { makeWorld, random, SIZES } from '@lyceum/demo/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from './demo.ts';
import { attachments, chatrooms, deliveryMoves, members, mentions, messages, reactions, readMoves } from './tables.ts';
import { type Messaging, startMessaging } from './testing.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const world = { ...makeWorld(), sizes: { ...SIZES.demo, rooms: 80, messages: 1_500, notifications: 0 } };
let m: Messaging;
let rows: Awaited<ReturnType<typeof everything>>;

const everything = async () => {
  const { db } = m.system();
  return {
    rooms: await db.select().from(chatrooms),
    members: (await db.select().from(members)).filter(({ leftAt }) => !leftAt),
    messages: await db.select().from(messages),
    attachments: await db.select().from(attachments),
    reactions: await db.select().from(reactions),
    mentions: await db.select().from(mentions),
    moves: await db.select().from(readMoves),
    deliveries: await db.select().from(deliveryMoves),
  };
};

beforeAll(async () => {
  m = await startMessaging();
  await demo(m.system().db, world);
  rows = await everything();
});
afterAll(() => m.stop());

interface Period {
  from: Date;
  to: Date;
}
const within = (at: Date | null, { from, to }: Period) => at !== null && at >= from && at < to;
const before = ({ from, to }: Period): Period => ({ from: new Date(2 * from.getTime() - to.getTime()), to: from });
const next = random('periods');
const periods: Period[] = Array.from({ length: 4 }, (_, i) => {
  const to = new Date(world.now.getTime() - Math.floor(next() * 200) * DAY);
  return { from: new Date(to.getTime() - (i === 0 ? 700 : 1 + Math.floor(next() * 90)) * DAY), to };
});
const text = ({ from, to }: Period) => ({ from: from.toISOString(), to: to.toISOString() });
/** As Postgres' percentile_cont: https://www.postgresql.org/docs/current/functions-aggregate.html */
const percentile = (values: number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
};
const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 4));

const day = (at: Date) => at.toISOString().slice(0, 10);
const days = (first: string, last: string) => {
  const all: string[] = [];
  for (let at = Date.parse(`${first}T00:00:00Z`); day(new Date(at)) <= last; at += DAY) all.push(day(new Date(at)));
  return all;
};

describe('a person’s activity', () => {
  const naive = (userId: string, period: Period) => {
    const sent = rows.messages.filter((message) => message.senderId === userId && within(message.createdAt, period));
    const received = rows.members
      .filter((member) => member.userId === userId)
      .flatMap(({ chatroomId, joinedSeq, lastReadSeq }) =>
        rows.messages
          .filter((x) => x.chatroomId === chatroomId && x.seq > joinedSeq && x.senderId !== userId && within(x.createdAt, period))
          .map(({ seq }) => seq <= lastReadSeq),
      );
    const replies = sent.flatMap((message) => {
      const previous = rows.messages.find(({ chatroomId, seq }) => chatroomId === message.chatroomId && seq === message.seq - 1);
      return previous && previous.senderId !== userId ? [(message.createdAt.getTime() - previous.createdAt.getTime()) / 1_000] : [];
    });
    const ids = new Set(sent.map(({ id }) => id));
    const own = new Set(rows.messages.filter(({ senderId }) => senderId === userId).map(({ id }) => id));
    return {
      sent: sent.length,
      received: received.length,
      roomsActive: new Set(sent.map(({ chatroomId }) => chatroomId)).size,
      medianReplySeconds: close(replies.length ? percentile(replies, 0.5) : null),
      readPercent: close(received.length ? (100 * received.filter(Boolean).length) / received.length : null),
      attachments: rows.attachments.filter(({ messageId }) => ids.has(messageId)).length,
      reactionsGiven: rows.reactions.filter((x) => x.userId === userId && within(x.createdAt, period)).length,
      reactionsReceived: rows.reactions.filter((x) => x.userId !== userId && own.has(x.messageId) && within(x.createdAt, period)).length,
      mentions: rows.mentions.filter(
        (x) => x.userId === userId && within(rows.messages.find(({ id }) => id === x.messageId)?.createdAt ?? null, period),
      ).length,
    };
  };
  const FIGURES = 'sent received roomsActive medianReplySeconds readPercent attachments reactionsGiven reactionsReceived mentions';

  it('equals a naive recount', async () => {
    const people = [2, 0, 5, 77].map((i) => world.users[i]?.id ?? '');
    for (const userId of people)
      for (const period of periods) {
        const { messageActivityReport } = await m.admin.get(
          `query ($userId: ID!, $period: PeriodInput!) { messageActivityReport(userId: $userId, period: $period, timeZone: "Asia/Kolkata", granularity: DAY) {
            granularity timeZone series { date sent received } figures { ${FIGURES} } previous { ${FIGURES} } busiestHours { hour count } unreadBacklog } }`,
          { userId, period: text(period) },
        );
        const sent = rows.messages.filter((x) => x.senderId === userId && within(x.createdAt, period));
        const hours = Map.groupBy(sent, ({ createdAt }) => new Date(createdAt.getTime() + 5.5 * HOUR).getUTCHours());
        const unread = rows.members
          .filter((member) => member.userId === userId)
          .flatMap(({ chatroomId, lastReadSeq }) =>
            rows.messages.filter((x) => x.chatroomId === chatroomId && x.seq > lastReadSeq && x.senderId !== userId),
          );
        const came = rows.members
          .filter((member) => member.userId === userId)
          .flatMap(({ chatroomId, joinedSeq }) =>
            rows.messages.filter(
              (x) => x.chatroomId === chatroomId && x.seq > joinedSeq && x.senderId !== userId && within(x.createdAt, period),
            ),
          );
        const dayThere = (at: Date) => day(new Date(at.getTime() + 5.5 * HOUR));
        expect(messageActivityReport).toEqual({
          granularity: 'DAY',
          timeZone: 'Asia/Kolkata',
          series: days(dayThere(period.from), dayThere(new Date(period.to.getTime() - 1))).map((date) => ({
            date,
            sent: sent.filter(({ createdAt }) => dayThere(createdAt) === date).length,
            received: came.filter(({ createdAt }) => dayThere(createdAt) === date).length,
          })),
          figures: naive(userId, period),
          previous: naive(userId, before(period)),
          busiestHours: [...hours]
            .map(([hour, some]) => ({ hour, count: some.length }))
            .toSorted((a, b) => b.count - a.count || a.hour - b.hour),
          unreadBacklog: unread.length,
        });
      }
  });
});

describe('the summary of rooms', () => {
  const spread = (values: number[]) => ({
    p50: close(percentile(values, 0.5)),
    p90: close(percentile(values, 0.9)),
    p99: close(percentile(values, 0.99)),
  });
  const naive = (period: Period) => {
    const there = rows.rooms.filter(({ createdAt }) => createdAt < period.to);
    const sent = rows.messages.filter(({ createdAt }) => within(createdAt, period));
    const active = (days: number) => {
      const lately = { from: new Date(period.to.getTime() - days * DAY), to: period.to };
      const lively = new Set(rows.messages.filter(({ createdAt }) => within(createdAt, lately)).map(({ chatroomId }) => chatroomId));
      return there.filter(({ id }) => lively.has(id)).length;
    };
    const reads = sent.flatMap((x) =>
      rows.members
        .filter(({ chatroomId, userId, joinedSeq }) => chatroomId === x.chatroomId && userId !== x.senderId && joinedSeq < x.seq)
        .map(({ userId }) =>
          rows.moves.some(
            (move) =>
              move.chatroomId === x.chatroomId &&
              move.userId === userId &&
              move.fromSeq < x.seq &&
              x.seq <= move.toSeq &&
              move.at.getTime() - x.createdAt.getTime() <= HOUR,
          ),
        ),
    );
    const delivered = sent.flatMap((x) =>
      rows.deliveries
        .filter((move) => move.chatroomId === x.chatroomId && move.userId !== x.senderId && move.fromSeq < x.seq && x.seq <= move.toSeq)
        .map(({ at }) => Math.max(0, at.getTime() - x.createdAt.getTime())),
    );
    const ids = new Set(sent.map(({ id }) => id));
    return {
      deliveryMs: delivered.length
        ? { p50: close(percentile(delivered, 0.5)), p95: close(percentile(delivered, 0.95)), p99: close(percentile(delivered, 0.99)) }
        : null,
      rooms: there.length,
      opened: there.filter(({ createdAt }) => createdAt >= period.from).length,
      activeRooms7Days: active(7),
      activeRooms30Days: active(30),
      staleRooms: there.length - active(30),
      messages: sent.length,
      messagesPerDay: close(sent.length / ((period.to.getTime() - period.from.getTime()) / DAY)),
      messagesPerRoom: spread([...Map.groupBy(sent, ({ chatroomId }) => chatroomId).values()].map(({ length }) => length)),
      membersPerRoom: spread(there.map(({ id }) => rows.members.filter(({ chatroomId }) => chatroomId === id).length)),
      readWithinHourPercent: close(reads.length ? (100 * reads.filter(Boolean).length) / reads.length : null),
      edited: rows.messages.filter(({ editedAt }) => within(editedAt, period)).length,
      deleted: rows.messages.filter(({ deletedAt }) => within(deletedAt, period)).length,
      storageBytes: Number(
        rows.attachments.filter(({ messageId }) => ids.has(messageId)).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0n),
      ),
    };
  };
  const FIGURES =
    'rooms opened activeRooms7Days activeRooms30Days staleRooms messages messagesPerDay messagesPerRoom { p50 p90 p99 } membersPerRoom { p50 p90 p99 } deliveryMs { p50 p95 p99 } readWithinHourPercent edited deleted storageBytes';

  it('equals a naive recount', async () => {
    for (const period of periods) {
      const { chatroomSummary } = await m.admin.get(
        `query ($period: PeriodInput!) { chatroomSummary(period: $period, granularity: DAY) { figures { ${FIGURES} } previous { ${FIGURES} } roomsByKind { kind count } series { date messages rooms } } }`,
        { period: text(period) },
      );
      expect(chatroomSummary.figures).toEqual(naive(period));
      expect(chatroomSummary.previous).toEqual(naive(before(period)));
      const sent = rows.messages.filter(({ createdAt }) => within(createdAt, period));
      expect(chatroomSummary.series).toEqual(
        days(day(period.from), day(new Date(period.to.getTime() - 1))).map((date) => {
          const some = sent.filter(({ createdAt }) => day(createdAt) === date);
          return { date, messages: some.length, rooms: new Set(some.map(({ chatroomId }) => chatroomId)).size };
        }),
      );
      const kinds = Map.groupBy(
        rows.rooms.filter(({ createdAt }) => createdAt < period.to),
        ({ kind }) => kind,
      );
      expect(new Set(chatroomSummary.roomsByKind)).toEqual(new Set([...kinds].map(([kind, some]) => ({ kind, count: some.length }))));
    }
  });

  it('is for those who may read reports', async () => {
    const period = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
    const { code } = await m
      .viewer()
      .refusal('query ($period: PeriodInput!) { chatroomSummary(period: $period) { generatedAt } }', { period });
    expect(code).toBe('FORBIDDEN');
  });
});
