import { sleep } from '@lyceum/platform/time.ts';

/** What is served now. What was served before goes on until those who hold it let go. */
export class Current<T> {
  #value: T;
  #holders = new Holders();
  constructor(first: T) {
    this.#value = first;
  }

  get value(): T {
    return this.#value;
  }

  /** Keeps what is served now from being retired until the returned function is called. */
  hold(): () => void {
    return this.#holders.add();
  }

  /** Serves another value from now on; resolves when nobody holds the one before, after `graceMs` at the latest. */
  async replace(next: T, graceMs: number): Promise<void> {
    const before = this.#holders;
    this.#value = next;
    this.#holders = new Holders();
    const done = new AbortController();
    await Promise.race([before.gone(), sleep(graceMs, done.signal)]);
    done.abort();
  }
}

class Holders {
  #count = 0;
  #onGone: () => void = () => {};

  add(): () => void {
    this.#count++;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      if (--this.#count === 0) this.#onGone();
    };
  }

  gone(): Promise<void> {
    if (this.#count === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#onGone = resolve;
    });
  }
}
