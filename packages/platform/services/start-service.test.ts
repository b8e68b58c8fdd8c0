import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { Redis } from 'ioredis';
import { expect, inject, test } from 'vitest';
import { connectPostgres } from '../postgres.ts';

test('the run has a real PostgreSQL, NATS with JetStream, and Redis', async () => {
  const sql = connectPostgres({ url: inject('postgresUrl'), name: 'test-services', max: 1 });
  expect(await sql`select current_setting('max_connections') as connections`).toEqual([{ connections: '1000' }]);
  await sql.end();

  const nats = await connect({ servers: inject('natsUrl') });
  const streams = await jetstreamManager(nats);
  await streams.streams.add({ name: 'probe', subjects: ['probe.>'] });
  expect((await streams.streams.info('probe')).state.messages).toBe(0);
  await streams.streams.delete('probe');
  await nats.close();

  const redis = new Redis(inject('redisUrl'));
  await redis.set('probe', 'answer');
  expect(await redis.getdel('probe')).toBe('answer');
  await redis.quit();
});
