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
    const slots = new Array<number>(targets.length);
    const byText = new Map<string, number>();
    const byType = new Map<unknown, Map<unknown, number>>();
    let type: unknown;
    let byKey: Map<unknown, number> | undefined;
    let incomplete = false;

    const add = (representation: Data): number => list.push(representation) - 1;
    /** Of an object that is told from others of its type by one value. */
    const known = (target: Data): Map<unknown, number> => {
      if (!byKey || target.__typename !== type) {
        type = target.__typename;
        byKey = byType.get(type) ?? new Map<unknown, number>();
        byType.set(type, byKey);
      }
      return byKey;
    };
    const slotOf = (target: Data): number => {
      const { key, project } = requirement.of(target);
      const value = key === null || rewrite ? undefined : target[key];
      const slots = typeof value === 'string' || typeof value === 'number' ? known(target) : undefined;
      const slot = slots?.get(value);
      if (slot !== undefined) return slot;
      const representation = project(target, [], isLost);
      if (!representation) incomplete = true;
      if (typeof representation?.__typename !== 'string') return -1;
      if (slots) {
        const added = add(representation);
        slots.set(value, added);
        return added;
      }
      rewrite?.(representation);
      const text = JSON.stringify(representation);
      const same = byText.get(text) ?? add(representation);
      byText.set(text, same);
      return same;
    };

    for (let i = 0; i < targets.length; i++) {
      const target = targets[i];
      slots[i] = target ? slotOf(target) : -1;
    }
    return { list, slots, incomplete };
  };
}
