/**
 * Who may have a field, as the supergraph says it with `@authenticated`, `@requiresScopes` and `@policy`.
 *
 * Terms. A *condition* is one directive's demand; a *rule* is a set of conditions that must all be met. A field's rule is
 * its own, its parent type's and its return type's together. An interface's or union's container is free; a field selected on
 * an interface asks what it asks on every implementation, one selected in a fragment what it asks on that type.
 */
import type { Schema } from '@apollo/federation-internals';
import type { Principal } from '@lyceum/platform/principal.ts';
import { type GraphQLCompositeType, type GraphQLField, type GraphQLSchema, getNamedType, isAbstractType, isInterfaceType } from 'graphql';

export interface Condition {
  /** Equal for equal demands. */
  readonly id: string;
  met(principal: Principal): boolean;
}
export type Rule = readonly Condition[];
export type Policies = Readonly<Record<string, (principal: Principal) => boolean>>;

export interface Rules {
  readonly size: number;
  of(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): Rule;
}

const SPEC = 'https://specs.apollo.dev/';
type Arguments = Record<string, unknown>;
interface Element {
  appliedDirectivesOf(name: string): readonly { arguments(): Arguments }[];
}

export function readRules(schema: Schema, apiSchema: GraphQLSchema, policies: Policies): Rules {
  // imports may rename a directive, so its name is asked of the feature
  const nameOf = (feature: string) => schema.coreFeatures?.getByIdentity(SPEC + feature)?.directiveNameInSchema(feature);
  const names = { authenticated: nameOf('authenticated'), requiresScopes: nameOf('requiresScopes'), policy: nameOf('policy') };
  const own = new Map<string, Rule>();
  const conditionOf = conditions(policies);

  const read = (element: Element, key: string) => {
    const all = (name: string | undefined) => (name ? element.appliedDirectivesOf(name) : []);
    const rule = [
      ...all(names.authenticated).map(() => conditionOf('authenticated', [])),
      ...all(names.requiresScopes).map((directive) => conditionOf('scopes', alternatives(directive.arguments().scopes))),
      ...all(names.policy).map((directive) => conditionOf('policies', alternatives(directive.arguments().policies))),
    ];
    if (rule.length) own.set(key, rule);
  };
  for (const type of schema.types()) {
    read(type, type.name);
    if (type.kind === 'ObjectType' || type.kind === 'InterfaceType')
      for (const field of type.fields()) read(field, `${type.name}.${field.name}`);
  }

  const ruleOf = (...keys: string[]): Condition[] => keys.flatMap((key) => own.get(key) ?? []);
  const known = new Map<string, Rule>();
  return {
    size: own.size,
    of(parent, field) {
      const key = `${parent.name}.${field.name}`;
      let rule = known.get(key);
      if (!rule) {
        const returned = getNamedType(field.type);
        const every = isInterfaceType(parent)
          ? apiSchema.getPossibleTypes(parent).flatMap(({ name }) => ruleOf(name, `${name}.${field.name}`))
          : [];
        rule = unique([...ruleOf(parent.name, key), ...every, ...(isAbstractType(returned) ? [] : ruleOf(returned.name))]);
        known.set(key, rule);
      }
      return rule;
    },
  };
}

const unique = (rule: readonly Condition[]): Rule => [...new Map(rule.map((condition) => [condition.id, condition])).values()];

/** Alternatives of which one must hold whole: `[["a", "b"], ["c"]]` is (a and b) or c. */
const alternatives = (value: unknown): string[][] =>
  Array.isArray(value) ? value.map((all: unknown) => (Array.isArray(all) ? all.map(String) : [String(all)])) : [];

function conditions(policies: Policies) {
  const known = new Map<string, Condition>();
  const anyOfAll = (choices: string[][], holds: (name: string) => boolean) => choices.some((all) => all.every(holds));
  return (kind: 'authenticated' | 'scopes' | 'policies', choices: string[][]): Condition => {
    const id = kind === 'authenticated' ? kind : `${kind} ${JSON.stringify(choices)}`;
    const condition = known.get(id) ?? {
      id,
      met: (principal: Principal) => {
        if (kind === 'authenticated') return principal.kind === 'viewer' || principal.kind === 'audience';
        if (kind === 'policies') return anyOfAll(choices, (name) => Object.hasOwn(policies, name) && policies[name]?.(principal) === true);
        const scopes = 'scopes' in principal ? principal.scopes : [];
        return anyOfAll(choices, (scope) => scopes.includes(scope));
      },
    };
    known.set(id, condition);
    return condition;
  };
}
