import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsOf } from '../graph/fragments.ts';
import type { CostRules, ListSize } from './cost-rules.ts';
import { costWith, product, reader, sum, type Term, type Variables, weighInput } from './cost-values.ts';

/** What an operation would cost with these variables, as the client sent them. Throws GraphQLError where `@listSize` wants one size. */
export type Cost = (variables: Variables) => number;
export type ReadCost = (document: DocumentNode, operation: OperationDefinitionNode) => Cost;

const BASE = { query: 0, mutation: 10, subscription: 0 } as const;

/** Estimates are compiled once per operation; `usualSize` is that of lists of which nothing is said. */
export function costOf(rules: CostRules, schema: GraphQLSchema, usualSize: number): ReadCost {
  return (document, operation) => {
    const root = schema.getRootType(operation.operation);
    if (!root) return () => 0;
    const base = operation.operation === OperationTypeNode.MUTATION ? BASE.mutation : BASE.query;
    const total = sum([base, new Compiler(rules, schema, usualSize, document).set(operation.selectionSet, root, undefined)]);
    if (typeof total === 'number') return () => total;
    const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    );
    if (!defaults.length) return total;
    const given = Object.fromEntries(defaults);
    return (variables) => total({ ...given, ...variables });
  };
}

/** The size that a field says of the lists in its value. */
interface Sized {
  readonly fields: ReadonlySet<string>;
  readonly size: Term;
}

class Compiler {
  readonly #rules: CostRules;
  readonly #schema: GraphQLSchema;
  readonly #usualSize: number;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** A fragment costs the same wherever it is spread under the same size. */
  readonly #known = new Map<Sized | undefined, Map<string, Term>>();

  constructor(rules: CostRules, schema: GraphQLSchema, usualSize: number, document: DocumentNode) {
    this.#rules = rules;
    this.#schema = schema;
    this.#usualSize = usualSize;
    this.#fragments = fragmentsOf(document);
  }

  set({ selections }: SelectionSetNode, parent: GraphQLCompositeType, sized: Sized | undefined): Term {
    return sum(selections.map((selection) => included(selection, this.#selection(selection, parent, sized))));
  }

  #selection(selection: SelectionNode, parent: GraphQLCompositeType, sized: Sized | undefined): Term {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#field(selection, parent, sized);
      case Kind.INLINE_FRAGMENT:
        return this.set(selection.selectionSet, this.#type(selection.typeCondition?.name.value) ?? parent, sized);
      case Kind.FRAGMENT_SPREAD:
        return this.#fragment(selection.name.value, sized);
    }
  }

  #fragment(name: string, sized: Sized | undefined): Term {
    const known = this.#known.get(sized) ?? new Map<string, Term>();
    this.#known.set(sized, known);
    const fragment = this.#fragments.get(name);
    const type = this.#type(fragment?.typeCondition.name.value);
    const term = known.get(name) ?? (fragment && type ? this.set(fragment.selectionSet, type, sized) : 0);
    known.set(name, term);
    return term;
  }

  #type(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, sized: Sized | undefined): Term {
    const name = node.name.value;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field) return 0; // of introspection, which has a fixed shape
    const listSize = this.#rules.listSize(parent, name);
    const size = listSize && this.#size(node, field, listSize);
    const returned = getNamedType(field.type);
    const inner =
      node.selectionSet && isCompositeType(returned)
        ? this.set(
            node.selectionSet,
            returned,
            size === undefined || !listSize?.sizedFields.size ? undefined : { fields: listSize.sizedFields, size },
          )
        : 0;
    const one = sum([this.#rules.field(parent, name), inner]);
    const whole = isListType(getNullableType(field.type))
      ? product(sized?.fields.has(name) ? sized.size : (size ?? this.#usualSize), one)
      : one;
    const own = listSize?.requireOne && !isListType(getNullableType(field.type)) ? sum([whole, this.#demand(size)]) : whole;
    return atLeastNothing(sum([own, ...this.#arguments(node, field, parent)]));
  }

  /** Evaluates a size for its refusal alone: nothing below need have used it. */
  #demand(size: Term | undefined): Term {
    return size === undefined || typeof size === 'number' ? 0 : (variables) => size(variables) * 0;
  }

  #size(node: FieldNode, field: GraphQLField<unknown, unknown>, { assumedSize, slicing, requireOne }: ListSize): Term {
    const slices = slicing.map((argument) => {
      const given = node.arguments?.find((candidate) => candidate.name.value === argument);
      const usual = field.args.find((candidate) => candidate.name === argument)?.defaultValue;
      return { value: given && reader(given.value), usual };
    });
    const sizeWith = (variables: Variables): number => {
      const sizes: number[] = [];
      let given = 0;
      for (const { value, usual } of slices) {
        const said = value?.read(variables);
        const found = lengthOf(said === undefined ? usual : said);
        if (found === undefined) continue;
        sizes.push(found);
        if (said !== undefined) given++;
      }
      if (requireOne && (given > 1 || !sizes.length)) throw oneSize(node, slicing);
      return sizes.length ? Math.max(...sizes) : (assumedSize ?? this.#usualSize);
    };
    return slices.some(({ value }) => value?.open) ? sizeWith : sizeWith({});
  }

  #arguments(node: FieldNode, field: GraphQLField<unknown, unknown>, parent: GraphQLCompositeType): Term[] {
    return (node.arguments ?? []).map(({ name, value }) => {
      const declared = field.args.find((candidate) => candidate.name === name.value);
      if (!declared) return 0;
      const weight = this.#rules.argument(parent, field.name, name.value);
      const { open, read } = reader(value);
      const weigh = (variables: Variables) => weighInput(this.#rules, weight, declared.type, read(variables));
      return open ? weigh : weigh({});
    });
  }
}

const lengthOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : undefined;

const atLeastNothing = (term: Term): Term => (typeof term === 'number' ? Math.max(0, term) : (variables) => Math.max(0, term(variables)));

/** Nothing where `@skip` or `@include` leave it out, with the values of this request. */
function included({ directives = [] }: { readonly directives?: readonly DirectiveNode[] | undefined }, term: Term): Term {
  return directives.reduce((cost, { name, arguments: given = [] }) => {
    const condition =
      name.value === 'skip' || name.value === 'include' ? given.find((argument) => argument.name.value === 'if') : undefined;
    if (!condition || cost === 0) return cost;
    const wanted = name.value === 'include';
    const { open, read } = reader(condition.value);
    if (open) return (variables) => (read(variables) === wanted ? costWith(cost, variables) : 0);
    return read({}) === wanted ? cost : 0;
  }, term);
}

const oneSize = (node: FieldNode, slicing: ListSize['slicing']) =>
  new GraphQLError(`Say how much of "${node.name.value}" you want by exactly one of ${slicing.join(', ')}.`, {
    nodes: node,
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
