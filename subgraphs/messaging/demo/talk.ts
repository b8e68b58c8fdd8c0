import type { World } from '@lyceum/demo/world.ts';
import { MINUTE } from '@lyceum/kit';
import type * as tables from '../tables.ts';
import type { DemoRoom } from './rooms.ts';
import { ANSWERS, BODIES, EMOJI, FILES, OPENINGS } from './words.ts';

type Insert<T extends { $inferInsert: unknown }> = T['$inferInsert'][];
interface Talk {
  readonly room: typeof tables.chatrooms.$inferInsert;
  readonly members: Insert<typeof tables.members>;
  readonly messages: Insert<typeof tables.messages>;
  readonly versions: Insert<typeof tables.messageVersions>;
  readonly attachments: Insert<typeof tables.attachments>;
  readonly reactions: Insert<typeof tables.reactions>;
  readonly mentions: Insert<typeof tables.mentions>;
  readonly readMoves: Insert<typeof tables.readMoves>;
  readonly deliveryMoves: Insert<typeof tables.deliveryMoves>;
}

const pick = <T>(from: readonly T[], share: number): T => {
  const item = from[Math.floor(share * from.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
};

/** All that was said in a room, and how far everybody has read. */
export function talkOf(world: World, room: DemoRoom, count: number): Talk {
  const next = world.random(`messaging talk ${room.id}`);
  const talk: Talk = {
    room: rowOf(room, count),
    members: [],
    messages: [],
    versions: [],
    attachments: [],
    reactions: [],
    mentions: [],
    readMoves: [],
    deliveryMoves: [],
  };
  const moments = momentsOf(world, room, count, next);
  for (const [i, createdAt] of moments.entries()) say(world, room, talk, i + 1, createdAt, next);
  const last = moments.at(-1);
  if (last) talk.room.activityAt = last;
  for (const member of room.members) talk.members.push(standing(world, talk, room, member, moments, next));
  return talk;
}

const rowOf = ({ id, kind, name, directKey, courseId, groupId, createdById, openedAt }: DemoRoom, lastSeq: number): Talk['room'] => ({
  id,
  kind,
  name,
  directKey,
  courseId,
  groupId,
  createdById,
  lastSeq,
  activityAt: openedAt,
  createdAt: openedAt,
  updatedAt: openedAt,
});

/** Bursts of talk between the room's opening and now, by day more than by night. */
function momentsOf(world: World, { openedAt }: DemoRoom, count: number, next: () => number): Date[] {
  const span = world.now.getTime() - openedAt.getTime() - MINUTE;
  const moments: number[] = [];
  while (moments.length < count) {
    const day = new Date(openedAt.getTime() + Math.floor(next() * span));
    // two of three bursts that would fall into the night are moved to the afternoon
    if (day.getUTCHours() < 7 && next() < 0.67) day.setUTCHours(14 + Math.floor(next() * 6));
    let at = day.getTime();
    for (let burst = 1 + Math.floor(next() ** 2 * 12); burst > 0 && moments.length < count; burst--) {
      moments.push(Math.min(at, world.now.getTime() - 1));
      at += Math.floor((0.2 + next() ** 3 * 40) * MINUTE);
    }
  }
  return moments
    .map((at) => Math.max(at, openedAt.getTime()))
    .toSorted((a, b) => a - b)
    .map((at) => new Date(at));
}

function say(world: World, room: DemoRoom, talk: Talk, seq: number, createdAt: Date, next: () => number): void {
  const present = room.members.filter(({ joinedAt }) => joinedAt <= createdAt);
  const sender = pick(present.length ? present : room.members.slice(0, 1), next() ** 1.4);
  const id = world.id(`message ${room.id} ${seq}`, createdAt);
  const share = next();
  const answer = seq > 1 && share < 0.45;
  const words = answer ? pick(ANSWERS, next()) : `${pick(OPENINGS, next())} ${pick(BODIES, next())}`.trim();
  const content = words.replaceAll('{topic}', room.topic).replaceAll('{slug}', room.topic.toLowerCase().replaceAll(' ', '-'));
  const deletedAt = share > 0.985 ? later(world, createdAt, 10 * MINUTE) : null;
  const edited = !deletedAt && share > 0.96;
  const file = !deletedAt && !edited && share > 0.94 ? pick(FILES, next()) : null;
  talk.messages.push({
    id,
    chatroomId: room.id,
    seq,
    senderId: sender.userId,
    type: file ? 'FILE' : 'TEXT',
    content: deletedAt ? '' : edited ? `${content} (edit: see above)` : content,
    replyToId: answer && next() < 0.2 ? world.id(`message ${room.id} ${seq - 1}`, talk.messages.at(-1)?.createdAt) : null,
    clientMessageId: id,
    fingerprint: 'demo',
    editedAt: edited ? later(world, createdAt, 5 * MINUTE) : null,
    deletedAt,
    deletedById: deletedAt ? sender.userId : null,
    createdAt,
    updatedAt: createdAt,
    version: edited ? 2 : 1,
  });
  if (edited) talk.versions.push({ messageId: id, number: 1, content, replacedAt: later(world, createdAt, 5 * MINUTE) });
  if (file)
    talk.attachments.push({
      ...file,
      messageId: id,
      position: 0,
      sizeBytes: BigInt(1_000 + Math.floor(next() ** 3 * 9_000_000)),
      url: `https://files.lyceum.test/${id}/${encodeURIComponent(file.name)}`,
    });
  if (deletedAt) return;
  const others = present.filter(({ userId }) => userId !== sender.userId);
  if (others.length && next() < 0.12) {
    const { userId } = pick(others, next());
    talk.reactions.push({ messageId: id, userId, emoji: pick(EMOJI, next()), createdAt: later(world, createdAt, 20 * MINUTE) });
  }
  if (room.kind !== 'DIRECT' && others.length && next() < 0.06)
    talk.mentions.push({ messageId: id, userId: pick(others, next()).userId, chatroomId: room.id, seq });
}

const later = ({ now }: World, moment: Date, ms: number) => new Date(Math.min(now.getTime(), moment.getTime() + ms));

/** How far a member has read: mostly to the end, some not for long. */
function standing(
  world: World,
  { messages, readMoves, deliveryMoves }: Talk,
  { members }: DemoRoom,
  { userId, admin, joinedAt }: DemoRoom['members'][number],
  moments: readonly Date[],
  next: () => number,
): Talk['members'][number] {
  const joinedSeq = moments.filter((moment) => moment < joinedAt).length;
  const lastSeq = moments.length;
  const behind = next() < 0.55 ? 0 : Math.floor(next() ** 3 * (lastSeq - joinedSeq));
  const lastReadSeq = lastSeq - behind;
  const read = lastReadSeq > joinedSeq ? moments[lastReadSeq - 1] : undefined;
  const at = read && later(world, read, Math.floor(next() ** 3 * 48 * 60) * MINUTE);
  const middle = Math.floor((joinedSeq + lastReadSeq) / 2);
  const seen = moments[middle - 1];
  const chatroomId = messages[0]?.chatroomId;
  if (chatroomId && read && at) {
    if (seen && middle > joinedSeq)
      readMoves.push({ chatroomId, userId, fromSeq: joinedSeq, toSeq: middle, at: later(world, seen, 7 * MINUTE) });
    if (middle < lastReadSeq) readMoves.push({ chatroomId, userId, fromSeq: Math.max(middle, joinedSeq), toSeq: lastReadSeq, at });
  }
  if (chatroomId && (members.length < 12 || next() < 0.2)) {
    // a client that is open holds a message within a second; one that is not, when it is opened next
    let held = joinedSeq;
    for (let to = held + 1; to <= lastReadSeq; to++) {
      const [sent, following] = [moments[to - 1], moments[to]];
      // what comes in one burst is confirmed together now and then
      if (!sent || (to < lastReadSeq && following && following.getTime() - sent.getTime() < MINUTE / 10 && next() < 0.5)) continue;
      const ms = next() < 0.85 ? 40 + next() ** 4 * 900 : next() ** 3 * 90 * MINUTE;
      deliveryMoves.push({ chatroomId, userId, fromSeq: held, toSeq: to, at: later(world, sent, Math.floor(ms)) });
      held = to;
    }
  }
  const own = messages.filter((message) => message.senderId === userId);
  return {
    chatroomId: chatroomId ?? '',
    userId,
    role: admin ? 'ADMIN' : 'MEMBER',
    joinedAt,
    joinedSeq,
    lastReadSeq,
    lastReadAt: at ?? null,
    lastDeliveredSeq: lastReadSeq,
    ownSince: own.filter(({ seq }) => seq > lastReadSeq).length,
    lastSentAt: own.at(-1)?.createdAt ?? null,
    notifyLevel: next() < 0.05 ? 'MENTIONS' : 'ALL',
  };
}
