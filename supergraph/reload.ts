import type { Generation } from './generation.ts';
import type { Current } from './graph/current.ts';
import type { GatewayLog } from './options.ts';

/** What became of a supergraph that was to be served: *same*: it is the one that is served already. */
export type Reloaded = 'served' | 'same' | 'refused';

export interface ReloadingOptions {
  readonly read: () => Promise<string>;
  readonly current: Current<Generation>;
  /** Throws what is wrong with it. */
  readonly open: (sdl: string) => Generation;
  /** Prepares what would make requests wait. */
  readonly warm: (next: Generation) => Promise<void>;
  /** Tells Apollo Server; throws what it refuses. */
  readonly update: (next: Generation) => void;
  /** Tells connections that outlive a request to come again. */
  readonly reconnect: () => Promise<unknown>;
  /** How long requests on the generation before may take. */
  readonly graceMs: number;
  readonly log: GatewayLog;
}

/** Takes one supergraph after the other, as they come. */
export function reloading(options: ReloadingOptions): { run(sdl?: string): Promise<Reloaded>; stop(): void } {
  const { read, current, open, warm, update, reconnect, graceMs, log } = options;
  let last: Promise<unknown> = Promise.resolve();
  let stopped = false;

  async function take(given: string | undefined): Promise<Reloaded> {
    if (stopped) return 'refused';
    let next: Generation | undefined;
    try {
      const sdl = given ?? (await read());
      const before = current.value;
      if (sdl === before.sdl) return 'same';
      next = open(sdl);
      await warm(next);
      if (stopped) throw new Error('the gateway stops');
      update(next); // in one tick with the next line: the fast path and Apollo Server change together
      const finished = current.replace(next, graceMs);
      log.info({ subgraphs: next.graph.subgraphs.map(({ name }) => name) }, 'a new supergraph is served');
      void retire(before, Promise.all([finished, reconnect()]));
      return 'served';
    } catch (error) {
      log.error({ err: error }, 'the new supergraph is refused; the one before stays');
      await next?.stop();
      return 'refused';
    }
  }

  async function retire(before: Generation, left: Promise<unknown>): Promise<void> {
    try {
      await left;
      await before.stop();
    } catch (error) {
      log.error({ err: error }, 'a supergraph that is served no more could not be left');
    }
  }

  return {
    run(sdl) {
      const taken = last.then(() => take(sdl));
      last = taken;
      return taken;
    },
    stop: () => {
      stopped = true;
    },
  };
}
