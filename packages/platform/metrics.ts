import { createServer } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, type HistogramConfiguration, Registry } from 'prom-client';

type Labels = Record<string, string | number>;

interface Description {
  /** Prometheus' naming: `lyceum_<what>_<unit>`, counters end in `_total`. */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
}

const registry = new Registry();
let enabled = false;

/** Starts recording; before it, every metric does nothing. */
export function enableMetrics(): void {
  if (enabled) return;
  enabled = true;
  collectDefaultMetrics({ register: registry });
}

/** Counts up. `of` is the way for what happens at every request: its labels are looked up once. */
export function counter({ name, help, labels = [] }: Description): {
  add(labels?: Labels, value?: number): void;
  of(labels: Labels): { add(value?: number): void };
} {
  const slots: { readonly labels: Labels; since: number }[] = [];
  const metric = new Counter({
    name,
    help,
    labelNames: labels,
    registers: [registry],
    collect() {
      for (const slot of slots) {
        if (slot.since) this.inc(slot.labels, slot.since);
        slot.since = 0;
      }
    },
  });
  return {
    add: (values = {}, value = 1) => void (enabled && metric.inc(values, value)),
    of(values) {
      const slot = { labels: values, since: 0 };
      slots.push(slot);
      return {
        add(value = 1) {
          if (enabled) slot.since += value;
        },
      };
    },
  };
}

/** Sorts observed values (seconds, bytes) into buckets. `of`: as with counters. */
export function histogram({ name, help, labels = [], buckets }: Description & { buckets?: readonly number[] }): {
  observe(value: number, labels?: Labels): void;
  of(labels: Labels): { observe(value: number): void };
} {
  const metric = new Buckets({ name, help, labelNames: labels, registers: [registry], ...(buckets && { buckets: [...buckets] }) });
  return {
    observe: (value, values = {}) => void (enabled && metric.slot(values).observe(value)),
    of(values) {
      const slot = metric.slot(values);
      return {
        observe(value) {
          if (enabled) slot.observe(value);
        },
      };
    },
  };
}

/** prom-client's histogram looks its labels up at every observation; this one lets them be looked up beforehand. */
class Buckets extends Histogram<string> {
  readonly #name: string;
  readonly #help: string;
  readonly #bounds: readonly number[];
  readonly #slots = new Map<string, Slot>();

  constructor(configuration: HistogramConfiguration<string>) {
    super(configuration);
    const { name, help, buckets = SECONDS } = configuration;
    this.#name = name;
    this.#help = help;
    this.#bounds = [...buckets].sort((a, b) => a - b);
    if (!configuration.labelNames?.length) this.slot({});
  }

  slot(labels: Labels): Slot {
    const key = JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.#slots.get(key);
    if (known) return known;
    const slot = new Slot(labels, this.#bounds);
    this.#slots.set(key, slot);
    return slot;
  }

  /** What the registry asks for. */
  async getForPromString() {
    const values = [...this.#slots.values()].flatMap((slot) => slot.values(this.#name));
    return { name: this.#name, help: this.#help, type: 'histogram', values, aggregator: 'sum' };
  }
}

class Slot {
  readonly #labels: Labels;
  readonly #bounds: readonly number[];
  readonly #counts: number[];
  #count = 0;
  #sum = 0;

  constructor(labels: Labels, bounds: readonly number[]) {
    this.#labels = labels;
    this.#bounds = bounds;
    this.#counts = bounds.map(() => 0);
  }

  observe(value: number): void {
    this.#count++;
    this.#sum += value;
    const bounds = this.#bounds;
    let i = 0;
    while (i < bounds.length && value > (bounds[i] ?? 0)) i++;
    if (i < bounds.length) this.#counts[i] = (this.#counts[i] ?? 0) + 1;
  }

  values(name: string) {
    let below = 0;
    const labels = this.#labels;
    const counted = this.#bounds.map((le, i) => {
      below += this.#counts[i] ?? 0;
      return { metricName: `${name}_bucket`, labels: { ...labels, le }, value: below };
    });
    return [
      ...counted,
      { metricName: `${name}_bucket`, labels: { ...labels, le: '+Inf' }, value: this.#count },
      { metricName: `${name}_sum`, labels, value: this.#sum },
      { metricName: `${name}_count`, labels, value: this.#count },
    ];
  }
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** One of a gauge's values. */
export interface Reading {
  readonly labels: Labels;
  readonly value: number;
}

/** A value that goes up and down; with `read` it is asked for whenever the metrics are, one value or one for each set of labels. */
export function gauge({ name, help, labels = [], read }: Description & { read?: () => number | Promise<number> | readonly Reading[] }): {
  set(value: number, labels?: Labels): void;
} {
  const metric = new Gauge({
    name,
    help,
    labelNames: labels,
    registers: [registry],
    ...(read && {
      async collect() {
        const value = await read();
        if (typeof value === 'number') return this.set(value);
        this.reset(); // those that are no more
        for (const one of value) this.set(one.labels, one.value);
      },
    }),
  });
  return { set: (value, values = {}) => void (enabled && metric.set(values, value)) };
}

/** All metrics in Prometheus' text format. */
export const metricsText = (): Promise<string> => registry.metrics();

/** Serves `/metrics` on a port of its own, away from the public, and starts recording. */
export async function serveMetrics(port: number, host: string): Promise<{ port: number; close(): Promise<void> }> {
  enableMetrics();
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    try {
      const text = await metricsText();
      response.writeHead(200, { 'content-type': registry.contentType }).end(text);
    } catch {
      response.writeHead(500).end();
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  return {
    port: address && typeof address === 'object' ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
