import type { PlanNode, SubscriptionNode } from '@apollo/query-planner';
import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, type SelectionNode, visit } from 'graphql';

/** Finds the variables of `@skip` and `@include`; their values together choose a variant of everything compiled. */
export class Conditions {
  readonly #names: readonly string[];
  readonly #defaults: ReadonlyMap<string, boolean>;

  constructor(operation: OperationDefinitionNode, document: DocumentNode, plan: PlanNode | SubscriptionNode | undefined) {
    const names = new Set<string>();
    visit(document, {
      Directive: ({ name, arguments: args }) => {
        const value = args?.find((argument) => argument.name.value === 'if')?.value;
        if ((name.value === 'skip' || name.value === 'include') && value?.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
    if (plan) collectConditions(plan, names);
    this.#names = [...names];
    this.#defaults = new Map(
      operation.variableDefinitions?.flatMap(({ variable, defaultValue }) =>
        defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
      ),
    );
  }

  /** The ones that are true. An error when one is neither: a nullable variable with a default may be null. */
  decide(variables: Readonly<Record<string, unknown>>): ReadonlySet<string> | GraphQLError {
    if (!this.#names.length) return none;
    const yes = new Set<string>();
    for (const name of this.#names) {
      const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
      const value = given === undefined ? this.#defaults.get(name) : given;
      if (typeof value !== 'boolean') return noCondition(name);
      if (value) yes.add(name);
    }
    return yes;
  }

  /** Equal for equal decisions. */
  key(yes: ReadonlySet<string>): string {
    let key = '';
    for (const name of this.#names) key += yes.has(name) ? '1' : '0';
    return key;
  }
}

const none: ReadonlySet<string> = new Set();

function collectConditions(node: PlanNode | SubscriptionNode, names: Set<string>): void {
  if (node.kind === 'Condition') {
    names.add(node.condition);
    if (node.ifClause) collectConditions(node.ifClause, names);
    if (node.elseClause) collectConditions(node.elseClause, names);
  } else if (node.kind === 'Flatten') collectConditions(node.node, names);
  else if (node.kind === 'Sequence' || node.kind === 'Parallel') for (const child of node.nodes) collectConditions(child, names);
}

/** Whether a selection is part of the operation at all. */
export function isIncluded({ directives = [] }: SelectionNode, yes: ReadonlySet<string>): boolean {
  for (const { name, arguments: args } of directives) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const value = args?.find((argument) => argument.name.value === 'if')?.value;
    const on = value?.kind === Kind.VARIABLE ? yes.has(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
    if (on === (name.value === 'skip')) return false;
  }
  return true;
}

const noCondition = (name: string) =>
  new GraphQLError(`Give the variable $${name} a value: @skip and @include need true or false.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
