import { z } from 'zod';
import type { Child } from '../harness/child.ts';
import type { Fleet } from '../harness/fleet.ts';
import { median } from '../harness/statistics.ts';
import type { Settings } from '../settings.ts';
import { Audience } from './audience.ts';

export const STREAMERS = [
  {
    key: 'lyceum',
    name: 'Lyceum’s subscriptions, one process',
    settings: 'guards, ES256 tokens of different people, metrics on; log in memory',
    file: 'ours/live.ts',
    args: [],
  },
  {
    key: 'gateway',
    name: 'graphql-ws, Apollo’s executeQueryPlan per subscriber',
    settings: 'graphql-ws on ws, PubSub of graphql-subscriptions, in-process subgraphs whose documents are parsed once; no authentication',
    file: 'peers/graphql-ws.ts',
    args: ['gateway'],
  },
  {
    key: 'monolith',
    name: 'graphql-ws, graphql-js on one schema per subscriber',
    settings: 'the same, one schema without a gateway; no authentication',
    file: 'peers/graphql-ws.ts',
    args: ['monolith'],
  },
  {
    key: 'bytes',
    name: 'no server can do with less: ready bytes',
    settings: 'sockets of ws; one execution by graphql-js on one schema, its bytes written to every socket; no authentication, no protocol',
    file: 'peers/ready-bytes.ts',
    args: [],
  },
] as const;

export interface FanOut {
  readonly key: string;
  readonly sockets: number;
  /** CPU of the server per message. */
  readonly cpuMs: number;
  /** From publishing until the last reader has it. */
  readonly lastMs: number;
}

/** One message to many sockets; answers are compared, and runs take turns. */
export async function measureFanOut(
  fleet: Fleet,
  tokens: readonly string[],
  { fanOut, clients }: Settings,
  progress: (done: number, of: number, now: string) => void,
): Promise<FanOut[]> {
  const servers = await Promise.all(
    STREAMERS.map(async ({ key, name, file, args }) => ({ key, server: await fleet.other(name, file, { args }) })),
  );
  const audience = await Audience.start(clients);
  const results: FanOut[] = [];
  let done = 0;
  let message = 0;
  for (const { sockets, messages } of fanOut) {
    const from = message;
    let seen: string | undefined;
    for (const { key, server } of servers) {
      progress(done++, servers.length * fanOut.length, `${sockets} sockets: ${server.name}`);
      message = from;
      await audience.open(server, sockets, tokens);
      const publish = async () => {
        await server.ask(z.unknown(), 'publish', message++);
        return audience.received();
      };
      const answer = dataOf(await publish());
      if (seen !== undefined && answer !== seen) throw new Error(`${server.name} sends another event:\n${answer}\n${seen}`);
      seen = answer;
      results.push({ key, sockets, ...(await cost(server, publish, messages)) });
      await audience.close();
    }
  }
  await audience.stop();
  for (const { server } of servers) await server.stop();
  return results;
}

async function cost(server: Child, publish: () => Promise<string>, messages: number): Promise<{ cpuMs: number; lastMs: number }> {
  const warm = Math.ceil(messages / 3);
  for (let n = 0; n < warm; n++) await publish();
  const { cpuMs: before } = await server.usage();
  const took: number[] = [];
  for (let n = 0; n < messages; n++) {
    const from = performance.now();
    await publish();
    took.push(performance.now() - from);
  }
  const { cpuMs: after } = await server.usage();
  return { cpuMs: (after - before) / messages, lastMs: median(took) };
}

const dataOf = (frame: string): string => JSON.stringify(JSON.parse(frame).payload.data);
