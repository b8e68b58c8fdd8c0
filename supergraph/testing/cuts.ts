/** Readers that are cut at random, and two gateways of which one lags. */
import type { Entry, Log } from '@lyceum/platform/bus.ts';
import type { Fact } from '@lyceum/platform/fact.ts';
import type { Send } from '../execute/executor.ts';
import { sent } from './facts.ts';
import { type House, u1, u2 } from './house.ts';
import { as, sendTo, sleep, streamOver } from './stream.ts';

/** A generator of numbers below a bound, the same for the same seed. */
export function random(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** What was sent to the room, and what each of three readers saw: equal when nothing was lost, doubled or turned around. */
export async function cuts(
  seed: number,
  house: House,
  log: Log,
  append: (fact: Fact) => Promise<unknown>,
): Promise<{ mine: string[]; got: string[][] }> {
  const next = random(seed);
  const room = `cut${seed}`;
  house.members.set(room, new Set([u1, u2]));
  const send = sendTo(house);
  const slowSend: Send = async (...request) => {
    if (next(3) === 0) await sleep(next(3));
    return send(...request);
  };
  const gateways = [log, laggingBehind(log, next)].map((one) =>
    streamOver(one, slowSend, { queue: 2 + next(30), recent: [0, 3, 50][next(3)] ?? 0 }),
  );
  const gateway = () => gateways[next(2)] ?? streamOver(log, slowSend);
  const text = `subscription($r: ID!, $after: Cursor) { messageAdded(chatroomId: $r, after: $after) { id ${next(2) ? 'sender { displayName }' : 'mine'} } }`;
  const { epoch, last } = await log.state();
  const begin = `${epoch}.${last}`;
  const probe = await gateway().open(text, as(u1), { r: room }); // a group that exists throughout
  const mine: string[] = [];
  let published = false;

  const readers = [u1, u2, u1].map(async (user) => {
    const got: string[] = [];
    let cursor = begin;
    let patience = 15; // grows while nothing comes, so that a slow machine is no endless cut
    while (!(published && got.length >= mine.length)) {
      if (patience > 5_000) return got; // something is lost: the comparison says what
      const reader = await gateway().open(text, as(user), { r: room, after: cursor });
      const cutAfter = next(6);
      for (let taken = 0; taken <= cutAfter; taken++) {
        const frame = await Promise.race([reader.next(), sleep(patience)]).catch(() => undefined); // a slow reader's end is one more cut
        patience = frame ? 15 : patience * 1.3;
        if (!frame) break;
        const event = JSON.parse(frame.payload);
        got.push(event.data.messageAdded.id);
        cursor = event.extensions.cursor;
      }
      reader.leave();
      if (next(2)) await sleep(next(5));
    }
    return got;
  });
  const total = 20 + next(20);
  for (let n = 0; n < total; n++) {
    const id = `${room}-${n}`;
    const here = next(4) > 0;
    house.messages.set(id, { id, seq: n, chatroomId: here ? room : 'r1', senderId: u1 });
    if (here) mine.push(id);
    await append(sent(id, here ? room : 'r1'));
    if (next(3) === 0) await sleep(next(4));
  }
  published = true;
  const got = await Promise.all(readers);
  probe.leave();
  for (const { live } of gateways) await live.stop();
  return { mine, got };
}

function laggingBehind(log: Log, next: (below: number) => number): Log {
  return {
    source: log.source,
    state: () => log.state(),
    append: (facts) => log.append(facts),
    restart: () => log.restart(),
    read: (after, until) => log.read(after, until),
    tail: (onEntry, onLost) => {
      let before = Promise.resolve();
      const late = (entry: Entry) => {
        before = before.then(() => sleep(next(4))).then(() => onEntry(entry));
      };
      return log.tail(late, onLost);
    },
  };
}
