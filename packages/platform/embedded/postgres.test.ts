import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { connectPostgres } from '../postgres.ts';
import { sleep } from '../time.ts';
import { startEmbeddedPostgres } from './postgres.ts';
import { isAlive } from './process-identity.ts';

const scratch = mkdtempSync(join(tmpdir(), 'embedded-test-'));
chmodSync(scratch, 0o755);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const settings = { fsync: 'off', shared_buffers: '16MB' };

test('what was written is there after a stop and a start, and a second user attaches', async () => {
  const dataDir = join(scratch, 'kept');
  const first = await startEmbeddedPostgres({ dataDir, settings });
  const sql = connectPostgres({ url: first.url, name: 'test-embedded' });
  await sql`create table notes (id int primary key)`;
  await sql`insert into notes values (1)`;
  const second = await startEmbeddedPostgres({ dataDir, settings });
  expect(second).toMatchObject({ attached: true, pid: first.pid, url: first.url });
  await second.stop();
  expect(await sql`select id from notes`).toHaveLength(1);
  await sql.end();
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);

  const again = await startEmbeddedPostgres({ dataDir, settings });
  const reader = connectPostgres({ url: again.url, name: 'test-embedded' });
  expect(await reader`select id from notes`).toHaveLength(1);
  await reader.end();
  await again.stop();
  expect(existsSync(join(scratch, '.kept.owner'))).toBe(false);
});

test('kill -9 of the owner ends the server; the next start recovers every committed row', async () => {
  const dataDir = join(scratch, 'killed');
  const program = `
    import { startEmbeddedPostgres } from '${new URL('./postgres.ts', import.meta.url).href}';
    import { connectPostgres } from '${new URL('../postgres.ts', import.meta.url).href}';
    const server = await startEmbeddedPostgres({ dataDir: process.argv[1], settings: { shared_buffers: '16MB' } });
    const sql = connectPostgres({ url: server.url, name: 'test-embedded' });
    await sql\`create table notes (id int primary key)\`;
    await sql\`insert into notes select generate_series(1, 1000)\`;
    console.log(server.pid);
    setInterval(() => {}, 1000);`;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', program, dataDir], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(owner.stdout, 'data');
  const pid = Number(String(line));
  expect(isAlive(pid)).toBe(true);
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  for (let waited = 0; isAlive(pid) && waited < 10_000; waited += 50) await sleep(50);
  expect(isAlive(pid)).toBe(false);

  const server = await startEmbeddedPostgres({ dataDir });
  const sql = connectPostgres({ url: server.url, name: 'test-embedded' });
  expect(await sql`select count(*)::int as count from notes`).toEqual([{ count: 1000 }]);
  await sql.end();
  await server.stop();
});

test('two first starts at once share one server', async () => {
  const dataDir = join(scratch, 'raced');
  const [a, b] = await Promise.all([startEmbeddedPostgres({ dataDir, settings }), startEmbeddedPostgres({ dataDir, settings })]);
  expect(a.pid).toBe(b.pid);
  expect([a.attached, b.attached].filter(Boolean)).toHaveLength(1);
  await Promise.all([a.stop(), b.stop()]);
  expect(isAlive(a.pid)).toBe(false);
});
