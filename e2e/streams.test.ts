import { type KillableService, startKillable } from '@lyceum/platform/services/killable.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { collect } from './house/collect.ts';
import { PASSWORD, type Person, person } from './house/people.ts';
import type { Program } from './house/program.ts';
import { client, startApart, type Topology } from './house/topology.ts';

let nats: KillableService;
let graph: Topology;
let lagging: { readonly url: string; readonly program: Program };
let writer: Person;
let others: Person[];
beforeAll(async () => {
  nats = await startKillable('nats');
  graph = await startApart({ natsUrl: nats.url, alone: [] });
  if (!graph.anotherGateway) throw new Error('There is one gateway only.');
  lagging = await graph.anotherGateway();
  writer = await person(graph, 'Wim');
  others = [await person(graph, 'Rea'), await person(graph, 'Ron')];
});
afterAll(async () => {
  await graph?.stop();
  await nats?.stop();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const below = (n: number) => Math.floor(Math.random() * n);

it('every reader sees every event once and in order, while sockets are cut, a gateway lags, and the broker and a gateway are killed', async () => {
  const [rea, ron] = others;
  if (!rea || !ron) throw new Error('There are no readers.');
  const { createChatroom: room } = await writer.client.createChatroom({
    input: { name: 'Streams', memberIds: others.map(({ id }) => id) },
  });
  const far = client(lagging.url);
  await far.signIn(ron.email, PASSWORD);
  const clients = [writer.client, rea.client, far];
  const readers = clients.map((one) => collect(one.messageAdded({ chatroomId: room.id })));
  await pause(500);

  const sent: { id: string; seq: number }[] = [];
  let on = true;
  const writing = (async () => {
    for (let n = 0; on; n++) {
      for (;;) {
        try {
          // the same id again is the same message: what was not acknowledged may be there
          const { sendMessage } = await writer.client.sendMessage({
            input: { chatroomId: room.id, content: `${n}`, clientMessageId: `m${n}` },
          });
          sent.push(sendMessage);
          break;
        } catch {
          await pause(100);
        }
      }
      await pause(below(40));
    }
  })();
  const cutting = (async () => {
    while (on) {
      await pause(100 + below(500));
      clients[below(clients.length)]?.cut();
    }
  })();
  const lag = (async () => {
    while (on) {
      await pause(below(600));
      await lagging.program.pause(100 + below(500));
    }
  })();

  await pause(1_500);
  await nats.kill();
  await pause(700);
  await nats.start();
  await pause(2_500);
  await graph.program('gateway').end('SIGKILL');
  await pause(300);
  await graph.restart('gateway');
  await pause(2_500);
  on = false;
  await Promise.all([writing, cutting, lag]);

  const wanted = sent.toSorted((a, b) => a.seq - b.seq).map(({ id }) => id);
  expect(wanted.length).toBeGreaterThan(30);
  for (const reader of readers) await reader.count(wanted.length);
  await pause(500); // nothing comes twice
  expect(readers.map(({ events }) => events.map(({ messageAdded }) => messageAdded.id))).toEqual(readers.map(() => wanted));
  for (const reader of readers) await reader.stop();
}, 180_000);
