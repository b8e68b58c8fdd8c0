import { CursorExpired, type Entry, type Log } from '@lyceum/platform/bus.ts';
import { MINUTE, SECOND, sleep } from '@lyceum/platform/time.ts';

/** Which tokens are worth nothing although they have not expired. */
export interface Revocations {
  /** `issuedAt`: Unix time in milliseconds, as the token says it. */
  isRevoked(sessionId: string, userId: string, issuedAt: number): boolean;
  /** Called on every change; sockets ask again then. Returns how to stop. */
  onRevoked(listener: () => void): () => void;
}

/** Longer than any access token lives. */
const MEMORY = 20 * MINUTE;
/** Facts after which a user may do less than tokens say. */
const TAKES = new Set(['accounts.user.suspended.v1', 'accounts.user.deactivated.v1', 'accounts.role.revoked.v1']);

/** Kept from the facts of `accounts`: at first those of the last 20 minutes, then each as it comes. */
export class FactRevocations implements Revocations {
  readonly #sessions = new Map<string, number>();
  /** The millisecond from which on a user's tokens are good again. */
  readonly #users = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  readonly #open: () => Promise<Log>;
  readonly #onError: (error: unknown) => void;
  #tail: { stop(): Promise<void> } | undefined;
  #loaded = false;
  #stopped = new AbortController();

  constructor(open: () => Promise<Log>, onError: (error: unknown) => void) {
    this.#open = open;
    this.#onError = onError;
  }

  /** False until the past has been read: before that, nobody can say who is revoked. */
  get loaded(): boolean {
    return this.#loaded;
  }

  /** Reads until it is in step with the log; tries again while the log can't be reached. */
  async start(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      try {
        await this.#tail?.stop();
        const log = await this.#open();
        this.#tail = await log.tail(
          (entry) => this.#apply(entry),
          (reason) => {
            this.#onError(reason);
            void this.start();
          },
        );
        await this.#readBack(log);
        this.#loaded = true;
        return;
      } catch (error) {
        this.#onError(error);
        await sleep(SECOND, this.#stopped.signal);
      }
    }
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#tail?.stop();
  }

  isRevoked(sessionId: string, userId: string, issuedAt: number): boolean {
    return this.#sessions.has(sessionId) || issuedAt < (this.#users.get(userId) ?? 0);
  }

  onRevoked(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async #readBack(log: Log): Promise<void> {
    const { first, last } = await log.state();
    const since = Date.now() - MEMORY;
    let after = last;
    for (let step = 256; after >= first; step *= 2) {
      after = Math.max(first - 1, after - step);
      const oldest = await firstAfter(log, after, last);
      if (!oldest || Date.parse(oldest.fact.time) < since) break;
    }
    try {
      for await (const entry of log.read(after, last)) this.#apply(entry);
    } catch (error) {
      // what fell off the log in the meantime is older than any token
      if (!(error instanceof CursorExpired)) throw error;
    }
  }

  #apply({ fact }: Entry): void {
    const at = Date.parse(fact.time);
    if (at < Date.now() - MEMORY) return;
    const { sessionId, userId, at: said } = fact.data;
    // when it came to hold, if the fact says it: the fact's own time is when the request began
    const since = (typeof said === 'string' && Date.parse(said)) || at;
    if (fact.type === 'accounts.session.revoked.v1' && typeof sessionId === 'string') this.#sessions.set(sessionId, at);
    else if (typeof userId !== 'string') return;
    // a token of the same millisecond is refused, unless the change gave a right and took none
    else if (TAKES.has(fact.type)) this.#staleUntil(userId, since + 1);
    else if (fact.type === 'accounts.role.assigned.v1') this.#staleUntil(userId, since);
    else return;
    this.#forget();
    for (const listener of this.#listeners) listener();
  }

  #staleUntil(userId: string, moment: number): void {
    const until = Math.max(moment, this.#users.get(userId) ?? 0);
    this.#users.delete(userId); // the newest stand last
    this.#users.set(userId, until);
  }

  #forget(): void {
    const since = Date.now() - MEMORY;
    for (const [session, at] of this.#sessions) {
      if (at > since) break;
      this.#sessions.delete(session);
    }
    for (const [user, moment] of this.#users) {
      if (moment > since) break;
      this.#users.delete(user);
    }
  }
}

async function firstAfter(log: Log, after: number, until: number): Promise<Entry | undefined> {
  for await (const entry of log.read(after, Math.min(until, after + 1))) return entry;
  return undefined;
}
