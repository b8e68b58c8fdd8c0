import type { FetchDataKeyRenamer } from '@apollo/query-planner';
import type { Batch } from './entity-fetch.ts';
import { type Data, isData, own, type Path, type Step } from './run.ts';
import type { Subtypes } from './subtypes.ts';
import { ancestorsOf, targetsAt } from './targets.ts';

const UP = '..';
const ON = '... on ';

/**
 * A fetch whose arguments come from the objects above each target (`@fromContext`): one request for each combination of
 * their values.
 */
export function contextual(rewrites: readonly FetchDataKeyRenamer[], path: Path, types: Subtypes, batch: Batch): Step {
  const readers = rewrites.map((rewrite) => ({ name: rewrite.renameKeyTo, read: reader(rewrite.path, types) }));
  const targetsOf = targetsAt(path);
  return (run) => {
    if (!run.data) return undefined;
    const targets = targetsOf(run.data);
    const groups = new Map<string, { values: Record<string, unknown>; members: (Data | null)[] }>();
    ancestorsOf(run.data, path).forEach((above, i) => {
      const values: Record<string, unknown> = {};
      for (const { name, read } of readers) {
        const value = values[name] ?? read(above);
        if (value !== undefined) values[name] = value;
      }
      const key = JSON.stringify(readers.map(({ name }) => values[name]));
      const group = groups.get(key) ?? { values, members: targets.map(() => null) };
      group.members[i] = targets[i] ?? null;
      groups.set(key, group);
    });
    const waiting = [...groups.values()].flatMap(({ values, members }) => batch(run, members, values) ?? []);
    return waiting.length ? Promise.all(waiting).then(() => undefined) : undefined;
  };
}

/** Reads one value: so many objects up, then down through types and fields. */
function reader(path: readonly string[], types: Subtypes): (above: readonly Data[]) => unknown {
  const ups = path.filter((part) => part === UP).length;
  const down = path.slice(ups);
  return (above) => {
    let value: unknown = above[ups - 1];
    for (const part of down) {
      if (!isData(value)) return value;
      if (!part.startsWith(ON)) value = own(value, part);
      else if (typeof value.__typename === 'string' && !types.isSubtype(part.slice(ON.length), value.__typename)) return undefined;
    }
    return value;
  };
}
