import { type KillableService, startKillable } from '@lyceum/platform/services/killable.ts';
import { afterAll } from 'vitest';
import { startApart } from './house/topology.ts';
import { killSuite, partVictim, type Victim } from './kill.suite.ts';

let broker: KillableService | undefined;
afterAll(() => broker?.stop());

const nats: Victim = {
  name: 'NATS',
  kill: async () => broker?.kill(),
  restart: async () => broker?.start(),
};

killSuite('of processes apart', async () => {
  broker = await startKillable('nats');
  return startApart({ natsUrl: broker.url });
}, [partVictim('courses'), partVictim('payments'), partVictim('gateway'), nats]);
