import { AsyncLocalStorage } from 'node:async_hooks';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RuntimeOptions, type SubgraphRuntime, startSubgraph } from './runtime.ts';
import { Stats } from './stats.ts';
import { partsOf, type SubgraphDefinition } from './subgraph.ts';

// holds in all that a request, a fact or a schedule sets going; not where a test calls a function by itself
const inside = new AsyncLocalStorage<true>();
const called = new Set<string>();
const left = new Set<string>();

/** A subgraph that runs and is seen calling its parts. */
export async function startSeen(definition: SubgraphDefinition, options: RuntimeOptions): Promise<SubgraphRuntime> {
  for (const [name, { stats }] of partsOf(definition)) {
    stats.record = (ms, failed) => {
      if (!failed && inside.getStore()) called.add(`${definition.name} ${name}`);
      Stats.prototype.record.call(stats, ms, failed);
    };
  }
  const runtime = await inside.run(true, () => startSubgraph(definition, options));
  return {
    ...runtime,
    execute: (request) => inside.run(true, () => runtime.execute(request)),
    handle: (request) => inside.run(true, () => runtime.handle(request)),
  };
}

/** Leaves in the run's directory, if it has one, what this process saw called with success, a line each; of settings the catalogue tells. */
export function leaveCalls(directory: string | undefined, { catalogue }: SubgraphRuntime): void {
  if (!directory) return;
  for (const { app, name, stats } of catalogue())
    if (/^(get|update)\w+Settings$/.test(name) && stats && stats.calls > stats.errors) called.add(`${app} ${name}`);
  const lines = [...called].filter((line) => !left.has(line));
  for (const line of lines) left.add(line);
  if (lines.length) appendFileSync(join(directory, `${process.pid}.calls`), `${lines.join('\n')}\n`);
}
