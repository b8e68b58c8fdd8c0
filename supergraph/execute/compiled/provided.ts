import type { PlanNode, SubscriptionNode } from '@apollo/query-planner';
import { Kind, parse, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../../graph/fragments.ts';
import { isIncluded } from './conditions.ts';
import type { Path } from './run.ts';

/** Tells a value that nobody asked for, because of `@skip` and `@include`, from one that was asked for and did not come. */
export class Provided {
  readonly #plan: PlanNode | SubscriptionNode;
  readonly #known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

  constructor(plan: PlanNode | SubscriptionNode) {
    this.#plan = plan;
  }

  has(path: Path, yes: ReadonlySet<string>): boolean {
    let known = this.#known.get(yes);
    if (!known) {
      const keys = new Set<string>();
      collectNode(this.#plan, [], yes, keys);
      known = keys;
      this.#known.set(yes, known);
    }
    return known.has(nameOf(path));
  }
}

const nameOf = (path: Path) => path.filter((part) => part !== '@' && typeof part !== 'number').join('.');

function collectNode(node: PlanNode | SubscriptionNode, path: Path, yes: ReadonlySet<string>, keys: Set<string>): void {
  if (node.kind === 'Flatten') collectNode(node.node, [...path, ...node.path], yes, keys);
  else if (node.kind === 'Sequence' || node.kind === 'Parallel') for (const child of node.nodes) collectNode(child, path, yes, keys);
  else if (node.kind === 'Condition') {
    const chosen = yes.has(node.condition) ? node.ifClause : node.elseClause;
    if (chosen) collectNode(chosen, path, yes, keys);
  } else if (node.kind === 'Fetch') {
    const document = node.operationDocumentNode ?? parse(node.operation, { noLocation: true });
    const fragments = fragmentsOf(document);
    const collect = (set: SelectionSetNode, at: Path): void => {
      for (const selection of set.selections) {
        if (!isIncluded(selection, yes)) continue;
        if (selection.kind === Kind.FIELD) {
          const inside =
            node.requires && selection.name.value === '_entities' ? at : [...at, selection.alias?.value ?? selection.name.value];
          keys.add(nameOf(inside));
          if (selection.selectionSet) collect(selection.selectionSet, inside);
        } else {
          const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
          if (fragment) collect(fragment.selectionSet, at);
        }
      }
    };
    for (const definition of document.definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION) collect(definition.selectionSet, path);
  }
}
