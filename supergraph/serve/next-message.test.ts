import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { sendNext } from './next-message.ts';
import { SocketConnection } from './socket-connection.ts';

let server: Server;
let wss: WebSocketServer;
let connection: SocketConnection;
let client: WebSocket;
beforeAll(async () => {
  server = createServer();
  wss = new WebSocketServer({ server, perMessageDeflate: false });
  const opened = new Promise<SocketConnection>((resolve) =>
    wss.once('connection', (socket, request) => resolve(new SocketConnection(socket, request, false))),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  client = new WebSocket(`ws://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
  await once(client, 'open');
  connection = await opened;
});
afterAll(async () => {
  client.terminate();
  wss.close();
  server.close();
});

const prefixOf = (id: string) => `{"id":${JSON.stringify(id)},"type":"next","payload":`;
async function received(count: number): Promise<string[]> {
  const messages: string[] = [];
  await new Promise<void>((resolve) => {
    const hear = (data: Buffer) => {
      if (messages.push(String(data)) < count) return;
      client.off('message', hear);
      resolve();
    };
    client.on('message', hear);
  });
  return messages;
}

it('arrives whole, whatever its length, between messages of ws itself', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.integer({ min: 0, max: 200 }).map((length) => 'é'.repeat(length)),
    fc.constantFrom(...[65_480, 65_500, 65_536, 70_000].map((length) => 'x'.repeat(length))),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ id: fc.string({ unit: 'binary' }), text }), { minLength: 1, maxLength: 12 }), async (all) => {
      const heard = received(2 * all.length);
      for (const { id, text } of all) {
        await sendNext(connection, prefixOf(id), { payload: JSON.stringify({ text }), cursor: null });
        connection.socket.send('between');
      }
      const expected = all.flatMap(({ id, text }) => [{ id, type: 'next', payload: { text } }, 'between']);
      // a lone surrogate is no text: it is sent as the replacement character, as ws does
      const sent = JSON.parse(Buffer.from(JSON.stringify(expected)).toString());
      expect((await heard).map((message) => (message === 'between' ? message : JSON.parse(message)))).toEqual(sent);
    }),
    { numRuns: 60 },
  );
});

it('has exactly the lengths at which the header grows', async () => {
  const lengths = [124, 125, 126, 127, 65_534, 65_535, 65_536, 65_537];
  const heard = received(lengths.length);
  for (const length of lengths) await sendNext(connection, '{"payload":', { payload: `"${'x'.repeat(length - 14)}"`, cursor: null });
  expect((await heard).map((message) => message.length)).toEqual(lengths);
});

it('is the same event for readers of one id and of many', async () => {
  const frame = { payload: '{"data":null}', cursor: null };
  const ids = ['1', '1', ...Array.from({ length: 30 }, (_, n) => `id ${n}`), '1', 'id 29'];
  const heard = received(ids.length);
  for (const id of ids) await sendNext(connection, prefixOf(id), frame);
  expect((await heard).map((message) => JSON.parse(message).id)).toEqual(ids);
});

it('waits for a client that does not read, and goes on when it does', async () => {
  client.pause();
  const frame = { payload: JSON.stringify('x'.repeat(60_000)), cursor: null };
  let sent = 0;
  let pending: Promise<void> | undefined;
  // what the kernel holds for a client grows for a while
  for (; !pending && sent < 1_000; sent++) {
    const read = sendNext(connection, prefixOf('1'), frame);
    const waits = await Promise.race([
      read?.then(() => false),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(true), read ? 100 : 0)),
    ]);
    if (read && waits) pending = read;
  }
  expect(pending).toBeDefined();
  const heard = received(sent);
  client.resume();
  expect(await heard).toHaveLength(sent);
  await pending;
});

it('is not sent to who has left', async () => {
  connection.socket.terminate();
  await once(client, 'close');
  expect(sendNext(connection, prefixOf('1'), { payload: '{}', cursor: null })).toBeUndefined();
});
