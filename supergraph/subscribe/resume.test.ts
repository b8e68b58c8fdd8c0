import { randomUUID } from 'node:crypto';
import { localBus } from '@lyceum/platform/bus/local.ts';
import { natsBus } from '@lyceum/platform/bus/nats.ts';
import { newDatabase } from '@lyceum/platform/bus/suite/database.ts';
import type { Log } from '@lyceum/platform/bus.ts';
import { connectPostgres } from '@lyceum/platform/postgres.ts';
import { expect, inject, test } from 'vitest';
import { cuts } from '../testing/cuts.ts';
import { buildHouse } from '../testing/house.ts';
import { MemoryLog } from '../testing/memory-log.ts';

const RUNS = Number(process.env.RUNS ?? 40);

async function everythingOnceInOrder(runs: number, logOf: (seed: number) => Log | Promise<Log>): Promise<void> {
  for (let seed = 1; seed <= runs; seed++) {
    const log = await logOf(seed);
    const { mine, got } = await cuts(seed, buildHouse(), log, (fact) => log.append([{ ...fact, source: log.source }]));
    expect({ seed, got }).toEqual({ seed, got: [mine, mine, mine] });
  }
}

test(`every reader sees every event once and in order, however it is cut: ${RUNS} random runs`, async () => {
  await everythingOnceInOrder(RUNS, () => new MemoryLog());
}, 120_000);

test('the same over the local bus', async () => {
  const sql = connectPostgres({ url: await newDatabase(), name: 'resume-test' });
  const bus = await localBus({ sql });
  await everythingOnceInOrder(8, () => bus.log('messaging'));
  await bus.close();
  await sql.end();
}, 120_000);

test('the same over NATS', async () => {
  const bus = await natsBus({ url: inject('natsUrl') });
  const source = `resume${randomUUID().slice(0, 8)}`;
  await everythingOnceInOrder(RUNS / 4, () => bus.log(source));
  await bus.close();
}, 120_000);
