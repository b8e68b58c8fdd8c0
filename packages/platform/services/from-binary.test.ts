import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createConnection } from 'node:net';
import { expect, test } from 'vitest';
import { sleep } from '../time.ts';
import { startFromBinary } from './from-binary.ts';
import { ServiceUnavailable } from './service.ts';
import { SPECS } from './specs.ts';

test('kill -9 of the process that started a server ends the server and removes its files', async () => {
  const program = `
    const { startService } = await import('${new URL('./start-service.ts', import.meta.url).href}');
    const { SPECS } = await import('${new URL('./specs.ts', import.meta.url).href}');
    let directory;
    const { arguments: original } = SPECS.redis;
    SPECS.redis.arguments = (port, place) => { directory = place; return original(port, place); };
    delete process.env.REDIS_URL;
    const { url } = await startService('redis');
    console.log(JSON.stringify({ port: Number(new URL(url).port), directory }));
    setInterval(() => {}, 1000);`;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(owner.stdout, 'data');
  const { port, directory }: { port: number; directory: string } = JSON.parse(String(line));
  expect(await listens(port)).toBe(true);
  expect(existsSync(directory)).toBe(true);

  owner.kill('SIGKILL');
  for (let waited = 0; (existsSync(directory) || (await listens(port))) && waited < 20_000; waited += 50) await sleep(50);
  expect(await listens(port)).toBe(false);
  expect(existsSync(directory)).toBe(false);
});

test('a program that does not become a server is refused with what it said', async () => {
  const broken = { ...SPECS.redis, arguments: () => ['-c', 'echo cannot bind >&2; exit 1'] };
  const starting = startFromBinary(broken, '/bin/sh', 'test');
  await expect(starting).rejects.toThrow(ServiceUnavailable);
  await expect(starting).rejects.toThrow(/cannot bind/);
});

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
