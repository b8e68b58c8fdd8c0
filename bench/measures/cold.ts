import { answerOf } from '../harness/answers.ts';
import type { Child } from '../harness/child.ts';
import { CONTESTANTS, type Contestant, type Fleet, type Key } from '../harness/fleet.ts';
import { median } from '../harness/statistics.ts';
import type { Settings } from '../settings.ts';
import { coldOperation, operations } from '../world/operations.ts';
import { sample } from './requests.ts';

export interface Cold {
  readonly key: string;
  /** Of an operation that the server has not seen: parsed, validated, planned, executed. */
  readonly newCpu: number;
  readonly newP50Ms: number;
  /** From the start of the process to the first answer. */
  readonly startMs: number;
}

const WHO: readonly Key[] = ['stock-http', 'stock-local', 'hive-js', 'hive-rust', 'mercurius', 'lyceum', 'lyceum-http'];
const ROUNDS = 4;

/** New operations one after another, and the way from nothing to the first answer. */
export async function measureCold(
  fleet: Fleet,
  load: Child,
  tokens: readonly string[],
  settings: Settings,
  progress: (done: number, of: number, now: string) => void,
): Promise<Cold[]> {
  const who = CONTESTANTS.filter(({ key }) => WHO.includes(key));
  const starts = new Map<string, number[]>();
  const total = who.length * (settings.starts + 1);
  let done = 0;
  for (let round = 0; round < settings.starts; round++) {
    for (const contestant of who) {
      progress(done++, total, `start ${round + 1} of ${settings.starts}: ${contestant.name}`);
      starts.set(contestant.key, [...(starts.get(contestant.key) ?? []), await startToAnswer(fleet, contestant, tokens[0])]);
    }
  }
  const results: Cold[] = [];
  for (const contestant of who) {
    progress(done++, total, `new operations: ${contestant.name}`);
    const { newCpu, newP50Ms } = await newOperations(fleet, contestant, load, tokens, settings);
    results.push({ key: contestant.key, newCpu, newP50Ms, startMs: median(starts.get(contestant.key) ?? []) });
  }
  return results;
}

async function startToAnswer(fleet: Fleet, contestant: Contestant, token: string | undefined): Promise<number> {
  await fleet.subgraphsOf(contestant); // they run already
  const from = performance.now();
  const { gateway } = await fleet.start(contestant);
  await answerOf(gateway.port, operations.deep, token);
  const took = performance.now() - from;
  await gateway.stop();
  return took;
}

async function newOperations(fleet: Fleet, contestant: Contestant, load: Child, tokens: readonly string[], settings: Settings) {
  const server = await fleet.start(contestant);
  await sample(server, load, {
    bodies: [operations.deep],
    tokens: [...tokens],
    connections: 1,
    seconds: settings.warmSeconds,
    atLeast: settings.warmRequests,
  });
  const each = Math.ceil(settings.coldOperations / ROUNDS);
  const bodies = (from: number) => Array.from({ length: each }, (_, n) => coldOperation(from + n));
  const taken = [];
  for (let round = 0; round <= ROUNDS; round++)
    taken.push(await sample(server, load, { bodies: bodies(round * each), tokens: tokens.slice(0, 1), connections: 1 }));
  taken.shift(); // planners warm up too
  await server.gateway.stop();
  return { newCpu: median(taken.map(({ cpu }) => cpu)), newP50Ms: median(taken.map(({ p50Ms }) => p50Ms)) };
}
