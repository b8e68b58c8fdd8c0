import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connectPostgres } from '../postgres.ts';
import { sleep } from '../time.ts';
import { newDatabase } from './suite/database.ts';
import { newSource, until, upTo } from './suite/facts.ts';

const CHILD = join(import.meta.dirname, 'suite/local-child.ts');

test('a process killed in the middle of appending and consuming loses nothing acknowledged and skips nothing', {
  timeout: 120_000,
}, async () => {
  const url = await newDatabase();
  const sql = connectPostgres({ url, name: 'bus-test' });
  await sql`create table applied (id uuid primary key, n int not null, subject text not null, at bigserial)`;
  const source = newSource();
  const acknowledged = new Set<number>();
  const start = async (mode: 'write' | 'read'): Promise<ChildProcess> => {
    const [top] = acknowledged.size > 0 ? await sql`select max((fact #>> '{data,n}')::int) as n from bus.log` : [];
    const child = spawn(process.execPath, [CHILD, url, source, String((top?.n ?? 0) + 1), mode], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.setEncoding('utf8');
    let rest = '';
    let ready = false;
    child.stdout.on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === 'ready') ready = true;
        else acknowledged.add(Number(line.slice(2)));
      }
    });
    await until(() => ready);
    return child;
  };
  for (let round = 0; round < 4; round++) {
    const child = await start('write');
    const before = acknowledged.size;
    await until(() => acknowledged.size > before + 200);
    await sleep(Math.random() * 50);
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
  const last = await start('read');
  const [{ count } = { count: 0 }] = await sql`select count(*)::int as count from bus.log`;
  await until(async () => (await sql`select count(*)::int as count from applied`)[0]?.count === count);
  last.kill('SIGKILL');
  const logged = await sql`select position::int, (fact #>> '{data,n}')::int as n from bus.log order by position`;
  expect(logged.map(({ position }) => position)).toEqual(upTo(count));
  expect(logged.map(({ n }) => n)).toEqual(upTo(count));
  expect(acknowledged.size).toBeLessThanOrEqual(count);
  expect(acknowledged.size).toBeGreaterThan(800);
  const outOfOrder =
    await sql`select subject from (select subject, n, lag(n) over (partition by subject order by at) as previous from applied) a where n < previous`;
  expect(outOfOrder).toEqual([]);
  await sql.end();
});
