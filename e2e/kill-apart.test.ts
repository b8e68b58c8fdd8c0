import { type KillableService, startKillable } from '@lyceum/platform/services/killable.ts';
import { afterAll } from 'vitest';
import { startApart } from './house/topology.ts';
import { killSuite, partVictim, type Victim } from './kill.suite.ts';

const services = new Map<'nats' | 'redis', KillableService>();
afterAll(async () => {
  for (const service of services.values()) await service.stop();
});

const serviceVictim = (name: 'nats' | 'redis'): Victim => ({
  name,
  kill: async () => services.get(name)?.kill(),
  restart: async () => services.get(name)?.start(),
});

killSuite('of processes apart', async () => {
  const [nats, redis] = await Promise.all([startKillable('nats'), startKillable('redis')]);
  services.set('nats', nats).set('redis', redis);
  return startApart({ natsUrl: nats.url, variables: { REDIS_URL: redis.url }, alone: ['courses', 'payments'] });
}, [partVictim('courses'), partVictim('payments'), partVictim('gateway'), serviceVictim('nats'), serviceVictim('redis')]);
