import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { Requirement } from './requirement.ts';
import type { Rewrite } from './rewrites.ts';
import type { Data } from './run.ts';
import type { Subtypes } from './subtypes.ts';

/** What a fetch asks about, each once, and where each target finds its answer (-1: it has none). */
export interface Representations {
  readonly list: Data[];
  readonly slots: number[];
  /** Something that is needed to ask is missing. */
  readonly incomplete: boolean;
}

/** Builds the representations of targets. */
export type Represent = (targets: readonly (Data | null)[]) => Representations;

export function representer(requires: readonly QueryPlanSelectionNode[], rewrite: Rewrite | undefined, types: Subtypes): Represent {
  const requirement = new Requirement(requires, types);
  return (targets) => {
    const list: Data[] = [];
    const slots: number[] = [];
    const seen = new Map<string, number>();
    let incomplete = false;
    for (const target of targets) {
      if (!target) {
        slots.push(-1);
        continue;
      }
      const { fields, key, project } = requirement.of(target);
      const quick = key === null || rewrite ? undefined : target[key];
      // a key of one string or number needs no representation to be recognised
      const identity =
        typeof quick === 'string'
          ? `${target.__typename}:${quick}`
          : typeof quick === 'number'
            ? `${target.__typename}#${quick}`
            : undefined;
      const known = identity === undefined ? undefined : seen.get(identity);
      if (known !== undefined) {
        slots.push(known);
        continue;
      }
      const representation = fields.length ? project(target) : null;
      if (representation === undefined) incomplete = true;
      if (!representation || typeof representation.__typename !== 'string') {
        slots.push(-1);
        continue;
      }
      rewrite?.(representation);
      const name = identity ?? JSON.stringify(representation);
      const slot = seen.get(name) ?? list.length;
      if (slot === list.length) {
        seen.set(name, slot);
        list.push(representation);
      }
      slots.push(slot);
    }
    return { list, slots, incomplete };
  };
}
