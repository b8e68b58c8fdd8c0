import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../../graph/fragments.ts';
import { DENIED } from '../executor.ts';
import type { Names } from './names.ts';
import type { Path } from './run.ts';

interface Named {
  readonly name: string;
  readonly below: Level;
}
type Level = Map<string, Named>;

/** The names that clients know the values of a plan by. */
export class AnswerNames {
  readonly #top: Level = new Map();

  constructor(answer: DocumentNode, operation: { readonly selectionSet: SelectionSetNode }, names: Names) {
    const fragments = fragmentsOf(answer);
    const collect = (set: SelectionSetNode, level: Level): void => {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          const name = selection.alias?.value ?? selection.name.value;
          if (name.startsWith(DENIED)) continue;
          const key = names.fetched(selection);
          const known = level.get(key) ?? { name, below: new Map() };
          level.set(key, known);
          if (selection.selectionSet) collect(selection.selectionSet, known.below);
        } else {
          const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
          if (fragment) collect(fragment.selectionSet, level);
        }
      }
    };
    collect(operation.selectionSet, this.#top);
  }

  /** A plan's or subgraph's path as clients know it: it ends where what is fetched is for keys and requirements only. */
  place(path: Path): Path {
    const place: (string | number)[] = [];
    let level: Level | undefined = this.#top;
    for (const part of path) {
      if (typeof part === 'number' || part === '@') place.push(part);
      else {
        const named: Named | undefined = level?.get(part);
        if (!named) break;
        place.push(named.name);
        level = named.below;
      }
    }
    return place;
  }

  /** Whether clients are given what lies there. */
  has(path: Path): boolean {
    return this.place(path).length === path.length;
  }
}
