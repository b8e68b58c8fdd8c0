/**
 * Finds fields that require the same field with different arguments. The planner fetches it once, so that asked together one of the two
 * would be computed from what the other asked for.
 */
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql';
import type { Graph } from './graph.ts';

/** One field that another one requires. */
interface Required {
  /** Who requires it: `Product.duty`. */
  readonly by: string;
  /** As it was written: `price(currency: "USD")`. */
  readonly text: string;
  /** From an object of this type … */
  readonly type: string;
  /** … along these fields. */
  readonly path: string;
  /** Equal for arguments that mean the same. */
  readonly given: string;
  /** The object is the one that has the requiring field, not one below it. */
  readonly own: boolean;
}

/** Throws when a supergraph holds such fields. */
export function refuseAmbiguousRequirements(graph: Pick<Graph, 'supergraph' | 'supergraphSchema'>): void {
  const byPath = Map.groupBy(requirements(graph), ({ path }) => path);
  for (const required of byPath.values())
    for (const [i, one] of required.entries())
      for (const other of required.slice(0, i)) {
        if (one.given === other.given || one.by === other.by || !(one.own || other.own)) continue;
        if (!areOne(graph.supergraphSchema, one.type, other.type)) continue;
        throw new Error(
          `${other.by} requires \`${other.text}\` and ${one.by} requires \`${one.text}\`: asked together, one of them would be computed from the other's arguments. ` +
            'Give one of them a field of its own to require.',
        );
      }
}

function requirements({ supergraph, supergraphSchema: schema }: Pick<Graph, 'supergraph' | 'supergraphSchema'>): Required[] {
  return supergraph.schema.types().flatMap((type) => {
    if (type.kind !== 'ObjectType' && type.kind !== 'InterfaceType') return [];
    const named = schema.getType(type.name);
    return type.fields().flatMap((field) =>
      field.appliedDirectivesOf('join__field').flatMap((directive) => {
        const { requires } = directive.arguments();
        if (typeof requires !== 'string' || !named) return [];
        return required(schema, `${type.name}.${field.name}`, requires, named);
      }),
    );
  });
}

function required(schema: GraphQLSchema, by: string, text: string, base: GraphQLNamedType): Required[] {
  const found: Required[] = [];
  const walk = (
    { selections }: SelectionSetNode,
    above: readonly { type: GraphQLNamedType; name: string }[],
    type: GraphQLNamedType,
  ): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, above, schema.getType(selection.typeCondition?.name.value ?? '') ?? type);
        continue;
      }
      if (selection.kind !== Kind.FIELD) continue;
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      if (!field) continue;
      const steps = [...above, { type, name: selection.name.value }];
      for (let from = 0; field.args.length && from < steps.length; from++) {
        const [first] = steps.slice(from);
        if (!first) continue;
        const path = steps.slice(from).map(({ name }) => name);
        found.push({
          by,
          text,
          type: first.type.name,
          path: path.join('.'),
          given: meaning(selection, field.args),
          own: from === 0,
        });
      }
      if (selection.selectionSet) walk(selection.selectionSet, steps, getNamedType(field.type));
    }
  };
  for (const definition of parse(`{ ${text} }`, { noLocation: true }).definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) walk(definition.selectionSet, [], base);
  return found;
}

/** Arguments that have their default are as good as left out. */
function meaning(node: FieldNode, args: Parameters<typeof known>[1]): string {
  return (node.arguments ?? [])
    .flatMap((argument) => known(argument, args))
    .sort()
    .join();
}

function known(
  { name, value }: NonNullable<FieldNode['arguments']>[number],
  args: readonly { readonly name: string; readonly type: Parameters<typeof valueFromAST>[1]; readonly defaultValue?: unknown }[],
): string[] {
  const declared = args.find((argument) => argument.name === name.value);
  if (declared && JSON.stringify(valueFromAST(value, declared.type)) === JSON.stringify(declared.defaultValue)) return [];
  return [`${name.value}: ${print(value)}`];
}

function areOne(schema: GraphQLSchema, a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [schema.getType(a), schema.getType(b)];
  const covers = (above: typeof one, below: typeof one) =>
    isAbstractType(above) && (isObjectType(below) || isInterfaceType(below)) && schema.isSubType(above, below);
  return covers(one, other) || covers(other, one);
}
