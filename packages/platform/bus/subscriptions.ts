import type { Subscription } from '../bus.ts';

/** What is open on a bus, so that closing it stops all of it. */
export class Subscriptions {
  readonly #open = new Set<Subscription>();

  add<S extends Subscription>(subscription: S): S {
    const tracked: S = {
      ...subscription,
      stop: async () => {
        this.#open.delete(tracked);
        await subscription.stop();
      },
    };
    this.#open.add(tracked);
    return tracked;
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#open].map((subscription) => subscription.stop()));
  }
}
