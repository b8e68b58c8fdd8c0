import type { FetchNode, PlanNode, SubscriptionNode } from '@apollo/query-planner';
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getOperationAST,
  isEnumType,
  isLeafType,
  isObjectType,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../../graph/fragments.ts';
import type { Graph } from '../../graph/graph.ts';
import { ENTITY } from '../executor.ts';
import { collectFields, type Selections } from './collect.ts';
import type { Subtypes } from './subtypes.ts';

type Selecting = Omit<Selections, 'yes' | 'denies'>;

interface Options {
  readonly graph: Graph;
  readonly node: PlanNode | SubscriptionNode | undefined;
  /** Of what clients see. */
  readonly root: GraphQLObjectType;
  readonly sets: readonly SelectionSetNode[];
  readonly asked: Selecting;
  /** Of the supergraph. */
  readonly types: Subtypes;
}

/**
 * Finds operations whose answer is, letter by letter, what one fetch brings, provided that the subgraph answers exactly by GraphQL's rules: all
 * it asks for is what the client asked for, in the same order, of types that clients see whole.
 */
export class Passing {
  readonly #options: Options;
  constructor(options: Options) {
    this.#options = options;
  }

  /** Whether that is so when the conditions of the operation are decided like this. */
  passes(yes: ReadonlySet<string>): boolean {
    const { node, root, sets, asked, types } = this.#options;
    const fetch = onlyFetch(node, yes);
    if (!fetch || fetch.requires || fetch.outputRewrites?.length || fetch.contextRewrites?.length || fetch.serviceName === ENTITY)
      return false;
    const document = fetch.operationDocumentNode ?? parse(fetch.operation, { noLocation: true });
    const operation = getOperationAST(document);
    if (!operation) return false;
    const fetched: Selections = { fragments: fragmentsOf(document), types, yes, denies: false };
    return this.#same(root, sets, [operation.selectionSet], { ...asked, yes, denies: false }, fetched);
  }

  #same(
    type: GraphQLObjectType,
    asked: readonly SelectionSetNode[],
    fetched: readonly SelectionSetNode[],
    askedSelections: Selections,
    fetchedSelections: Selections,
  ): boolean {
    const wanted = [...collectFields(type.name, asked, askedSelections)];
    const brought = [...collectFields(type.name, fetched, fetchedSelections)];
    if (wanted.length !== brought.length) return false;
    return wanted.every(([key, { nodes }], i) => {
      const [otherKey, other] = brought[i] ?? [];
      const name = nodes[0]?.name.value;
      if (key !== otherKey || name === undefined || name !== other?.nodes[0]?.name.value) return false;
      if (name === '__typename') return !this.#isRoot(type);
      const field = type.getFields()[name];
      if (!field) return false;
      const below = getNamedType(field.type);
      if (isLeafType(below)) return this.#isWhole(below);
      const [setsAsked, setsFetched] = [nodes, other.nodes].map((all) => all.flatMap(({ selectionSet }) => selectionSet ?? []));
      return isObjectType(below) && this.#same(below, setsAsked ?? [], setsFetched ?? [], askedSelections, fetchedSelections);
    });
  }

  /** It may have another name in the subgraph, wherever in the answer it is. */
  #isRoot(type: GraphQLObjectType): boolean {
    const { apiSchema } = this.#options.graph;
    return Object.values(OperationTypeNode).some((operation) => apiSchema.getRootType(operation) === type);
  }

  /** No value of it is hidden from clients. */
  #isWhole(type: GraphQLNamedType): boolean {
    const all = this.#options.graph.supergraphSchema.getType(type.name);
    return !isEnumType(type) || (isEnumType(all) && all.getValues().length === type.getValues().length);
  }
}

/** The one fetch that a plan comes to. */
function onlyFetch(node: PlanNode | SubscriptionNode | undefined, yes: ReadonlySet<string>): FetchNode | undefined {
  if (node?.kind === 'Fetch') return node;
  if (node?.kind === 'Condition') return onlyFetch(yes.has(node.condition) ? node.ifClause : node.elseClause, yes);
  if ((node?.kind === 'Sequence' || node?.kind === 'Parallel') && node.nodes.length === 1) return onlyFetch(node.nodes[0], yes);
  return undefined;
}
