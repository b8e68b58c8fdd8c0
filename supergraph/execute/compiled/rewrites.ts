import type { FetchDataRewrite } from '@apollo/query-planner';
import { type Data, isData, own, type Path, put } from './run.ts';
import type { Subtypes } from './subtypes.ts';

/** Changes what is sent to or came from a subgraph in place, as the planner asks. */
export type Rewrite = (value: unknown) => void;

const ON = '... on ';

export function compileRewrites(rewrites: readonly FetchDataRewrite[] | undefined, types: Subtypes): Rewrite | undefined {
  if (!rewrites?.length) return undefined;
  const compiled = rewrites.map((rewrite) => compile(rewrite, types));
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

function compile(rewrite: FetchDataRewrite, types: Subtypes): Rewrite {
  const last = rewrite.path.at(-1) ?? '';
  let apply: (data: Data) => void;
  if (rewrite.kind === 'ValueSetter') apply = (data) => put(data, last, rewrite.setValueTo);
  else
    apply = (data) => {
      const value = own(data, last);
      if (value === undefined) return;
      put(data, rewrite.renameKeyTo, value);
      put(data, last, undefined);
    };
  for (const part of rewrite.path.slice(0, -1).reverse()) {
    const next = everyObject(apply);
    if (part.startsWith(ON)) {
      const condition = part.slice(ON.length);
      // objects without a type name are of the only possible type
      apply = (data) => {
        if (typeof data.__typename !== 'string' || types.isSubtype(condition, data.__typename)) next(data);
      };
    } else apply = (data) => next(own(data, part));
  }
  return everyObject(apply);
}

const everyObject = (apply: (data: Data) => void): Rewrite => {
  const walk: Rewrite = (value) => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (isData(value)) apply(value);
  };
  return walk;
};

/** Gives a subgraph's error path the names of the rewritten answer. */
export function rewrittenPath(path: Path, rewrites: readonly FetchDataRewrite[] | undefined): Path {
  if (!rewrites) return path;
  const renamed = [...path];
  for (const rewrite of rewrites) {
    if (rewrite.kind !== 'KeyRenamer') continue;
    const keys = rewrite.path.filter((part) => !part.startsWith(ON));
    let at = -1;
    const matches = keys.every((key) => {
      do at++;
      while (typeof path[at] === 'number');
      return path[at] === key;
    });
    if (matches) renamed[at] = rewrite.renameKeyTo;
  }
  return renamed;
}
