import { z } from 'zod';
import type { Child } from '../harness/child.ts';
import { CONTESTANTS, type Fleet } from '../harness/fleet.ts';
import { Load } from '../harness/job.ts';
import type { Settings } from '../settings.ts';
import { isOperation, OPERATIONS, operations } from '../world/operations.ts';
import { Audience } from './audience.ts';
import { STREAMERS } from './fan-out.ts';

const SHOWN = 40;
const SECONDS = 4;
const SOCKETS = 1_000;
const MESSAGES = 60;
const Profile = z.array(z.object({ where: z.string(), percent: z.number() }));

/** Where the CPU of one server goes: under one operation, or (`streams`) with one message after another to 1,000 sockets. */
export async function profile(
  fleet: Fleet,
  load: Child,
  tokens: readonly string[],
  settings: Settings,
  [key, what]: readonly string[],
): Promise<string> {
  const server = what === 'streams' ? await startStreamer(fleet, key) : await startGateway(fleet, key);
  const work = what === 'streams' ? await streaming(server, tokens, settings) : await asking(server, load, tokens, settings, what);
  await work(0.5);
  await server.ask(z.unknown(), 'startProfile');
  await work(1);
  const spent = await server.ask(Profile, 'stopProfile');
  await server.stop();
  return spent
    .slice(0, SHOWN)
    .map(({ where, percent }) => `${percent.toFixed(1).padStart(5)} %  ${where}`)
    .join('\n');
}

type Work = (share: number) => Promise<void>;

async function startGateway(fleet: Fleet, key: string | undefined): Promise<Child> {
  const contestant = CONTESTANTS.find((one) => one.key === key);
  if (!contestant) throw new Error(`There is no server "${key}"; choose among ${CONTESTANTS.map((one) => one.key).join(', ')}.`);
  return (await fleet.start(contestant)).gateway;
}

async function startStreamer(fleet: Fleet, key: string | undefined): Promise<Child> {
  const streamer = STREAMERS.find((one) => one.key === key);
  if (!streamer) throw new Error(`There is no server "${key}" of streams; choose among ${STREAMERS.map((one) => one.key).join(', ')}.`);
  return fleet.other(streamer.name, streamer.file, { args: streamer.args });
}

async function asking(server: Child, load: Child, tokens: readonly string[], settings: Settings, what = 'deep'): Promise<Work> {
  if (!isOperation(what)) throw new Error(`There is no operation "${what}"; choose among ${OPERATIONS.join(', ')}, streams.`);
  const job = { port: server.port, bodies: [operations[what]], tokens: [...tokens], connections: settings.concurrency };
  return async (share) => void (await load.ask(Load, 'run', { ...job, seconds: SECONDS * share }));
}

async function streaming(server: Child, tokens: readonly string[], { clients }: Settings): Promise<Work> {
  const audience = await Audience.start(clients);
  await audience.open(server, SOCKETS, tokens);
  let n = 0;
  return async (share) => {
    for (const until = n + MESSAGES * share; n < until; n++) {
      await server.ask(z.unknown(), 'publish', n);
      await audience.received();
    }
  };
}
