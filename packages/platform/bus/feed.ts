import type { Entry, LogState } from '../bus.ts';

/**
 * What each bus has to give below the contract; `follow.ts`, `tail.ts` and `consumer.ts` build the rest of it, once for both.
 *
 * Terms. A *feed* is a log as its readers see it. A *bookmark* is how far one consumer came in one life of a log:
 * everything up to its position is finished.
 */
export interface Feed {
  readonly source: string;
  /** Where the log is; throws where there is none (unlike `Log.state`, which would make it). */
  look(): Promise<LogState>;
  /**
   * Entries after `after` of the life `epoch`, in order and without a gap; waits for more until aborted. Throws EpochChanged,
   * CursorExpired, or whatever the store or the connection threw: then the caller follows again from where it was.
   */
  follow(epoch: string, after: number, signal: AbortSignal): AsyncIterable<Entry>;
}

export interface Mark {
  readonly epoch: string;
  readonly position: number;
}

export interface Bookmark {
  load(): Promise<Mark | undefined>;
  save(mark: Mark): Promise<void>;
}

/** Where a bus tells what it survived; pino's loggers fit. */
export interface BusLog {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
export const silent: BusLog = { warn: () => {}, error: () => {} };

/** The log that was being read is gone: it was lost, started anew, or went backwards. */
export class EpochChanged extends Error {
  override readonly name = 'EpochChanged';
}

export const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
