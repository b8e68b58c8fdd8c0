export const DAY = 24 * 60 * 60_000;

/** A moment of the span, by the next random number. */
export const between = (next: () => number, from: Date, to: Date): Date =>
  new Date(from.getTime() + Math.floor(next() * Math.max(1, to.getTime() - from.getTime())));
/** The last of these moments. */
export const latest = (...moments: Date[]): Date => new Date(Math.max(...moments.map((moment) => moment.getTime())));
