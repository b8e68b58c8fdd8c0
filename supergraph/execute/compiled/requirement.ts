import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type Data, isData, isInherited, own, put } from './run.ts';
import type { Subtypes } from './subtypes.ts';

/** What is taken of objects of one type. */
export interface Taken {
  readonly fields: readonly Field[];
  /** The only field besides `__typename`, when it is a leaf with an ordinary name: enough to tell two objects apart. */
  readonly key: string | null;
  /** Undefined: the object lacks a field. */
  project(data: Data): Data | undefined;
}

interface Field {
  readonly key: string;
  readonly below: Requirement | null;
}

/** A `requires` selection of a plan, compiled for each type of object that it meets. */
export class Requirement {
  readonly #selections: readonly QueryPlanSelectionNode[];
  readonly #types: Subtypes;
  readonly #byType = new Map<string, Taken>();
  readonly #untyped: Taken;

  constructor(selections: readonly QueryPlanSelectionNode[], types: Subtypes) {
    this.#selections = selections;
    this.#types = types;
    this.#untyped = this.#compile(undefined);
  }

  of({ __typename: type }: Data): Taken {
    if (typeof type !== 'string') return this.#untyped;
    let taken = this.#byType.get(type);
    if (!taken) {
      taken = this.#compile(type);
      if (this.#types.knows(type)) this.#byType.set(type, taken); // other names come from outside, without end
    }
    return taken;
  }

  #compile(type: string | undefined): Taken {
    const below = new Map<string, QueryPlanSelectionNode[] | null>();
    const collect = (selections: readonly QueryPlanSelectionNode[]) => {
      for (const selection of selections) {
        if (selection.kind === 'Field') {
          const key = selection.alias ?? selection.name;
          below.set(key, selection.selections ? [...(below.get(key) ?? []), ...selection.selections] : null);
        } else if (type !== undefined && selection.typeCondition && this.#types.isSubtype(selection.typeCondition, type)) {
          collect(selection.selections);
        }
      }
    };
    collect(this.#selections);
    const fields = [...below].map(([key, inner]): Field => ({ key, below: inner && new Requirement(inner, this.#types) }));
    const [only, ...others] = fields.filter(({ key }) => key !== '__typename');
    const key = only && !others.length && !only.below && !isInherited(only.key) ? only.key : null;
    return { fields, key, project: projection(fields) };
  }
}

const projection = (fields: readonly Field[]) => (data: Data) => {
  const taken: Data = {};
  for (const { key, below } of fields) {
    const value = own(data, key);
    const part = below ? project(value, below) : value;
    if (part === undefined) return undefined;
    put(taken, key, part);
  }
  return taken;
};

function project(value: unknown, below: Requirement): unknown {
  if (isData(value)) return below.of(value).project(value);
  if (!Array.isArray(value)) return value;
  const items: unknown[] = [];
  for (const item of value) {
    const part = project(item, below);
    if (part === undefined) return undefined;
    items.push(part);
  }
  return items;
}
