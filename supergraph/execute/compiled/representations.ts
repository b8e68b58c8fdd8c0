import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type IsLost, Requirement } from './requirement.ts';
import type { Rewrite } from './rewrites.ts';
import type { Data } from './run.ts';
import type { Subtypes } from './subtypes.ts';

/** What a fetch asks about, each once, and where each target finds its answer (-1: it has none). */
export interface Representations {
  readonly list: Data[];
  readonly slots: number[];
  /** Something that is needed to ask could not be fetched. */
  readonly incomplete: boolean;
}

/** Builds the representations of targets; null: not of this one. */
export type Represent = (targets: readonly (Data | null)[], isLost: IsLost) => Representations;

export function representer(requires: readonly QueryPlanSelectionNode[], rewrite: Rewrite | undefined, types: Subtypes): Represent {
  const requirement = new Requirement(requires, types);
  return (targets, isLost) => {
    const list: Data[] = [];
    const slots: number[] = [];
    const seen = new Map<string, number>();
    let incomplete = false;

    const slotOf = (target: Data): number => {
      const { key, project } = requirement.of(target);
      const quick = key === null || rewrite ? undefined : target[key];
      // a key of one string or number needs no representation to be recognised
      const name =
        typeof quick === 'string'
          ? `${target.__typename}:${quick}`
          : typeof quick === 'number'
            ? `${target.__typename}#${quick}`
            : undefined;
      const known = name === undefined ? undefined : seen.get(name);
      if (known !== undefined) return known;
      const representation = project(target, [], isLost);
      if (!representation) incomplete = true;
      if (typeof representation?.__typename !== 'string') return -1;
      rewrite?.(representation);
      const text = name ?? JSON.stringify(representation);
      const slot = seen.get(text) ?? list.length;
      if (slot === list.length) {
        seen.set(text, slot);
        list.push(representation);
      }
      return slot;
    };

    for (const target of targets) slots.push(target ? slotOf(target) : -1);
    return { list, slots, incomplete };
  };
}
