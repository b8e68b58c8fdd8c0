import type { Outcome } from '../execute/executor.ts';
import type { Frame } from '../subscribe/frame.ts';

/** Where the answers to one operation come from. */
export interface Payloads {
  /** The next answer; null after the last; rejects with what the operation ends with. */
  next(): Promise<Frame | null>;
  leave(): void;
}

/** The one answer of a query or mutation. */
export function once({ data, errors, extensions }: Outcome): Payloads {
  const parts = [
    ...(errors?.length ? [`"errors":${JSON.stringify(errors)}`] : []),
    ...(data === undefined ? [] : [`"data":${data}`]),
    ...(extensions ? [`"extensions":${JSON.stringify(extensions)}`] : []),
  ];
  let frame: Frame | null = { payload: `{${parts.join()}}`, cursor: null };
  return {
    async next() {
      const next = frame;
      frame = null;
      return next;
    },
    leave() {},
  };
}
