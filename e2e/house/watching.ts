import { getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { SOURCES } from '../../packages/sdk/streams.generated.ts';
import type { Data } from './acts.ts';
import { apiSchema } from './bad-inputs.ts';
import { type Collected, collect, positions } from './collect.ts';
import type { Person } from './people.ts';
import { type Field, rootFields } from './selections.ts';
import type { Topology } from './topology.ts';

const fields = new Map(rootFields(apiSchema(), 'Subscription').map((field) => [field.name, field]));
const watched = new Set<string>();

/** The live fields of the graph that nobody has watched so far. */
export const unwatched = (): string[] => [...fields.keys()].filter((name) => !watched.has(name));

/** People who watch live fields while something is done. */
export interface Watching {
  /** `who` watches a live field from the moment on in which this began; an event must come that has these values. */
  watch(who: Person, name: string, args?: Readonly<Record<string, unknown>>, wanted?: Readonly<Record<string, unknown>>): void;
  /** Waits until all have seen what they wait for; signals are kept nowhere, so what causes them is done `again` and again. */
  allSee(again?: () => Promise<unknown>): Promise<void>;
}

/** Begins to watch. */
export async function watching(graph: Topology): Promise<Watching> {
  const from = await positions(graph.url);
  const streams: { name: string; reading: Collected<Data>; fits: (event: Data) => boolean }[] = [];
  return {
    watch(who, name, args = {}, wanted = {}) {
      const field = fields.get(name);
      if (!field) throw new Error(`There is no live field ${name}.`);
      watched.add(name);
      const given = field.args.some((argument) => argument.name === 'after') ? { ...args, ...from(SOURCES[name] ?? '') } : args;
      const reading = collect(who.client.subscribe<Data>(documentOf(field, Object.keys(given), Object.keys(wanted)), { ...given }));
      streams.push({ name, reading, fits: (event) => Object.entries(wanted).every(([key, value]) => event[name]?.[key] === value) });
    },
    async allSee(again) {
      const repeating = again && setInterval(() => void again().catch(() => {}), 300);
      try {
        await Promise.all(
          streams.map(({ name, reading, fits }) =>
            reading.find(fits).catch((error: unknown) => {
              throw new Error(`${name}: ${error instanceof Error ? error.message : JSON.stringify(error)}`, { cause: error });
            }),
          ),
        );
      } finally {
        clearInterval(repeating);
        await Promise.all(streams.map(({ reading }) => reading.stop()));
      }
    },
  };
}

function documentOf({ name, args, type }: Field, given: readonly string[], wanted: readonly string[]): string {
  const used = args.filter((argument) => given.includes(argument.name));
  const header = used.length ? `(${used.map((argument) => `$${argument.name}: ${argument.type}`).join(', ')})` : '';
  const call = used.length ? `(${used.map((argument) => `${argument.name}: $${argument.name}`).join(', ')})` : '';
  const returned = getNamedType(type);
  // what everybody who sees the thing sees of it: its plain values that are always there
  const values = isObjectType(returned)
    ? Object.values(returned.getFields()).filter(
        (field) => isNonNullType(field.type) && isLeafType(field.type.ofType) && !field.args.length,
      )
    : [];
  const selected = new Set([...values.slice(0, 3).map((field) => field.name), ...wanted]);
  return `subscription ${header} { ${name}${call} { ${[...selected].join(' ')} } }`;
}
