import { createServer } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

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

/** Counts up. */
export function counter({ name, help, labels = [] }: Description): { add(labels?: Labels, value?: number): void } {
  const metric = new Counter({ name, help, labelNames: labels, registers: [registry] });
  return { add: (values = {}, value = 1) => void (enabled && metric.inc(values, value)) };
}

/** Sorts observed values (seconds, bytes) into buckets. */
export function histogram({ name, help, labels = [], buckets }: Description & { buckets?: readonly number[] }): {
  observe(value: number, labels?: Labels): void;
} {
  const metric = new Histogram({ name, help, labelNames: labels, registers: [registry], ...(buckets && { buckets: [...buckets] }) });
  return { observe: (value, values = {}) => void (enabled && metric.observe(values, value)) };
}

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
