import { type Data, isData, isInherited, own, type Path } from './run.ts';

/** Finds the objects at a plan's path; null and missing ones are left out. */
export type Targets = (data: Data) => Data[];
type Walk = (value: unknown, found: Data[]) => void;

export function targetsAt(path: Path): Targets {
  let walk: Walk = (value, found) => {
    if (isData(value)) found.push(value);
  };
  for (const part of [...path].reverse()) walk = part === '@' ? items(walk) : property(String(part), walk);
  const whole = walk;
  return (data) => {
    const found: Data[] = [];
    whole(data, found);
    return found;
  };
}

const items =
  (next: Walk): Walk =>
  (value, found) => {
    if (Array.isArray(value)) for (let i = 0; i < value.length; i++) next(value[i], found);
  };

function property(key: string, next: Walk): Walk {
  if (isInherited(key)) return (value, found) => isData(value) && next(own(value, key), found);
  return (value, found) => {
    if (isData(value)) next(value[key], found);
  };
}

/** Where each target lies, in the targets' order. Walked when there is an error to place. */
export function pathsOf(data: Data, path: Path): Path[] {
  const found: Path[] = [];
  walkAll(data, path, (_, at) => void found.push(at));
  return found;
}

/** The objects above each target, nearest first, in the targets' order; lists do not count. */
export function ancestorsOf(data: Data, path: Path): (readonly Data[])[] {
  const found: (readonly Data[])[] = [];
  walkAll(data, path, (above) => void found.push(above));
  return found;
}

function walkAll(root: Data, path: Path, visit: (above: readonly Data[], at: Path) => void): void {
  const walk = (value: unknown, step: number, at: Path, above: readonly Data[]): void => {
    const part = path[step];
    if (part === undefined) {
      if (isData(value)) visit(above, at);
    } else if (part === '@') {
      if (Array.isArray(value)) value.forEach((item, i) => void walk(item, step + 1, [...at, i], above));
    } else if (isData(value)) walk(own(value, String(part)), step + 1, [...at, part], [value, ...above]);
  };
  walk(root, 0, [], []);
}
