import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { inject } from 'vitest';
import { busSuite, type Store } from './bus.suite.ts';
import { streamName } from './nats/names.ts';
import { natsBus } from './nats.ts';

async function open(): Promise<Store> {
  const url = inject('natsUrl');
  const nats = await connect({ servers: new URL(url).host });
  const manager = await jetstreamManager(nats);
  return {
    connect: () => natsBus({ url }),
    wipe: async (source) => void (await manager.streams.delete(streamName(source))),
    close: () => nats.close(),
  };
}

busSuite('NATS bus', open);
