/** A process full of subscribers over graphql-transport-ws, which count what they get. */
import { WebSocket } from 'ws';
import { z } from 'zod';
import { serving } from './control.ts';
import { OpenReaders } from './job.ts';

const AT_ONCE = 100;
const sockets: WebSocket[] = [];
let received = 0;
let last: Buffer | undefined;
let wanted: { total: number; resolve: () => void } | undefined;

const init = (token: string | undefined) =>
  JSON.stringify({ type: 'connection_init', ...(token === undefined ? {} : { payload: { authorization: `Bearer ${token}` } }) });

function open(port: number, query: string, token: string | undefined): Promise<void> {
  const subscribe = JSON.stringify({ id: '1', type: 'subscribe', payload: { query } });
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { perMessageDeflate: false });
    sockets.push(socket);
    socket.on('open', () => socket.send(init(token)));
    socket.on('error', reject);
    socket.on('close', (code, reason) => reject(new Error(`closed: ${code} ${reason}`)));
    socket.on('message', (data: Buffer) => {
      const text = data.toString('latin1');
      if (text.includes('"type":"next"')) got(data);
      else if (text.includes('connection_ack')) {
        socket.send(subscribe);
        resolve();
      } else if (text.includes('"type":"error"'))
        throw new Error(text); // ends this process: the bench says what it said
      else if (text.includes('"type":"ping"')) socket.send('{"type":"pong"}');
    });
  });
}

function got(data: Buffer): void {
  received++;
  last = data;
  if (!wanted || received < wanted.total) return;
  wanted.resolve();
  wanted = undefined;
}

serving(
  {},
  {
    open: async (job) => {
      const { port, query, count, tokens } = OpenReaders.parse(job);
      for (let from = 0; from < count; from += AT_ONCE) {
        const batch = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, n) =>
          open(port, query, tokens[(from + n) % tokens.length]),
        );
        await Promise.all(batch);
      }
    },
    /** Resolves when each of the readers has got `count` events since it was asked last. */
    wait: async (count) => {
      const total = z.number().parse(count);
      if (received < total) await new Promise<void>((resolve) => (wanted = { total, resolve }));
      received -= total;
      return String(last);
    },
    close: () => {
      for (const socket of sockets.splice(0)) socket.removeAllListeners('close').terminate();
      received = 0;
    },
  },
);
