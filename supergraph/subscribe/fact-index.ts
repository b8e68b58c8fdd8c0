import type { Fact } from '@lyceum/platform/fact.ts';
import type { FactField } from './fact-fields.ts';

export interface Indexed {
  readonly field: FactField;
  /** Keys of a fact's data and the values that they must have. */
  readonly match: Readonly<Record<string, unknown>>;
}

/** Which groups a fact concerns, without asking each: by type, then by the names and values that they match on. */
export class FactIndex<Group extends Indexed> {
  readonly #types = new Map<string, Map<string, { names: readonly string[]; groups: Map<string, Set<Group>> }>>();

  add(group: Group): void {
    for (const { type, names, values } of placesOf(group)) {
      const shapes = getOrMake(this.#types, type, () => new Map());
      const { groups } = getOrMake(shapes, names.join(), () => ({ names, groups: new Map() }));
      getOrMake(groups, values, () => new Set<Group>()).add(group);
    }
  }

  remove(group: Group): void {
    for (const { type, names, values } of placesOf(group)) {
      const groups = this.#types.get(type)?.get(names.join())?.groups;
      const set = groups?.get(values);
      set?.delete(group);
      if (!set?.size) groups?.delete(values);
    }
  }

  *find({ type, data }: Fact): Iterable<Group> {
    for (const { names, groups } of this.#types.get(type)?.values() ?? []) yield* groups.get(valuesOf(names, data)) ?? [];
  }
}

function* placesOf({ field, match }: Indexed): Iterable<{ type: string; names: readonly string[]; values: string }> {
  const whole = Object.keys(match).sort();
  for (const type of new Set([...field.types, ...field.leftBy])) {
    const names = field.audience && field.leftBy.includes(type) ? [field.audience.argument] : whole;
    yield { type, names, values: valuesOf(names, match) };
  }
}

const valuesOf = (names: readonly string[], data: Readonly<Record<string, unknown>>) =>
  JSON.stringify(names.map((name) => String(data[name])));

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
