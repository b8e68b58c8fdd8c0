import { type GraphQLInputType, getNullableType, isInputObjectType, isListType, Kind, type ValueNode } from 'graphql';
import type { CostRules } from './cost-rules.ts';

/** As the client sent them, defaults added. */
export type Variables = Readonly<Record<string, unknown>>;
/** A cost: known at once, or once the variables are. */
export type Term = number | ((variables: Variables) => number);

export const sum = (terms: readonly Term[]): Term => {
  let known = 0;
  const open: ((variables: Variables) => number)[] = [];
  for (const term of terms) {
    if (typeof term === 'number') known += term;
    else open.push(term);
  }
  if (!open.length) return known;
  return (variables) => open.reduce((total, term) => total + term(variables), known);
};

export const product = (a: Term, b: Term): Term => {
  if (typeof a === 'number' && typeof b === 'number') return a * b;
  return (variables) => costWith(a, variables) * costWith(b, variables);
};

export const costWith = (term: Term, variables: Variables): number => (typeof term === 'number' ? term : term(variables));

/** Reads a value of the document; undefined: not given. `open` says whether it holds a variable. */
export function reader(node: ValueNode): { readonly open: boolean; read(variables: Variables): unknown } {
  switch (node.kind) {
    case Kind.VARIABLE:
      return { open: true, read: (variables) => variables[node.name.value] };
    case Kind.LIST: {
      const items = node.values.map(reader);
      return { open: items.some(({ open }) => open), read: (variables) => items.map(({ read }) => read(variables)) };
    }
    case Kind.OBJECT: {
      const fields = node.fields.map(({ name, value }) => [name.value, reader(value)] as const);
      return {
        open: fields.some(([, { open }]) => open),
        read: (variables) =>
          Object.fromEntries(
            fields.flatMap(([name, { read }]) => {
              const value = read(variables);
              return value === undefined ? [] : [[name, value]];
            }),
          ),
      };
    }
    case Kind.INT:
    case Kind.FLOAT:
      return constant(Number(node.value));
    case Kind.NULL:
      return constant(null);
    default:
      return constant(node.value);
  }
}

const constant = (value: unknown) => ({ open: false, read: () => value });

/** Deeper values are nobody's; stacks are finite. */
const DEEPEST = 100;

/** A value of an argument or an input field that weighs so much by itself, with all that is in it. */
export function weighInput(rules: CostRules, weight: number, type: GraphQLInputType, value: unknown, depth = 0): number {
  if (value == null) return 0;
  if (depth > DEEPEST) return Number.POSITIVE_INFINITY;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.reduce<number>((total, item) => total + weighInput(rules, weight, nullable.ofType, item, depth + 1), 0);
  }
  if (!isInputObjectType(nullable) || !isRecord(value)) return weight;
  let total = weight;
  for (const [name, inner] of Object.entries(value)) {
    const field = Object.hasOwn(nullable.getFields(), name) ? nullable.getFields()[name] : undefined;
    if (field) total += weighInput(rules, rules.inputField(nullable.name, name), field.type, inner, depth + 1);
  }
  return total;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
