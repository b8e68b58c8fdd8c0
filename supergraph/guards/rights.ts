import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { DENIED } from '../execute/executor.ts';
import { fragmentsOf } from '../graph/fragments.ts';
import type { Filtered, Guarded, ReadGuards } from '../plan/operations.ts';
import type { Condition, Rules } from './rules.ts';

/** Finds what a document's fields ask of their reader, and takes out what a reader may not have. */
export function rightsOf(rules: Rules, schema: GraphQLSchema): ReadGuards {
  if (!rules.size) return () => null;
  return (document, operation) => {
    const conditions = conditionsOf(document, operation, rules, schema);
    if (!conditions.length) return null;
    const guarded: Guarded = {
      vector: (principal) => conditions.map((condition) => (condition.met(principal) ? '1' : '0')).join(''),
      apply: (vector) => new Filter(document, operation, rules, schema, new Set(conditions.filter((_, n) => vector[n] !== '1'))).run(),
    };
    return guarded;
  };
}

function conditionsOf(document: DocumentNode, operation: OperationDefinitionNode, rules: Rules, schema: GraphQLSchema): Condition[] {
  const found = new Set<Condition>();
  const fragments = fragmentsOf(document);
  const seen = new Set<string>();
  const walk = (set: SelectionSetNode, parent: GraphQLCompositeType) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = fieldOf(parent, selection);
        if (!field) continue;
        for (const condition of rules.of(parent, field)) found.add(condition);
        const returned = getNamedType(field.type);
        if (selection.selectionSet && isCompositeType(returned)) walk(selection.selectionSet, returned);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, narrowed(schema, parent, selection.typeCondition?.name.value));
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet, narrowed(schema, parent, fragment.typeCondition.name.value));
      }
    }
  };
  walk(operation.selectionSet, rootOf(schema, operation));
  return [...found];
}

type Path = readonly (string | number)[];
interface Part<T> {
  /** What is left to plan. */
  plan: T | null;
  answer: T;
  /** Where fields fell, from here. */
  fallen: Path[];
}

class Filter {
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  readonly #rules: Rules;
  readonly #schema: GraphQLSchema;
  readonly #unmet: ReadonlySet<Condition>;
  readonly #definitions: Map<string, FragmentDefinitionNode>;
  readonly #fragments = new Map<string, Part<FragmentDefinitionNode>>();

  constructor(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    rules: Rules,
    schema: GraphQLSchema,
    unmet: ReadonlySet<Condition>,
  ) {
    this.#document = document;
    this.#operation = operation;
    this.#rules = rules;
    this.#schema = schema;
    this.#unmet = unmet;
    this.#definitions = fragmentsOf(document);
  }

  run(): Filtered {
    if (!this.#unmet.size) return { plan: this.#document, answer: this.#document, refusals: [] };
    const root = this.#set(this.#operation.selectionSet, rootOf(this.#schema, this.#operation));
    const fragments = [...this.#definitions.keys()].flatMap((name) => this.#fragment(name) ?? []);
    const document = (operation: OperationDefinitionNode, kept: FragmentDefinitionNode[]): DocumentNode => ({
      kind: Kind.DOCUMENT,
      definitions: [operation, ...kept],
    });
    return {
      plan:
        root.plan &&
        document(
          { ...this.#operation, selectionSet: root.plan },
          fragments.flatMap(({ plan }) => plan ?? []),
        ),
      answer: document(
        { ...this.#operation, selectionSet: root.answer },
        fragments.map(({ answer }) => answer),
      ),
      refusals: [...new Map(root.fallen.map((path) => [JSON.stringify(path), path])).values()].map(unauthorized),
    };
  }

  #set(set: SelectionSetNode, parent: GraphQLCompositeType): Part<SelectionSetNode> {
    const parts = set.selections.map((selection) => this.#selection(selection, parent));
    const plan = parts.flatMap((part) => part.plan ?? []);
    return {
      plan: plan.length ? { kind: Kind.SELECTION_SET, selections: plan } : null,
      answer: { kind: Kind.SELECTION_SET, selections: parts.map(({ answer }) => answer) },
      fallen: parts.flatMap(({ fallen }) => fallen),
    };
  }

  #selection(selection: SelectionNode, parent: GraphQLCompositeType): Part<SelectionNode> {
    if (selection.kind === Kind.FIELD) return this.#field(selection, parent);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const inner = this.#set(selection.selectionSet, narrowed(this.#schema, parent, selection.typeCondition?.name.value));
      return rebuilt(selection, inner);
    }
    const fragment = this.#fragment(selection.name.value);
    return { plan: fragment?.plan ? selection : null, answer: selection, fallen: fragment?.fallen ?? [] };
  }

  #field(node: FieldNode, parent: GraphQLCompositeType): Part<FieldNode> {
    const field = fieldOf(parent, node);
    if (!field) return { plan: node, answer: node, fallen: [] };
    const key = node.alias?.value ?? node.name.value;
    if (this.#rules.of(parent, field).some((condition) => this.#unmet.has(condition))) {
      return { plan: null, answer: { ...node, alias: { kind: Kind.NAME, value: DENIED + key } }, fallen: [[key]] };
    }
    const returned = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(returned)) return { plan: node, answer: node, fallen: [] };
    const inner = this.#set(node.selectionSet, returned);
    const prefix = [key, ...itemsOf(field)];
    return { ...rebuilt(node, inner), fallen: inner.fallen.map((path) => [...prefix, ...path]) };
  }

  /** A fragment says the same wherever it is spread: rules go by its type condition. */
  #fragment(name: string): Part<FragmentDefinitionNode> | undefined {
    const known = this.#fragments.get(name);
    const definition = this.#definitions.get(name);
    if (known || !definition) return known;
    const type = this.#schema.getType(definition.typeCondition.name.value);
    const inner = isCompositeType(type) ? this.#set(definition.selectionSet, type) : undefined;
    const part = inner ? rebuilt(definition, inner) : { plan: null, answer: definition, fallen: [] };
    this.#fragments.set(name, part);
    return part;
  }
}

const rebuilt = <T extends ASTNode>(node: T, { plan, answer, fallen }: Part<SelectionSetNode>): Part<T> => ({
  plan: plan && { ...node, selectionSet: plan },
  answer: { ...node, selectionSet: answer },
  fallen,
});

const unauthorized = (path: Path) =>
  new GraphQLError('Unauthorized field or type', { path, extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } });

function rootOf(schema: GraphQLSchema, operation: OperationDefinitionNode): GraphQLCompositeType {
  const root = schema.getRootType(operation.operation);
  if (!root)
    throw new GraphQLError(`There are no ${operation.operation} operations.`, {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    });
  return root;
}

/** Introspection is not guarded, so its fields are not looked up. */
const fieldOf = (parent: GraphQLCompositeType, { name }: FieldNode): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value] : undefined;

function narrowed(schema: GraphQLSchema, parent: GraphQLCompositeType, condition: string | undefined): GraphQLCompositeType {
  const type = condition === undefined ? undefined : schema.getType(condition);
  return isCompositeType(type) ? type : parent;
}

/** `@` for each level of lists, as error paths name every item. */
function itemsOf({ type }: GraphQLField<unknown, unknown>): string[] {
  const items: string[] = [];
  for (let at = type; isNonNullType(at) || isListType(at); at = at.ofType) if (isListType(at)) items.push('@');
  return items;
}
