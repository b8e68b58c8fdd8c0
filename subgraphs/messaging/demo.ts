import type { DemoUser, World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { type DemoRoom, roomsOf } from './demo/rooms.ts';
import { talkOf } from './demo/talk.ts';
import * as tables from './tables.ts';

/** 400 rooms, most of them of two people, one for each course, and 20,000 messages in them. */
export const demo = async (db: Database, world: World): Promise<void> => {
  await insertMany(
    db,
    tables.people,
    world.users.map((user, i) => personOf(world, user, i)),
  );
  const rooms = roomsOf(world);
  const shares = sharesOf(world, rooms);
  const talks = rooms.map((room, i) => talkOf(world, room, shares[i] ?? 0));

  await insertMany(
    db,
    tables.chatrooms,
    talks.map(({ room }) => room),
  );
  await insertMany(
    db,
    tables.courseSeats,
    rooms.flatMap(({ seats }) => seats),
  );
  await insertMany(
    db,
    tables.members,
    talks.flatMap(({ members }) => members),
  );
  await insertMany(
    db,
    tables.messages,
    talks.flatMap(({ messages }) => messages),
  );
  await insertMany(
    db,
    tables.messageVersions,
    talks.flatMap(({ versions }) => versions),
  );
  await insertMany(
    db,
    tables.attachments,
    talks.flatMap(({ attachments }) => attachments),
  );
  await insertMany(
    db,
    tables.reactions,
    talks.flatMap(({ reactions }) => reactions),
  );
  await insertMany(
    db,
    tables.mentions,
    talks.flatMap(({ mentions }) => mentions),
  );
  await insertMany(
    db,
    tables.readMoves,
    talks.flatMap(({ readMoves }) => readMoves),
  );
  await insertMany(
    db,
    tables.deliveryMoves,
    talks.flatMap(({ deliveryMoves }) => deliveryMoves),
  );
};

const personOf = (world: World, { id, suspended }: DemoUser, i: number): typeof tables.people.$inferInsert => ({
  userId: id,
  suspendedAt: suspended ? world.now : null,
  // a few keep to themselves what they have read, or when they are there
  readReceipts: i % 17 === 5 ? false : null,
  showPresence: i % 23 !== 7,
  whoCanMessageMe: i % 61 === 40 ? 'NOBODY' : null,
});

/** How many messages each room has: all together exactly as many as the world says, with a heavy tail. */
function sharesOf(world: World, rooms: readonly DemoRoom[]): number[] {
  const next = world.random('messaging shares');
  const weights = rooms.map(({ liveliness }) => liveliness * Math.exp(1.1 * (next() + next() + next() - 1.5)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => Math.max(1, Math.floor((weight / sum) * world.sizes.messages)));
  const rest = world.sizes.messages - shares.reduce((total, share) => total + share, 0);
  shares[0] = (shares[0] ?? 0) + rest;
  return shares;
}
