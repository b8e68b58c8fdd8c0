import { CursorExpired, type Entry, type Log, type Signals } from '@lyceum/platform/bus.ts';
import type { Fact } from '@lyceum/platform/fact.ts';

/** A log in memory, for tests of what happens between a log and its readers. */
export class MemoryLog implements Log {
  readonly source: string;
  epoch = 'e1';
  #entries: Entry[] = [];
  #dropped = 0;
  readonly #tails = new Set<{ onEntry: (entry: Entry) => void; onLost: (reason: Error) => void }>();
  constructor(source = 'messaging') {
    this.source = source;
  }

  get tails(): number {
    return this.#tails.size;
  }
  async state() {
    return { epoch: this.epoch, first: this.#dropped + 1, last: this.#dropped + this.#entries.length };
  }
  async append(facts: readonly Fact[]) {
    return { epoch: this.epoch, positions: facts.map((fact) => this.add(fact)) };
  }
  /** Appends at once. */
  add(fact: Fact): number {
    const entry = { position: this.#dropped + this.#entries.length + 1, fact };
    this.#entries.push(entry);
    for (const { onEntry } of [...this.#tails]) onEntry(entry);
    return entry.position;
  }
  /** A new life: empty, and whoever follows is told. */
  async restart() {
    this.epoch = `e${Number(this.epoch.slice(1)) + 1}`;
    this.#entries = [];
    this.#dropped = 0;
    const tails = [...this.#tails];
    this.#tails.clear();
    for (const { onLost } of tails) onLost(new Error('the log was lost'));
    return this.state();
  }
  /** What a retention limit does. */
  drop(count: number): void {
    this.#entries.splice(0, count);
    this.#dropped += count;
  }
  async tail(onEntry: (entry: Entry) => void, onLost: (reason: Error) => void = () => {}) {
    const tail = { onEntry, onLost };
    this.#tails.add(tail);
    return { epoch: this.epoch, position: this.#dropped + this.#entries.length, stop: async () => void this.#tails.delete(tail) };
  }
  async *read(after: number, until: number) {
    if (after < this.#dropped) throw new CursorExpired('The oldest entries are gone.');
    for (const entry of this.#entries.slice(after - this.#dropped, until - this.#dropped)) yield entry;
  }
}

export class MemorySignals implements Signals {
  readonly kind = 'local';
  readonly #listeners = new Set<{ types: readonly string[]; handler: (fact: Fact) => void }>();
  async send(fact: Fact) {
    for (const { types, handler } of this.#listeners) if (types.includes(fact.type)) handler(fact);
  }
  async listen(types: readonly string[], handler: (fact: Fact) => void) {
    const listener = { types, handler };
    this.#listeners.add(listener);
    return { stop: async () => void this.#listeners.delete(listener) };
  }
  async close() {
    this.#listeners.clear();
  }
}
