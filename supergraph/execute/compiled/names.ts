import { type DocumentNode, type FieldNode, isInterfaceType, isObjectType, Kind, visit } from 'graphql';
import type { Graph } from '../../graph/graph.ts';

const APART = 'as__';

/**
 * Keeps the names that an operation gives its fields apart from those under which a plan fetches keys and required fields:
 * the planner drops `name` from `{ product { id: name  price } }` when `price` needs the key `id`, and `price(currency: "EUR")`
 * when another field requires `price(currency: "USD")`.
 */
export class Names {
  readonly #fields: ReadonlySet<string>;
  /** Fields with arguments that other fields, or arguments from contexts, require. */
  readonly #required: ReadonlySet<string>;

  constructor({ supergraphSchema, sdl }: Pick<Graph, 'supergraphSchema' | 'sdl'>) {
    const fields = Object.values(supergraphSchema.getTypeMap()).flatMap((type) =>
      (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__') ? Object.values(type.getFields()) : [],
    );
    this.#fields = new Set(['__typename', ...fields.map(({ name }) => name)]);
    const withArguments = new Set(fields.flatMap(({ name, args }) => (args.length ? name : [])));
    const sets = [...sdl.matchAll(/(?:requires|selection): "((?:[^"\\]|\\.)*)"/g)].map(([, set = '']) => set);
    this.#required = new Set(sets.flatMap((set) => set.split(/\W+/)).filter((name) => withArguments.has(name)));
  }

  /** The name under which a plan made by `apart` fetches a field of the operation. */
  fetched({ alias, name }: FieldNode): string {
    const key = alias?.value ?? name.value;
    const collides = key === name.value ? this.#required.has(key) : this.#fields.has(key);
    return collides || key.startsWith(APART) ? APART + key : key;
  }

  /** The document as it is to be planned; the same one if no name collides. */
  apart(document: DocumentNode): DocumentNode {
    return visit(document, {
      Field: (field) => {
        const key = this.fetched(field);
        return key === (field.alias?.value ?? field.name.value) ? undefined : { ...field, alias: { kind: Kind.NAME, value: key } };
      },
    });
  }
}

type Plans<R> = (document: DocumentNode, operationName: string | undefined) => R;

/** Planning that keeps names apart, as the compiled executor expects it. */
export function planApart<R>(graph: Graph, plan: Plans<R>): Plans<R> {
  const names = new Names(graph);
  return (document, operationName) => plan(names.apart(document), operationName);
}
