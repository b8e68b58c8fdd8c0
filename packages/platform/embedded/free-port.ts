import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections, or one of these might take it in between. */
const FIRST = 12_000;
const LAST = 31_999;
const ATTEMPTS = 50;

/** A TCP port of the loopback interface that nobody listens on now. Another process may take it first: be ready to try again. */
export async function freePort(): Promise<number> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
    const port = randomInt(FIRST, LAST + 1);
    if (await isFree(port)) return port;
  }
  throw new Error(`${ATTEMPTS} ports in a row are taken.`);
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
