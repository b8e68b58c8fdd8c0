import type { Msg, Subscription as NatsSubscription } from '@nats-io/transport-node';
import type { Subscription } from '../../bus.ts';
import { asError } from '../feed.ts';
import { type Reply, refusal, unwrap } from '../wire.ts';
import type { Link } from './link.ts';
import { broadcastSubject, requestSubject } from './names.ts';
import { packed, unpacked } from './packed.ts';

/** Requests and broadcasts over core NATS. */
export class NatsCalls {
  readonly #link: Link;

  constructor(link: Link) {
    this.#link = link;
  }

  async request(subject: string, payload: unknown, timeoutMs: number): Promise<unknown> {
    const since = performance.now();
    const left = () => Math.max(1, timeoutMs - (performance.now() - since));
    const ask = () => this.#link.nats.request(requestSubject(subject), packed(payload), { timeout: left() });
    const reply = unpacked((await this.#link.ask(`request ${subject}`, ask, timeoutMs)).data) as Reply; // ours on both sides
    return unwrap(reply);
  }

  async respond(subject: string, handler: (payload: unknown) => Promise<unknown>): Promise<Subscription> {
    const answer = async (message: Msg) => {
      const reply: Reply = await handler(unpacked(message.data)).then((value) => ({ value: value ?? null }), refusal);
      try {
        message.respond(packed(reply));
      } catch (thrown) {
        // too large for NATS, or not to be written as JSON
        message.respond(packed(refusal(thrown)));
      }
    };
    return this.#listen(requestSubject(subject), 'responders', (message) => {
      void answer(message).catch((thrown) =>
        this.#link.log.error({ subject, error: asError(thrown).message }, 'a request was not answered'),
      );
    });
  }

  broadcast(subject: string, payload: unknown): void {
    this.#link.nats.publish(broadcastSubject(subject), packed(payload));
  }

  async onBroadcast(subject: string, handler: (payload: unknown) => void): Promise<Subscription> {
    return this.#listen(broadcastSubject(subject), undefined, (message) => {
      try {
        handler(unpacked(message.data));
      } catch (thrown) {
        this.#link.log.error({ subject, error: asError(thrown).message }, 'a broadcast listener threw');
      }
    });
  }

  async #listen(subject: string, queue: string | undefined, onMessage: (message: Msg) => void): Promise<Subscription> {
    const { nats, log } = this.#link;
    const subscription: NatsSubscription = nats.subscribe(subject, {
      ...(queue ? { queue } : {}),
      callback: (error, message) => {
        if (error) log.error({ subject, error: error.message }, 'a subscription ended');
        else onMessage(message);
      },
    });
    await nats.flush(); // the broker knows of it
    return {
      stop: async () => {
        subscription.unsubscribe();
        if (!nats.isClosed()) await nats.flush();
      },
    };
  }
}
