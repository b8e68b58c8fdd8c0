import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLyceum } from '@lyceum/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testPort } from './house/ports.ts';
import { type Program, run } from './house/program.ts';
import { until } from './house/topology.ts';

/** `npm start` on a machine that has nothing: the embedded database, under a directory of its own. */
let dataDir: string;
let port: number;
let program: Program;
const start = async () => {
  program = run('scripts/start.ts', [], { DATA_DIR: dataDir, PORT: String(port), DEMO: '0', LOG_LEVEL: 'warn' });
  await program.waitFor(/is ready after ([\d.]+) s/);
};
const processesOf = () =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(dataDir) && !line.includes('ps -eo'));

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lyceum-embedded-'));
  execFileSync('chmod', ['755', dataDir]);
  port = await testPort();
});
afterAll(async () => {
  await program?.end('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

describe('everything in one process, with the embedded database', () => {
  it('keeps what it acknowledged through kill -9', async () => {
    await start();
    const client = createLyceum({ url: `http://127.0.0.1:${port}/graphql` });
    const registered = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        client.register({ input: { email: `p${i}@lyceum.test`, password: 'correct horse battery', displayName: `P${i}` } }),
      ),
    );
    await program.end('SIGKILL');
    const before = performance.now();
    await start();
    await client.signIn('p3@lyceum.test', 'correct horse battery');
    process.stderr.write(`[figures] killed, started again and signed in within ${((performance.now() - before) / 1000).toFixed(1)} s\n`);
    expect((await client.me()).me?.id).toBe(registered[3]?.register.user.id);
    // the consequence of what was acknowledged comes too, even if the process died before it began
    await until(async () => (await client.request<{ me: { profile: unknown } }>('{ me { profile { id } } }')).me.profile !== null);
    client.close();
  });

  it('lets an operator make the first administrator while it runs', async () => {
    const grant = run('scripts/grant.ts', ['p4@lyceum.test', 'ADMIN'], { DATA_DIR: dataDir });
    await grant.waitFor(/is ADMIN now/);
    const client = createLyceum({ url: `http://127.0.0.1:${port}/graphql` });
    await client.signIn('p4@lyceum.test', 'correct horse battery');
    expect((await client.me()).me?.roles).toEqual(['ADMIN', 'STUDENT']);
    const wrong = run('scripts/grant.ts', ['nobody@lyceum.test', 'ADMIN'], { DATA_DIR: dataDir });
    await wrong.waitFor(/Nobody has registered/);
    client.close();
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('leaves nothing running after %s', async (signal) => {
    if (!program.alive()) await start();
    expect(processesOf().length).toBeGreaterThan(0);
    expect(await program.end(signal)).toBe(0);
    await until(async () => processesOf().length === 0, 5_000);
  });
});
