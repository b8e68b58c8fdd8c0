import type { FetchNode } from '@apollo/query-planner';
import type { SubgraphResponse } from '@lyceum/platform/transport.ts';
import type { Compiler } from './compiler.ts';
import { contextual } from './contextual.ts';
import { type Ask, pick } from './fetch.ts';
import { representer } from './representations.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';
import { type Data, isData, type Path, type Run, type Step } from './run.ts';
import { merge, type Shape } from './shape.ts';
import { targetsAt } from './targets.ts';
import type { Trouble } from './trouble.ts';

export interface EntityFetch extends FetchNode {
  readonly requires: NonNullable<FetchNode['requires']>;
}

/** Asks about some of the targets (null: not this one) with more arguments. */
export type Batch = (
  run: Run,
  targets: readonly (Data | null)[],
  more: Readonly<Record<string, unknown>> | undefined,
) => Promise<void> | undefined;

interface Parts {
  readonly shape: Shape;
  readonly trouble: Trouble;
  readonly ask: Ask;
  readonly rewrite: Rewrite | undefined;
}

/** Asks a subgraph about the entities at `path`, each once, and merges what it says wherever they are. */
export function entityFetch(node: EntityFetch, path: Path, { shape, trouble, ask, rewrite }: Parts, compiler: Compiler): Step {
  const represent = representer(node.requires, compileRewrites(node.inputRewrites, compiler.types), compiler.types);
  const inContext = new Set(node.contextRewrites?.map(({ renameKeyTo }) => renameKeyTo));
  const usages = node.variableUsages?.filter((name) => !inContext.has(name)) ?? [];

  const typed = node.inputRewrites !== undefined;

  const batch: Batch = (run, targets, more) => {
    const { list, slots, incomplete } = represent(targets, (below) => compiler.provided?.has([...path, ...below], run.yes) ?? true);
    if (incomplete) trouble.lost(run);
    if (!list.length) return undefined;
    const variables = { ...pick(run.variables, usages), ...more, representations: list };
    return ask(run, variables, (response) => {
      if (response.errors) trouble.answered(run, response.errors, slots);
      const entities = entitiesOf(response, list.length);
      if (!entities) return;
      rewrite?.(entities);
      const used = compiler.contextual ? new Set<number>() : undefined;
      for (let i = 0; i < targets.length; i++) {
        const slot = slots[i] ?? -1;
        const entity = entities[slot];
        const target = targets[i];
        if (!target || !isData(entity)) continue;
        // a subgraph that knows an interface as an object does not know what it is
        if (typed && typeof entity.__typename === 'string' && !compiler.types.isObject(entity.__typename)) delete entity.__typename;
        // what lies below may differ by where it is: no two places share an object then
        merge(target, used?.has(slot) ? structuredClone(entity) : entity, shape);
        used?.add(slot);
      }
    });
  };

  if (node.contextRewrites?.length) return contextual(node.contextRewrites, path, compiler.types, batch);
  const targets = targetsAt(path);
  return (run) => {
    const found = run.data && targets(run.data);
    return found?.length ? batch(run, found, undefined) : undefined;
  };
}

/** Undefined: there is no data, and errors say why. */
function entitiesOf({ data, errors }: SubgraphResponse, expected: number): readonly unknown[] | undefined {
  const entities: unknown = data?._entities;
  if (Array.isArray(entities) && entities.length === expected) return entities;
  if (errors?.length && !Array.isArray(entities)) return undefined;
  throw new Error(`Expected "_entities" to be a list of ${expected}`);
}
