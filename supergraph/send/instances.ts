import type { BreakerOptions } from './breaker.ts';
import { Instance } from './instance.ts';

/** The instances of one subgraph. */
export class Instances {
  readonly all: readonly Instance[];
  #turn = 0;

  constructor(urls: readonly string[], breaker: (url: string) => BreakerOptions) {
    this.all = urls.map((url) => new Instance(url, breaker(url)));
  }

  /** The healthy one with the fewest requests under way that is not among `tried`. Those that may be healthy again are probed meanwhile. */
  healthy(tried?: ReadonlySet<Instance>): Instance | undefined {
    const { length } = this.all;
    const start = this.#turn++ % length;
    let best: Instance | undefined;
    for (let i = 0; i < length; i++) {
      const instance = this.all[(start + i) % length];
      if (!instance || tried?.has(instance)) continue;
      if (instance.breaker.state === 'closed') {
        if (!best || instance.pending < best.pending) best = instance;
      } else if (instance.breaker.due) void instance.probe();
    }
    return best;
  }

  /** One that can be asked, after the probes that are due. Throws why there is none. */
  async recovered(): Promise<Instance> {
    const probed = this.all.filter(({ breaker }) => breaker.state === 'half-open' || breaker.due);
    await Promise.race(
      probed
        .map(
          (instance) =>
            new Promise<void>((resolve) => {
              void instance.probe().then(() => instance.breaker.state === 'closed' && resolve());
            }),
        )
        .concat(Promise.all(probed.map((instance) => instance.probe())).then(() => {})),
    );
    const instance = this.healthy();
    if (instance) return instance;
    const [{ breaker } = { breaker: undefined }] = this.all;
    const which = this.all.length === 1 ? 'it has' : `all ${this.all.length} instances have`;
    throw new Error(`${which} failed and will be probed soon (${breaker?.reason || 'no instance'})`);
  }
}
