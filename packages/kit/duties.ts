import type { Bus } from '@lyceum/platform/bus.ts';
import type { Fact } from '@lyceum/platform/fact.ts';
import type { Log } from '@lyceum/platform/log.ts';
import type { Sql } from '@lyceum/platform/postgres.ts';
import { sleep } from '@lyceum/platform/time.ts';
import { type Listeners, type Retry, replayDeadLetter, startConsumers } from './consumers.ts';
import type { BaseContext } from './context.ts';
import type { Duty } from './lease.ts';
import type { Hearing } from './parts.ts';
import { type Relay, startRelay } from './relay.ts';
import { keepRunning, type Schedule } from './schedule.ts';
import type { SubgraphDefinition } from './subgraph.ts';

export interface DutyOptions {
  readonly definition: SubgraphDefinition;
  readonly bus: Bus;
  readonly pool: Sql;
  readonly log: Log;
  readonly retry: Retry;
  /** A context of the domain itself, for work that the fact caused. */
  asSystem(cause?: Fact): BaseContext;
}

/** What a subgraph does unasked. */
export interface Unasked {
  /** The relay, the listeners and the schedules: each for one process at a time. */
  readonly duties: readonly Duty[];
  /** What every process hears. */
  readonly hearings: readonly Hearing[];
  /** Resolves when the outbox is published as far as this process relays it. */
  published(): Promise<void>;
  /** Applies a fact that a listener had given up. */
  replay(factId: string, listener: string): Promise<void>;
}

/** Sorts what a subgraph does unasked by who does it; nothing runs yet. */
export async function unasked({ definition, bus, pool, log, retry, asSystem }: DutyOptions): Promise<Unasked> {
  const { name } = definition;
  const listeners: Listeners = {};
  const schedules: Record<string, Schedule> = {};
  const hearings: Hearing[] = [];
  for (const [key, entry] of Object.entries(definition.listeners ?? {})) {
    if (entry.kind === 'listener') listeners[key] = entry;
    else if (entry.kind === 'hearing') hearings.push(entry);
    else schedules[key] = entry;
  }
  const facts = await bus.log(name);
  let relay: Relay | undefined;
  const duties: Duty[] = [
    {
      name: `relay:${name}`,
      start: async () => {
        relay = await startRelay(name, pool, facts, log);
        return async () => relay?.stop();
      },
    },
    {
      name: `listeners:${name}`,
      start: async () => {
        const consumers = await startConsumers(name, listeners, bus, asSystem, pool, log, retry);
        return () => consumers.stop();
      },
    },
    ...Object.entries(schedules).map(([key, entry]) => ({
      name: `schedule:${name}:${key}`,
      start: async () => keepRunning(entry, () => asSystem(), log),
    })),
  ];
  return {
    duties,
    hearings,
    async published() {
      while (!relay) await sleep(5);
      await relay.idle();
    },
    replay: (factId, listener) => replayDeadLetter(pool, name, listeners, asSystem, factId, listener),
  };
}
