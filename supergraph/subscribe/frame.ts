/** One event as its readers get it: serialised once, whoever shares it. */
export interface Frame {
  /** The answer as JSON text. */
  readonly payload: string;
  /** Where a reader who has had it goes on; null where nothing is kept. */
  readonly cursor: string | null;
}
