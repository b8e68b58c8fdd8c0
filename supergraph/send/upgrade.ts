import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { MULTIPLEX } from '@lyceum/platform/multiplex/frames.ts';
import { SECOND } from '@lyceum/platform/time.ts';

const CONNECT = 2 * SECOND;
/** After so long without a word it is asked whether the other side still is. */
const QUIET = 30 * SECOND;

/** A connection to the server at this URL that speaks frames, and what it said already; rejects when it can't be had. */
export function upgrade(url: string): Promise<{ socket: Duplex; head: Buffer }> {
  const send = url.startsWith('https:') ? secure : plain;
  return new Promise((resolve, reject) => {
    const request = send(url, { headers: { connection: 'upgrade', upgrade: MULTIPLEX }, agent: false });
    const timer = setTimeout(() => request.destroy(new Error(`no connection within ${CONNECT} ms`)), CONNECT).unref();
    request.once('close', () => clearTimeout(timer));
    request.once('upgrade', (response, socket, head) => {
      clearTimeout(timer);
      if (socket instanceof Socket) socket.setNoDelay(true).setKeepAlive(true, QUIET);
      if (response.headers.upgrade === MULTIPLEX) return resolve({ socket, head });
      socket.destroy();
      reject(new Error('the connection was upgraded to something else'));
    });
    request.once('response', (response) => {
      response.destroy();
      reject(new Error(`the connection was not upgraded: status ${response.statusCode}`));
    });
    request.once('error', reject);
    request.end();
  });
}
