import type { Instance } from './instance.ts';

/** How the next instance is chosen among the healthy. */
export type Strategy = 'LEAST_CONNECTIONS' | 'ROUND_ROBIN' | 'WEIGHTED';

/** The instances of one subgraph. */
export class Instances {
  strategy: Strategy = 'LEAST_CONNECTIONS';
  readonly #open: (url: string) => Instance;
  #all: readonly Instance[];
  #turn = 0;

  constructor(urls: readonly string[], open: (url: string) => Instance) {
    this.#open = open;
    this.#all = urls.map(open);
  }

  get all(): readonly Instance[] {
    return this.#all;
  }

  /** These from now on: those that stay keep their health, those that come are probed before they are asked. Gives those that leave, which may still be at work. */
  replace(urls: readonly string[]): readonly Instance[] {
    const before = this.#all;
    this.#all = urls.map((url) => before.find((one) => one.url === url) ?? this.#open(url));
    for (const instance of this.#all) if (!before.includes(instance)) void instance.probe();
    return before.filter((instance) => !this.#all.includes(instance));
  }

  /** The healthy one that the strategy chooses, not among `tried`; one that drains only where there is no other. Those that may be healthy again are probed meanwhile. */
  healthy(tried?: ReadonlySet<Instance>): Instance | undefined {
    const { length } = this.all;
    const start = this.#turn++ % length;
    let best: Instance | undefined;
    let spare: Instance | undefined;
    let weights = 0;
    for (let i = 0; i < length; i++) {
      const instance = this.all[(start + i) % length];
      if (!instance || tried?.has(instance)) continue;
      if (instance.breaker.state !== 'closed') {
        if (instance.breaker.due) void instance.probe();
      } else if (instance.drained) {
        spare ??= instance;
      } else if (this.strategy === 'WEIGHTED') {
        // smooth weighted round robin: whoever is owed most goes first, and pays for all
        weights += instance.weight;
        instance.credit += instance.weight;
        if (!best || instance.credit > best.credit) best = instance;
      } else if (this.strategy === 'ROUND_ROBIN') {
        best ??= instance;
      } else if (!best || instance.pending < best.pending) {
        best = instance;
      }
    }
    if (best && weights) best.credit -= weights;
    return best ?? spare;
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
    if (!breaker) throw new Error('no instance of it has been found');
    const which = this.all.length === 1 ? 'it has' : `all ${this.all.length} instances have`;
    throw new Error(`${which} failed and will be probed soon (${breaker.reason})`);
  }
}
