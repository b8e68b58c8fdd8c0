import { connect } from 'node:net';
import { sleep } from '../time.ts';
import type { ServiceSpec } from './service.ts';

const ANSWER_WITHIN = 500;
const LOOK_AGAIN = 20;

/** Waits until the server greets; false when it ended or the time is over. */
export async function untilReady(spec: ServiceSpec, port: number, lives: () => boolean, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline && lives()) {
    if (await greets(spec, port)) return true;
    await sleep(LOOK_AGAIN);
  }
  return false;
}

function greets({ greeting }: ServiceSpec, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    const answer = (ready: boolean) => {
      socket.destroy();
      resolve(ready);
    };
    socket.setTimeout(ANSWER_WITHIN, () => answer(false));
    socket.on('error', () => answer(false));
    socket.on('close', () => answer(false));
    socket.on('connect', () => greeting.send && socket.write(greeting.send));
    socket.on('data', (bytes) => {
      heard += bytes;
      if (greeting.expect.test(heard)) answer(true);
    });
  });
}
