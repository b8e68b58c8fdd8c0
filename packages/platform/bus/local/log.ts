import { CursorExpired, type Entry, type Log, type LogState } from '../../bus.ts';
import type { Fact } from '../../fact.ts';
import { type BusLog, EpochChanged, type Feed } from '../feed.ts';
import type { Subscriptions } from '../subscriptions.ts';
import { startTail } from '../tail.ts';
import { decodeFact, encodeFact } from '../wire.ts';
import { Recent } from './recent.ts';
import type { LogStore, Page } from './store.ts';

const PAGE = 256;

/** One source's log in Postgres. */
export class LocalLog implements Log, Feed {
  readonly source: string;
  readonly store: LogStore;
  readonly #subscriptions: Subscriptions;
  readonly #log: BusLog;
  readonly #recent = new Recent();
  #appending: Promise<unknown> = Promise.resolve();

  constructor(store: LogStore, subscriptions: Subscriptions, log: BusLog) {
    this.#subscriptions = subscriptions;
    this.source = store.source;
    this.store = store;
    this.#log = log;
  }

  state(): Promise<LogState> {
    return this.store.state();
  }

  look(): Promise<LogState> {
    return this.store.state();
  }

  async append(facts: readonly Fact[]): Promise<{ epoch: string; positions: number[] }> {
    const texts = facts.map((fact) => ({ id: fact.id, text: encodeFact(fact) }));
    // one after the other, as the row lock would have it, so that `recent` grows in order
    const appended = this.#appending.then(() => this.#append(texts));
    this.#appending = appended.catch(() => {});
    return appended;
  }

  async #append(facts: { id: string; text: string }[]) {
    if (facts.length === 0) return { epoch: (await this.state()).epoch, positions: [] };
    try {
      const { epoch, before, positions } = await this.store.append(facts);
      const added = new Map<number, string>();
      facts.forEach(({ text }, n) => {
        const position = positions[n] ?? 0;
        if (position > before && !added.has(position)) added.set(position, text);
      });
      this.#recent.note(
        epoch,
        before,
        [...added].map(([position, text]) => ({ position, text })).sort((a, b) => a.position - b.position),
      );
      return { epoch, positions };
    } catch (error) {
      this.#recent.forget(); // it may have been committed
      throw error;
    }
  }

  async restart(): Promise<LogState> {
    await this.store.restart();
    this.#recent.forget();
    return this.state();
  }

  async tail(onEntry: (entry: Entry) => void, onLost?: (reason: Error) => void): ReturnType<Log['tail']> {
    return this.#subscriptions.add(await startTail(this, this.#log, onEntry, onLost));
  }

  async *read(after: number, until: number, epoch?: string): AsyncGenerator<Entry, void> {
    for (let position = after; position < until; ) {
      const page = await this.store.page(position, Math.min(PAGE, until - position));
      if (epoch !== undefined && page?.epoch !== epoch) throw new CursorExpired(`The log of ${this.source} has begun anew.`);
      const [first] = page?.entries ?? [];
      // none: pruned to the end, or `until` was never reached
      if (!first && (page?.last ?? 0) <= position) return;
      if (first?.position !== position + 1) throw expired(this.source, position);
      for (const entry of page?.entries ?? []) {
        yield { position: entry.position, fact: decodeFact(entry.text) };
        position = entry.position;
      }
    }
  }

  async *follow(epoch: string, after: number, signal: AbortSignal): AsyncGenerator<Entry, void> {
    let position = after;
    while (!signal.aborted) {
      const { version } = this.#recent;
      const entries = this.#recent.after(epoch, position) ?? this.#check(await this.store.page(position, PAGE), epoch, position);
      if (entries.length === 0) await this.#recent.woken(version, signal);
      for (const { position: next, text } of entries) {
        if (signal.aborted) return;
        yield { position: next, fact: decodeFact(text) };
        position = next;
      }
    }
  }

  #check(page: Page | undefined, epoch: string, after: number) {
    if (!page || page.epoch !== epoch) throw new EpochChanged(`The log of ${this.source} has begun anew.`);
    if (page.last < after) throw new EpochChanged(`The log of ${this.source} went back from ${after} to ${page.last}.`);
    const [first] = page.entries;
    if (first ? first.position !== after + 1 : page.last > after) throw expired(this.source, after);
    return page.entries;
  }

  /** Makes readers look when something else than this process wrote. */
  compare(epoch: string | undefined, last: number): void {
    if (epoch === undefined || !this.#recent.agrees(epoch, last)) this.#recent.forget();
  }
}

const expired = (source: string, after: number) => new CursorExpired(`The log of ${source} no longer reaches back to ${after + 1}.`);
