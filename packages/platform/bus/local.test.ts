import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { connectPostgres } from '../postgres.ts';
import { busSuite, type Store } from './bus.suite.ts';
import { localBus } from './local.ts';

/** A database of its own. */
async function newDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const admin = postgres(url.href, { max: 1, onnotice: () => {} });
  const name = `bus_${randomUUID().slice(0, 8)}`;
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  url.pathname = `/${name}`;
  return url.href;
}

async function open(): Promise<Store> {
  const sql = connectPostgres({ url: await newDatabase(), name: 'bus-test' });
  return {
    connect: () => localBus({ sql, compareMs: 50 }),
    wipe: async (source) => void (await sql`delete from bus.streams where source = ${source}`),
    close: () => sql.end(),
  };
}

busSuite('local bus', open);
