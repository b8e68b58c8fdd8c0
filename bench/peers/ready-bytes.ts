/**
 * What the operating system and Node alone cost: sockets of ws, one execution by graphql-js on one schema, and the bytes of its answer
 * written to every socket. No authentication, no operation is read: everybody gets the one subscription.
 */
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import { serving } from '../harness/control.ts';
import { addMessage } from '../world/data.ts';
import { monolithResolvers, monolithSdl } from '../world/monolith.ts';
import { SUBSCRIPTION } from '../world/operations.ts';

const schema = buildSubgraphSchema([{ typeDefs: parse(monolithSdl), resolvers: monolithResolvers }]);
const document = parse(SUBSCRIPTION);
const streams = new Set<Duplex>();

const server = createServer();
const wss = new WebSocketServer({ server, path: '/graphql', perMessageDeflate: false, clientTracking: false });
wss.on('connection', (socket, { socket: stream }) => {
  socket.on('message', (data) => {
    if (String(data).includes('connection_init')) socket.send('{"type":"connection_ack"}');
    else streams.add(stream);
  });
  socket.on('close', () => streams.delete(stream));
});

/** A text message in one frame, of 126 to 65,535 bytes. */
function framed(text: string): Buffer {
  const header = Buffer.from([0x81, 126, 0, 0]);
  header.writeUInt16BE(Buffer.byteLength(text), 2);
  return Buffer.concat([header, Buffer.from(text)]);
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (!address || typeof address === 'string') return;
  serving(
    { gateway: address.port },
    {
      publish: async (n) => {
        const payload = await execute({ schema, document, rootValue: { messageAdded: addMessage(z.number().parse(n)) } });
        const message = framed(JSON.stringify({ id: '1', type: 'next', payload }));
        for (const stream of streams) stream.write(message);
      },
      readers: () => streams.size,
    },
  );
});
