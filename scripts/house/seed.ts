import { makeWorld, SIZES } from '@lyceum/demo/world.ts';
import { openConnections } from '@lyceum/kit/runtime.ts';
import { domainNames, loadDemo } from './domains.ts';
import type { Progress } from './progress.ts';

/** Fills an empty database with demo data, once; each domain in a transaction of its own. False when it was there before. */
export async function seedDemo(url: string, progress: Progress, size: keyof typeof SIZES = 'demo'): Promise<boolean> {
  const connections = openConnections({ url, name: 'lyceum-demo', max: 4 });
  const { pool, database } = connections;
  try {
    await pool`create table if not exists public.demo_seeded (domain text primary key, at timestamptz not null default now())`;
    const done = new Set((await pool<{ domain: string }[]>`select domain from public.demo_seeded`).map(({ domain }) => domain));
    const missing = domainNames().filter((name) => !done.has(name));
    if (!missing.length) return false;
    // a database that people use already is not filled with invented ones
    const [row] = await pool`select count(*)::int as n from accounts.users`;
    if (!done.size && row?.n > 0) return false;
    const world = makeWorld(SIZES[size]);
    for (const [i, name] of missing.entries()) {
      progress.show('demo data', i, missing.length, name);
      const demo = await loadDemo(name);
      await database.transaction(async (tx) => {
        await tx.execute('set local statement_timeout = 0');
        await demo(tx, world);
        await tx.execute(`insert into public.demo_seeded (domain) values ('${name}')`);
      });
    }
    progress.show('demo data', missing.length, missing.length, 'analysing');
    await pool`analyze`;
    progress.done('demo data');
    return true;
  } finally {
    await connections.close();
  }
}
