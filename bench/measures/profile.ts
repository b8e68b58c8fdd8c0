import { z } from 'zod';
import type { Progress } from '../../scripts/house/progress.ts';
import type { Child } from '../harness/child.ts';
import { CONTESTANTS, type Fleet } from '../harness/fleet.ts';
import { Load } from '../harness/job.ts';
import type { Settings } from '../settings.ts';
import { isOperation, OPERATIONS, operations } from '../world/operations.ts';
import { Audience } from './audience.ts';
import { STREAMERS } from './fan-out.ts';
import { startHomes } from './home.ts';

const SHOWN = 30;
const SECONDS = 4;
const SOCKETS = 1_000;
const MESSAGES = 60;
const Spent = z.array(z.object({ where: z.string(), percent: z.number() }));
export type Spent = z.output<typeof Spent>;
const Profile = z.object({ functions: Spent, packages: Spent });

/** What a profile is taken of. */
export interface Profiled {
  readonly fleet: Fleet;
  readonly load: Child;
  readonly tokens: readonly string[];
  readonly settings: Settings;
  readonly progress: Progress;
}

/**
 * Where the CPU of one server goes: `<server> deep|me|list` under load, `<server> home`, or `<server> streams` with one message after
 * another to 1,000 sockets.
 */
export async function profile(of: Profiled, [key, what = 'deep']: readonly string[]): Promise<{ functions: Spent; packages: Spent }> {
  const { server, work } = await (what === 'streams' ? streaming(of, key) : what === 'home' ? home(of, key) : asking(of, key, what));
  await work(0.5);
  await server.ask(z.unknown(), 'startProfile');
  await work(1);
  const profiled = await server.ask(Profile, 'stopProfile');
  await server.stop();
  return profiled;
}

/** A profile to read: what took most comes first. */
export const printProfile = ({ functions, packages }: { readonly functions: Spent; readonly packages: Spent }): string =>
  `By package\n${lines(packages)}\n\nBy function\n${lines(functions)}`;

const lines = (spent: Spent) =>
  spent
    .slice(0, SHOWN)
    .map(({ where, percent }) => `${percent.toFixed(1).padStart(5)} %  ${where}`)
    .join('\n');

interface Job {
  readonly server: Child;
  readonly work: (share: number) => Promise<void>;
}

/** The one of that key. */
function chosen<T extends { readonly key: string }>(all: readonly T[], key: string | undefined): T {
  const found = all.find((one) => one.key === key);
  if (!found) throw new Error(`There is no server "${key}" for this; choose among ${all.map((one) => one.key).join(', ')}.`);
  return found;
}

function underLoad({ load, settings }: Profiled, server: Child, query: string, tokens: readonly string[]): Job {
  const job = { port: server.port, bodies: [query], tokens: [...tokens], connections: settings.concurrency };
  return { server, work: async (share) => void (await load.ask(Load, 'run', { ...job, seconds: SECONDS * share })) };
}

async function asking(of: Profiled, key: string | undefined, what: string): Promise<Job> {
  if (!isOperation(what)) throw new Error(`There is no operation "${what}"; choose among ${OPERATIONS.join(', ')}, home, streams.`);
  const { gateway } = await of.fleet.start(chosen(CONTESTANTS, key));
  return underLoad(of, gateway, operations[what], of.tokens);
}

async function home(of: Profiled, key: string | undefined): Promise<Job> {
  const { servers, tokens, query } = await startHomes(of.fleet, of.progress);
  const { gateway } = chosen(
    servers.map((server) => ({ ...server, key: server.contestant.key })),
    key,
  );
  return underLoad(of, gateway, query, tokens);
}

async function streaming({ fleet, settings, tokens }: Profiled, key: string | undefined): Promise<Job> {
  const { name, file, args } = chosen(STREAMERS, key);
  const server = await fleet.other(name, file, { args });
  const audience = await Audience.start(settings.clients);
  await audience.open(server, SOCKETS, tokens);
  let n = 0;
  const work = async (share: number) => {
    for (const until = n + MESSAGES * share; n < until; n++) {
      await server.ask(z.unknown(), 'publish', n);
      await audience.received();
    }
  };
  return { server, work };
}
