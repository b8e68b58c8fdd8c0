import { z } from 'zod';
import { factTypes } from './events.ts';
import type { SettingsStore } from './settings-store.ts';
import { type Stats, statsOf } from './stats.ts';
import { partsOf, type SubgraphDefinition } from './subgraph.ts';

export type CataloguedKind =
  | 'controller'
  | 'service'
  | 'query'
  | 'report'
  | 'utility'
  | 'helper'
  | 'setting'
  | 'listener'
  | 'schedule'
  | 'fact'
  | 'loader';

/** One line of what a subgraph is made of. */
export interface Catalogued {
  readonly app: string;
  readonly kind: CataloguedKind;
  readonly name: string;
  readonly summary: string;
  /** JSON Schema of the input, for what can be run. */
  readonly input: object | null;
  readonly stats: { calls: number; errors: number; p50Ms: number; p95Ms: number; p99Ms: number; lastCalledAt: Date | null } | null;
}

/** Everything a subgraph is made of, with its live figures; derived, nothing is written twice. */
export function catalogue(definition: SubgraphDefinition, settings: SettingsStore): Catalogued[] {
  const app = definition.name;
  const rows: Catalogued[] = [];
  const add = (kind: CataloguedKind, name: string, summary: string, input: z.ZodType | null, stats: Stats | null) =>
    void rows.push({
      app,
      kind,
      name,
      summary,
      input: input && z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
      stats: stats && figures(stats),
    });

  for (const root of ['Query', 'Mutation'])
    for (const name of Object.keys(definition.controllers[root] ?? {}))
      add('controller', `${root}.${name}`, `The graph’s ${name}.`, null, null);
  for (const [name, part] of partsOf(definition)) add(part.kind, name, part.summary, part.input, part.stats);
  for (const [name, part] of Object.entries(settings.parts())) add('setting', name, part.summary, part.input, part.stats);
  for (const [name, part] of Object.entries(definition.listeners ?? {})) add(part.kind, name, part.summary, null, part.stats);
  for (const [name, batch] of Object.entries(definition.loaders))
    add('loader', name, `Reads many of ${name} at once.`, null, statsOf(batch));
  for (const { type, summary } of factTypes(definition.events ?? {})) add('fact', type, summary, null, null);
  return rows;
}

function figures(stats: Stats): NonNullable<Catalogued['stats']> {
  const [p50Ms = 0, p95Ms = 0, p99Ms = 0] = stats.percentiles(0.5, 0.95, 0.99);
  return { calls: stats.calls, errors: stats.errors, p50Ms, p95Ms, p99Ms, lastCalledAt: stats.lastCalledAt };
}
