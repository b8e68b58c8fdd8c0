import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { connectPostgres } from '../../postgres.ts';

/** The URL of a new, empty database. */
export async function newDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const admin = connectPostgres({ url: url.href, name: 'test-bus', max: 1 });
  const name = `bus_${randomUUID().slice(0, 8)}`;
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  url.pathname = `/${name}`;
  return url.href;
}
