import { spawn } from 'node:child_process';
import { expect } from 'vitest';

interface Line {
  readonly msg: string;
  readonly url?: string;
  readonly [name: string]: unknown;
}

/** `npm run gateway` as a process, with nothing but the given environment. */
export async function gatewayProcess(flags: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [new URL('../main.ts', import.meta.url).pathname, '--port', '0', ...flags], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: Line[] = [];
  let rest = '';
  child.stdout.on('data', (chunk) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) lines.push(JSON.parse(part));
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const said = (message: string) => lines.filter(({ msg }) => msg === message);
  await expect.poll(() => said('listening').length, { timeout: 20_000 }).toBe(1);
  const url = String(said('listening')[0]?.url).replace('/graphql', '');
  return {
    url,
    said,
    signal: (signal: NodeJS.Signals) => void child.kill(signal),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
