import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { pid } from 'node:process';

/** Below the ports that systems give to outgoing connections, or one of these might take it in between. */
const FIRST = 12_000;
const BLOCKS = 20;
const BLOCK = 1_000;
const ATTEMPTS = 50;
const given = new Set<number>();

/**
 * A TCP port of the loopback interface that nobody listens on now, and that this process was not given before. Processes that ask at
 * once look in different blocks as a rule, unless they say which; another one may still take it first: be ready to try again.
 */
export async function freePort(block = FIRST + (pid % BLOCKS) * BLOCK): Promise<number> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
    const port = randomInt(block, block + BLOCK);
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
  throw new Error(`${ATTEMPTS} ports in a row are taken.`);
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
