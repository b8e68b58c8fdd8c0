import { localBus } from '@lyceum/platform/bus/local.ts';
import { natsBus } from '@lyceum/platform/bus/nats.ts';
import type { Bus } from '@lyceum/platform/bus.ts';
import { createLog, type Log } from '@lyceum/platform/log.ts';
import type { Service } from '@lyceum/platform/services/service.ts';
import { startService } from '@lyceum/platform/services/start-service.ts';
import { localSignals } from '@lyceum/platform/signals/local.ts';
import { sleep } from '@lyceum/platform/time.ts';
import { vi } from 'vitest';
import { newId } from '../columns.ts';
import { newFact } from '../outbox.ts';
import { type Connections, openConnections, type SubgraphRuntime, startSubgraph } from '../runtime.ts';
import { createMigratedDatabase } from '../testing-database.ts';
import { chat, subgraph } from './notes.ts';

/** One process of the domain: a runtime over connections and a bus of its own, all of one database. */
export interface Process {
  readonly runtime: SubgraphRuntime;
  readonly bus: Bus;
  readonly connections: Connections;
  stop(): Promise<void>;
}

/** A database of the domain "notes", in which processes of it start and stop. */
export async function notesHouse() {
  const database = await createMigratedDatabase([subgraph]);
  const watch = openConnections({ url: database.url, name: 'test-watch', max: 4 });
  const running = new Set<Process>();
  let nats: Promise<Service> | undefined;
  /** Of its own, even where the environment names one: the domain's name is taken there by other tests. */
  const natsUrl = async () => {
    vi.stubEnv('NATS_URL', '');
    nats = nats ?? startService('nats');
    return (await nats).url;
  };
  const silent = createLog({ level: 'silent', name: 'test' });

  return {
    pool: watch.pool,
    /** Over NATS or the local bus; `shared` is the bus of another process, which then is one process with it. */
    async start({ kind = 'local', shared, log = silent }: { kind?: 'local' | 'nats'; shared?: Bus; log?: Log } = {}): Promise<Process> {
      const connections = openConnections({ url: database.url, name: 'test-notes', max: 6, kitMax: 4 });
      const bus = shared ?? (kind === 'nats' ? await natsBus({ url: await natsUrl() }) : await localBus({ sql: connections.pool }));
      const signals = localSignals();
      const runtime = await startSubgraph(subgraph, { connections, bus, signals, log, retry: { maxAttempts: 3, backoffMs: 5 } });
      let stopping: Promise<void> | undefined;
      const process: Process = {
        runtime,
        bus,
        connections,
        stop: () =>
          (stopping ??= (async () => {
            running.delete(process);
            await runtime.stop();
            if (!shared) await bus.close();
            await connections.close();
          })()),
      };
      running.add(process);
      return process;
    },
    /** What listeners did for the facts, in order. */
    effects: async () => [...(await watch.pool`select fact_id, subject_id, what from notes.effects where what <> 'tick' order by number`)],
    async stop() {
      for (const process of [...running]) await process.stop();
      await (await nats)?.stop();
      vi.unstubAllEnvs();
      await watch.close();
      await database.drop();
    },
  };
}

/** What somebody says in a room: a fact of the domain that the test plays. */
export const said = (text: string, room = newId()) =>
  newFact(
    'chat',
    'chat.message.said.v1',
    { type: chat['chat.message.said.v1'].subject, id: room },
    { text },
    {
      actorId: null,
      correlationId: newId(),
      causationId: null,
      now: new Date(),
    },
  );

/** Resolves when `look` gives something; throws after `ms`. */
export async function until<T>(look: () => Promise<T | false | null | undefined>, ms = 15_000): Promise<T> {
  for (const deadline = Date.now() + ms; ; await sleep(10)) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > deadline) throw new Error(`It did not happen within ${ms} ms.`);
  }
}
