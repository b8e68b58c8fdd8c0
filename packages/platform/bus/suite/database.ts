import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';

/** The URL of a new, empty database. */
export async function newDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const admin = postgres(url.href, { max: 1, onnotice: () => {} });
  const name = `bus_${randomUUID().slice(0, 8)}`;
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  url.pathname = `/${name}`;
  return url.href;
}
