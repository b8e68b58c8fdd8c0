import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type Data, isData, isInherited, own, type Path, put } from './run.ts';
import type { Subtypes } from './subtypes.ts';

/** What is taken of objects of one type. */
export interface Taken {
  /** The only field besides `__typename`, when it is a leaf with an ordinary name: enough to tell two objects apart. */
  readonly key: string | null;
  /** Undefined: something is lost. What is missing without being lost is left out. */
  project(data: Data, at: Path, isLost: IsLost): Data | undefined;
}

/** Whether a field is missing although it was asked for. */
export type IsLost = (path: Path) => boolean;

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
    const selections = new Map<string, QueryPlanSelectionNode[] | null>();
    const collect = (nodes: readonly QueryPlanSelectionNode[]) => {
      for (const node of nodes) {
        if (node.kind === 'Field') {
          const key = node.alias ?? node.name;
          selections.set(key, node.selections ? [...(selections.get(key) ?? []), ...node.selections] : null);
        } else if (type !== undefined && node.typeCondition && this.#types.isSubtype(node.typeCondition, type)) {
          collect(node.selections);
        }
      }
    };
    collect(this.#selections);
    const fields = [...selections].map(([key, nodes]) => ({ key, below: nodes && new Requirement(nodes, this.#types) }));
    const [only, ...others] = fields.filter(({ key }) => key !== '__typename');
    const key = only && !others.length && !only.below && !isInherited(only.key) ? only.key : null;
    const ordinary = fields.every((field) => !field.below && !isInherited(field.key));
    return { key, project: ordinary ? leaves(fields.map((field) => field.key)) : projection(fields) };
  }
}

const leaves =
  (keys: readonly string[]): Taken['project'] =>
  (data, at, isLost) => {
    const taken: Data = {};
    for (const key of keys) {
      const value = data[key];
      if (value !== undefined) taken[key] = value;
      else if (isLost([...at, key])) return undefined;
    }
    return taken;
  };

const projection =
  (fields: readonly { readonly key: string; readonly below: Requirement | null }[]): Taken['project'] =>
  (data, at, isLost) => {
    const taken: Data = {};
    for (const { key, below } of fields) {
      const value = own(data, key);
      if (value === undefined) {
        if (isLost([...at, key])) return undefined;
        continue;
      }
      const part = below ? project(value, below, [...at, key], isLost) : value;
      if (part === undefined) return undefined;
      put(taken, key, part);
    }
    return taken;
  };

function project(value: unknown, below: Requirement, at: Path, isLost: IsLost): unknown {
  if (isData(value)) return below.of(value).project(value, at, isLost);
  if (!Array.isArray(value)) return value;
  const items = value.map((item) => project(item, below, at, isLost));
  return items.includes(undefined) ? undefined : items;
}
