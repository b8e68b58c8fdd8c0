import type { Entry, Log } from '@lyceum/platform/bus.ts';
import { SECOND, sleep } from '@lyceum/platform/time.ts';
import { GraphQLError } from 'graphql';

/** Fact ids that are remembered, to pass over what a relay published twice. */
const REMEMBERED = 10_000;

export interface SourceOptions {
  readonly name: string;
  readonly open: (name: string) => Promise<Log>;
  readonly onEntry: (entry: Entry, cursor: string) => void;
  readonly onLost: (reason: Error) => void;
  /** The newest entries that are kept here, so that a client that comes back soon costs the log nothing. */
  readonly recent: number;
}

/** One domain's log as this gateway follows it: opened once, followed for good, opened again when it was lost. */
export class Source {
  readonly name: string;
  readonly #options: SourceOptions;
  readonly #seen = new Map<string, number>();
  readonly #stopped = new AbortController();
  #log: Log | undefined;
  #life = 0;
  #epoch = '';
  #position = 0;
  /** Every entry after `#recentAfter`. */
  #recent: Entry[] = [];
  #recentAfter = 0;
  #tail: Promise<{ stop(): Promise<void> }> | undefined;

  constructor(options: SourceOptions) {
    this.name = options.name;
    this.#options = options;
  }

  /** The last entry that was handed over; what comes after it arrives live. */
  get position(): number {
    return this.#position;
  }

  /** Changes whenever the log was lost: positions asked before mean nothing after. */
  get life(): number {
    return this.#life;
  }

  /** Where the log is, as a client may resume from; undefined while it is not followed. */
  get cursor(): string | undefined {
    return this.#log && this.cursorAt(this.#position);
  }

  cursorAt(position: number): string {
    return `${this.#epoch}.${position}`;
  }

  /** The position of a cursor; throws CURSOR_EXPIRED when it is of another life of the log, or ahead of it. */
  async parse(cursor: string): Promise<number> {
    const [, epoch, digits] = /^(.+)\.(\d{1,15})$/.exec(cursor) ?? [];
    const position = Number(digits);
    if (epoch !== this.#epoch || !this.#log) throw cursorExpired();
    if (position <= this.#position) return position;
    const { epoch: now, last } = await this.#log.state(); // this gateway may lag behind another
    if (now !== epoch || position > last) throw cursorExpired();
    return position;
  }

  /** Resolves when the log is followed; rejects when it can't be reached just now. */
  async ready(): Promise<void> {
    this.#tail ??= this.#follow().catch((error: unknown) => {
      this.#tail = undefined;
      throw error;
    });
    await this.#tail;
  }

  /** Follows the log as soon as it can be reached. */
  async start(onError: (error: unknown) => void): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      try {
        return await this.ready();
      } catch (error) {
        onError(error);
        await sleep(SECOND, this.#stopped.signal);
      }
    }
  }

  /** Entries in (after, until], each fact once. */
  async *read(after: number, until: number): AsyncGenerator<Entry> {
    if (!this.#log || after >= until) return;
    const seen = new Set<string>();
    for await (const entry of after >= this.#recentAfter ? this.#between(after, until) : this.#log.read(after, until)) {
      const first = this.#seen.get(entry.fact.id);
      if ((first !== undefined && first < entry.position) || seen.has(entry.fact.id)) continue;
      seen.add(entry.fact.id);
      yield entry;
    }
  }

  #between(after: number, until: number): Entry[] {
    return this.#recent.filter(({ position }) => position > after && position <= until);
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await (await this.#tail?.catch(() => undefined))?.stop();
  }

  async #follow(): Promise<{ stop(): Promise<void> }> {
    const log = await this.#options.open(this.name);
    let early: Entry[] | null = []; // their cursor is not known before the epoch is
    const tail = await log.tail(
      (entry) => (early ? void early.push(entry) : this.#take(entry)),
      (reason) => void this.#lost(reason),
    );
    if (tail.epoch !== this.#epoch) this.#seen.clear();
    this.#epoch = tail.epoch;
    this.#position = tail.position;
    this.#recent = [];
    this.#recentAfter = tail.position;
    this.#log = log;
    const waiting = early;
    early = null;
    for (const entry of waiting) this.#take(entry);
    return tail;
  }

  #take(entry: Entry): void {
    this.#position = entry.position;
    this.#recent.push(entry);
    if (this.#recent.length > 2 * this.#options.recent) {
      const old = this.#recent.length - this.#options.recent;
      this.#recentAfter = this.#recent[old - 1]?.position ?? entry.position;
      this.#recent = this.#recent.slice(old);
    }
    const { id } = entry.fact;
    if (this.#seen.has(id)) return;
    this.#seen.set(id, entry.position);
    if (this.#seen.size > REMEMBERED) for (const [oldest] of this.#seen) if (this.#seen.delete(oldest)) break;
    this.#options.onEntry(entry, this.cursorAt(entry.position));
  }

  async #lost(reason: Error): Promise<void> {
    const tail = this.#tail;
    this.#tail = undefined;
    this.#log = undefined;
    this.#life++;
    this.#options.onLost(reason);
    await (await tail?.catch(() => undefined))?.stop().catch(() => undefined);
    await sleep(100, this.#stopped.signal);
    await this.start(() => {});
  }
}

export const cursorExpired = () =>
  new GraphQLError('This cursor reaches back too far: read the list again, then subscribe from its cursor.', {
    extensions: { code: 'CURSOR_EXPIRED' },
  });
