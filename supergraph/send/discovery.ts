import type { Bus, Subscription } from '@lyceum/platform/bus.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { z } from 'zod';
import { REGISTRY } from '../control/messages.ts';
import type { GatewayLog } from '../options.ts';

const Told = z.object({
  instance: z.object({
    id: z.string().max(100),
    app: z.string().max(100),
    address: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .nullable(),
    state: z.enum(['RUNNING', 'DRAINING', 'STOPPED']),
  }),
});
type Told = z.output<typeof Told>['instance'];
const Lease = z.object({ app: z.literal('ems'), values: z.object({ leaseSeconds: z.int().min(6).max(600) }) });

/** Seconds of silence after which an instance counts as gone, while the EMS says nothing else. */
const LEASE = 15;
/** Seconds in which somebody is heard, if the bus is there: one and a half of the beats of instances. */
const QUIET = 7;

/** Which instances live, by what they say of themselves. */
export class Discovery {
  readonly #finds: (subgraph: string) => boolean;
  readonly #changed: (subgraph: string, urls: readonly string[]) => void;
  readonly #living = new Map<string, { readonly app: string; readonly url: string; heard: number }>();
  readonly #urls = new Map<string, readonly string[]>();
  #lease = LEASE;
  /** Seconds in which somebody was heard: leases do not run out because the bus is away, or because this process stood still. */
  #clock = 0;
  #quiet = 0;

  constructor(finds: (subgraph: string) => boolean, changed: (subgraph: string, urls: readonly string[]) => void) {
    this.#finds = finds;
    this.#changed = changed;
  }

  /** Somebody says how it is; anything else that comes is passed over. */
  heard(payload: unknown): void {
    const told = Told.safeParse(payload).data?.instance;
    if (!told) return;
    this.#quiet = 0;
    if (told.address === null || !this.#finds(told.app)) return;
    this.#note(told, told.address);
    this.#tell(told.app);
  }

  /** How long the EMS waits for those that are silent. */
  lease(payload: unknown): void {
    this.#lease = Lease.safeParse(payload).data?.values.leaseSeconds ?? this.#lease;
  }

  /** A second has passed. */
  tick(): void {
    if (++this.#quiet > QUIET) return;
    this.#clock++;
    for (const [id, { app, heard }] of this.#living) {
      if (this.#clock - heard <= this.#lease) continue;
      this.#living.delete(id);
      this.#tell(app);
    }
  }

  #note({ id, app, state }: Told, url: string): void {
    if (state === 'STOPPED') this.#living.delete(id);
    else this.#living.set(id, { app, url, heard: this.#clock });
  }

  #tell(app: string): void {
    const urls = [...new Set([...this.#living.values()].filter((one) => one.app === app).map(({ url }) => url))].sort();
    const before = this.#urls.get(app) ?? [];
    if (urls.join(' ') === before.join(' ')) return;
    this.#urls.set(app, urls);
    this.#changed(app, urls);
  }
}

export interface DiscoveryOptions {
  readonly bus: Bus;
  /** The subgraphs whose instances are found. */
  readonly finds: (subgraph: string) => boolean;
  /** Where new requests go from now on. */
  readonly find: (subgraph: string, urls: readonly string[]) => void;
  readonly log: GatewayLog;
}

/** Follows what instances say on the bus, and asks those that are there already to say it. */
export async function startDiscovery({ bus, finds, find, log }: DiscoveryOptions): Promise<{ stop(): Promise<void> }> {
  const discovery = new Discovery(finds, (subgraph, instances) => {
    log.info({ subgraph, instances }, 'the instances of a subgraph were found');
    find(subgraph, instances);
  });
  const listening: Subscription[] = await Promise.all([
    bus.onBroadcast(REGISTRY.heartbeat, (payload) => discovery.heard(payload)),
    bus.onBroadcast(REGISTRY.instance, (payload) => {
      discovery.heard(payload);
      discovery.lease(Object(payload).settings);
    }),
    bus.onBroadcast(REGISTRY.settings, (payload) => discovery.lease(payload)),
  ]);
  await bus.broadcast(REGISTRY.wanted, null);
  const ticking = setInterval(() => discovery.tick(), SECOND).unref();
  return {
    async stop() {
      clearInterval(ticking);
      await Promise.all(listening.map((one) => one.stop()));
    },
  };
}
