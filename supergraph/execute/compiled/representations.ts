import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type IsLost, Requirement, type Taken } from './requirement.ts';
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

/** The objects of one type that are told from each other by one value. */
interface Keyed {
  readonly taken: Taken;
  readonly slots: Map<unknown, number>;
}

/** Builds the representations of targets; null: not of this one. */
export type Represent = (targets: readonly (Data | null)[], isLost: IsLost) => Representations;

export function representer(requires: readonly QueryPlanSelectionNode[], rewrite: Rewrite | undefined, types: Subtypes): Represent {
  const requirement = new Requirement(requires, types);
  return (targets, isLost) => {
    const list: Data[] = [];
    const slots = new Array<number>(targets.length);
    const byText = new Map<string, number>();
    const byType = new Map<unknown, Keyed>();
    let type: unknown;
    let keyed: Keyed | undefined;
    let incomplete = false;

    const add = (representation: Data): number => list.push(representation) - 1;
    const keyedOf = (target: Data): Keyed => {
      if (keyed && target.__typename === type) return keyed;
      type = target.__typename;
      keyed = byType.get(type) ?? { taken: requirement.of(target), slots: new Map() };
      byType.set(type, keyed);
      return keyed;
    };
    const slotOf = (target: Data): number => {
      const {
        taken: { key, project },
        slots,
      } = keyedOf(target);
      const value = key === null || rewrite ? undefined : target[key];
      const isKey = typeof value === 'string' || typeof value === 'number';
      const slot = isKey ? slots.get(value) : undefined;
      if (slot !== undefined) return slot;
      const representation = project(target, [], isLost);
      if (!representation) incomplete = true;
      if (typeof representation?.__typename !== 'string' || !tellsWhich(representation)) return -1;
      if (isKey) {
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

/** More than its type: of a target that is of none of the types asked about, a plan may take no more than that. */
function tellsWhich(representation: Data): boolean {
  for (const key in representation) if (key !== '__typename') return true;
  return false;
}
