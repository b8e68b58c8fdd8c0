import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

/** Runs a program until it ends: the signal when it says "ready", and again so many milliseconds after it is "stopping". */
async function run(body: string, { signal, againAfter = [] }: { signal?: NodeJS.Signals; againAfter?: number[] }) {
  const program = `
    import { createLog } from './log.ts';
    import { installShutdown, onShutdown } from './shutdown.ts';
    const log = createLog({ level: 'info', name: 'test' });
    installShutdown(log);
    setInterval(() => {}, 1000);
    ${body}
    console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let waitingFor: 'ready' | 'stopping' | undefined = signal && 'ready';
  const ended = once(child, 'exit');
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    output += chunk;
    if (!waitingFor || !output.includes(waitingFor)) continue;
    if (waitingFor === 'ready') child.kill(signal);
    else for (const delay of againAfter) setTimeout(() => child.kill(signal), delay);
    waitingFor = waitingFor === 'ready' ? 'stopping' : undefined;
  }
  const [code] = await ended;
  return { code, output };
}

test('steps run in reverse order, and one that fails does not stop the others', async () => {
  const { code, output } = await run(
    `onShutdown('first', async () => console.log('first ran'));
     onShutdown('broken', () => { throw new Error('cannot close'); });
     onShutdown('last', () => new Promise((done) => setTimeout(() => { console.log('last ran'); done(); }, 50)));`,
    { signal: 'SIGTERM' },
  );
  expect(code).toBe(1);
  expect(output.indexOf('last ran')).toBeGreaterThan(output.indexOf('stopping'));
  expect(output.indexOf('broken failed')).toBeGreaterThan(output.indexOf('last ran'));
  expect(output.indexOf('\nfirst ran\n')).toBeGreaterThan(output.indexOf('broken failed'));
});

test('a clean end exits with 0', async () => {
  expect((await run(`onShutdown('server', async () => {});`, { signal: 'SIGINT' })).code).toBe(0);
});

test('a signal that arrives twice at once counts as one; a later one exits at once', async () => {
  const started = Date.now();
  const stuck = `onShutdown('stuck', () => new Promise(() => {}));`;
  const { code, output } = await run(stuck, { signal: 'SIGTERM', againAfter: [0, 1_500] });
  expect(code).toBe(1);
  expect(output).not.toContain('took more than');
  expect(Date.now() - started).toBeGreaterThan(1_500);
  expect(Date.now() - started).toBeLessThan(8_000);
});

test('steps that hang are given 10 seconds', async () => {
  const { code, output } = await run(`onShutdown('stuck', () => new Promise(() => {}));`, { signal: 'SIGTERM' });
  expect(code).toBe(1);
  expect(output).toContain('shutdown took more than 10 s');
});

test('an uncaught error is logged and exits with 1', async () => {
  const { code, output } = await run(`setTimeout(() => Promise.reject(new Error('forgotten')), 10);`, {});
  expect(code).toBe(1);
  expect(output).toContain('forgotten');
});
