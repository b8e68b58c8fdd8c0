import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isAlive } from '../packages/platform/embedded/process-identity.ts';
import { sleep } from '../packages/platform/time.ts';

const CHILD = new URL('./child.mjs', import.meta.url).href;

/** A program that says its id and how it was asked to stop. */
const PROGRAM = `
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { console.log(signal); process.exit(7); });
  console.log(process.pid);
  setInterval(() => {}, 1000);`;

const wrapper = (program: string) =>
  `import { runChild } from '${CHILD}'; process.exitCode = await runChild(process.execPath, ['-e', ${JSON.stringify(program)}], {});`;
const nodeArguments = (program: string) => ['--input-type=module', '-e', wrapper(program)];

async function start(command: string, args: string[]) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  while (!output.includes('\n') && child.exitCode === null) await sleep(20);
  return { child, pid: Number.parseInt(output, 10), said: () => output };
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s goes on to the program, and its exit code comes back', async (signal) => {
  const { child, said } = await start(process.execPath, nodeArguments(PROGRAM));
  child.kill(signal);
  expect((await once(child, 'exit'))[0]).toBe(7);
  expect(said()).toContain(signal);
});

test('an end by a signal is 128 and its number', async () => {
  const { child, pid } = await start(process.execPath, nodeArguments(PROGRAM));
  process.kill(pid, 'SIGKILL');
  expect((await once(child, 'exit'))[0]).toBe(137);
});

test('the program is asked to stop when the process above the wrapper is killed', async () => {
  // The shell stands for npm; the ":" keeps it from replacing itself by the wrapper.
  const { child, pid, said } = await start('/bin/sh', ['-c', '"$0" "$@"; :', process.execPath, ...nodeArguments(PROGRAM)]);
  child.kill('SIGKILL');
  for (let waited = 0; isAlive(pid) && waited < 10_000; waited += 50) await sleep(50);
  expect(isAlive(pid)).toBe(false);
  expect(said()).toContain('SIGTERM');
});
