import type { Fleet } from '../harness/fleet.ts';
import type { Settings } from '../settings.ts';
import { Audience } from './audience.ts';
import { STREAMERS } from './fan-out.ts';

export interface Idle {
  readonly key: string;
  readonly sockets: number;
  /** Resident memory per socket, after a garbage collection on both sides of opening. */
  readonly rssKb: number;
  /** Of that, on JavaScript's heap. */
  readonly heapKb: number;
}

/** What a subscription costs while nothing happens. */
export async function measureIdle(
  fleet: Fleet,
  tokens: readonly string[],
  { idleSockets: sockets, clients }: Settings,
  progress: (done: number, of: number, now: string) => void,
): Promise<Idle[]> {
  const audience = await Audience.start(clients);
  const results: Idle[] = [];
  for (const [n, { key, name, file, args }] of STREAMERS.entries()) {
    progress(n, STREAMERS.length, `${sockets} idle subscriptions: ${name}`);
    const server = await fleet.other(name, file, { args, flags: ['--expose-gc'] });
    // a first few, so that what is made once is not counted for the many
    await audience.open(server, 20, tokens);
    await audience.close();
    const before = await server.settled();
    await audience.open(server, sockets, tokens);
    const after = await server.settled();
    results.push({ key, sockets, rssKb: (after.rssKb - before.rssKb) / sockets, heapKb: (after.heapKb - before.heapKb) / sockets });
    await audience.close();
    await server.stop();
  }
  await audience.stop();
  return results;
}
