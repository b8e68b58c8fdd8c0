import type { Child } from '../harness/child.ts';
import type { Running } from '../harness/fleet.ts';
import { type Job, Load } from '../harness/job.ts';
import { median } from '../harness/statistics.ts';

/** One run of one operation against one server; CPU in µs per request. */
interface Sample {
  readonly cpu: number;
  readonly subgraphsCpu: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export interface Measured extends Sample {
  readonly key: string;
  readonly operation: string;
}

export interface Question {
  readonly name: string;
  readonly query: string;
}

/** Sends one job to a server and says what it cost. Throws when an answer was not what the first one was. */
export async function sample(server: Omit<Running, 'contestant'>, load: Child, job: Omit<Job, 'port'>): Promise<Sample> {
  const { gateway } = server;
  const before = await spent(server);
  const { requests, failed, seconds, p50Ms, p99Ms } = await load.ask(Load, 'run', { ...job, port: gateway.port });
  const after = await spent(server);
  if (failed) throw new Error(`${gateway.name}: ${failed} of ${requests} answers were not like the first`);
  const micros = (of: 'own' | 'others') => ((after[of] - before[of]) * 1_000) / requests;
  return { cpu: micros('own'), subgraphsCpu: micros('others'), perSecond: requests / seconds, p50Ms, p99Ms };
}

/** CPU so far, in ms. */
async function spent({ gateway, helpers = [], subgraphs }: Omit<Running, 'contestant'>): Promise<{ own: number; others: number }> {
  const own = await Promise.all([gateway, ...helpers].map((child) => child.usage()));
  return { own: own.reduce((sum, { cpuMs }) => sum + cpuMs, 0), others: (await subgraphs?.usage())?.cpuMs ?? 0 };
}

export interface Plan {
  readonly servers: readonly Running[];
  readonly questions: readonly Question[];
  readonly load: Child;
  readonly tokens: readonly string[];
  readonly settings: {
    readonly rounds: number;
    readonly warmSeconds: number;
    readonly warmRequests: number;
    readonly seconds: number;
    readonly concurrency: number;
  };
  readonly progress: (done: number, of: number, now: string) => void;
}

/** Every question to every server, by turns: a machine that is busy for a while is busy for all of them. */
export async function measureRequests({ servers, questions, load, tokens, settings, progress }: Plan): Promise<Measured[]> {
  const { rounds, concurrency: connections } = settings;
  const warmUp = { seconds: settings.warmSeconds, atLeast: settings.warmRequests };
  const samples = new Map<string, { key: string; operation: string; of: Sample[] }>();
  const total = (rounds + 1) * questions.length * servers.length;
  let done = 0;
  for (let round = 0; round <= rounds; round++) {
    for (const { name, query } of questions) {
      for (let turn = 0; turn < servers.length; turn++) {
        const server = servers[(turn + round) % servers.length];
        if (!server) continue;
        const { key } = server.contestant;
        progress(done++, total, `${round ? `round ${round} of ${rounds}` : 'warming up'}: ${name}, ${server.contestant.name}`);
        const timing = round ? { seconds: settings.seconds } : warmUp;
        const taken = await sample(server, load, { bodies: [query], tokens: [...tokens], connections, ...timing });
        if (!round) continue;
        const id = `${key} ${name}`;
        const entry = samples.get(id) ?? { key, operation: name, of: [] };
        entry.of.push(taken);
        samples.set(id, entry);
      }
    }
  }
  return [...samples.values()].map(({ key, operation, of }) => {
    const at = (field: keyof Sample) => median(of.map((one) => one[field]));
    return {
      key,
      operation,
      cpu: at('cpu'),
      subgraphsCpu: at('subgraphsCpu'),
      perSecond: at('perSecond'),
      p50Ms: at('p50Ms'),
      p99Ms: at('p99Ms'),
    };
  });
}
