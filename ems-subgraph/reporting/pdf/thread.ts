import { parentPort } from 'node:worker_threads';
import { draw, type Shown } from './draw.ts';

/** Draws documents beside the thread that answers requests: a long table takes seconds. */
export interface Wanted {
  readonly id: number;
  readonly shown: Shown;
}
export type Drawn = { readonly id: number; readonly pdf: Uint8Array } | { readonly id: number; readonly error: unknown };

parentPort?.on('message', async ({ id, shown }: Wanted) => {
  try {
    const pdf = new Uint8Array(await draw(shown));
    parentPort?.postMessage({ id, pdf } satisfies Drawn, [pdf.buffer]);
  } catch (error) {
    parentPort?.postMessage({ id, error } satisfies Drawn);
  }
});
