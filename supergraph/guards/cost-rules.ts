import type { Schema } from '@apollo/federation-internals';
import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** What `@listSize` says of a field. */
export interface ListSize {
  readonly assumedSize: number | undefined;
  /** Arguments that say the size. */
  readonly slicing: readonly string[];
  /** The fields of the returned object that hold the list; empty: the field itself is the list. */
  readonly sizedFields: ReadonlySet<string>;
  readonly requireOne: boolean;
}

/**
 * What `@cost` and `@listSize` say, as https://www.apollographql.com/docs/graphos/routing/security/demand-control has them after
 * IBM's https://ibm.github.io/graphql-specs/cost-spec.html. An interface's field weighs what it weighs on its heaviest implementation.
 */
export interface CostRules {
  /** One value of a field, without what is selected on it. */
  field(parent: GraphQLCompositeType, name: string): number;
  argument(parent: GraphQLCompositeType, field: string, argument: string): number;
  inputField(type: string, name: string): number;
  listSize(parent: GraphQLCompositeType, name: string): ListSize | undefined;
}

const IDENTITY = 'https://specs.apollo.dev/cost';
interface Element {
  appliedDirectivesOf(name: string): readonly { arguments(): Record<string, unknown> }[];
}

export function readCostRules(schema: Schema, apiSchema: GraphQLSchema): CostRules {
  const feature = schema.coreFeatures?.getByIdentity(IDENTITY); // imports may rename its directives
  const names = { cost: feature?.directiveNameInSchema('cost'), listSize: feature?.directiveNameInSchema('listSize') };
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const read = (element: Element, coordinate: string) => {
    const first = (name: string | undefined) => (name ? element.appliedDirectivesOf(name)[0]?.arguments() : undefined);
    const weight = first(names.cost)?.weight;
    if (weight !== undefined) weights.set(coordinate, Number(weight));
    const size = first(names.listSize);
    if (size) sizes.set(coordinate, listSizeOf(size));
  };
  if (feature) {
    for (const type of schema.types()) {
      read(type, type.name);
      if (type.kind !== 'ObjectType' && type.kind !== 'InterfaceType' && type.kind !== 'InputObjectType') continue;
      for (const field of type.fields()) {
        read(field, `${type.name}.${field.name}`);
        if (field.kind === 'FieldDefinition')
          for (const argument of field.arguments()) read(argument, `${type.name}.${field.name}(${argument.name}:)`);
      }
    }
  }

  const fieldType = (parent: string, name: string) => {
    const type = apiSchema.getType(parent);
    const field = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? type.getFields()[name] : undefined;
    return field && getNamedType(field.type);
  };
  const typeWeight = (name: string): number => {
    const type = apiSchema.getType(name);
    const usual = isCompositeType(type) || isInputObjectType(type) ? 1 : 0;
    return weights.get(name) ?? usual;
  };
  /** The coordinates that speak for a field: its own and, of an interface, its implementations'. */
  const holders = (parent: GraphQLCompositeType) =>
    isInterfaceType(parent) ? [parent.name, ...apiSchema.getPossibleTypes(parent).map(({ name }) => name)] : [parent.name];
  const heaviest = (values: readonly (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    return known.length ? Math.max(...known) : undefined;
  };
  return {
    field(parent, name) {
      const own = heaviest(holders(parent).map((holder) => weights.get(`${holder}.${name}`)));
      const type = fieldType(parent.name, name);
      return own ?? (type ? typeWeight(type.name) : 0);
    },
    argument(parent, field, argument) {
      const own = heaviest(holders(parent).map((holder) => weights.get(`${holder}.${field}(${argument}:)`)));
      if (own !== undefined) return own;
      const declared = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field] : undefined;
      const type = declared?.args.find(({ name }) => name === argument)?.type;
      return type ? typeWeight(getNamedType(type).name) : 0;
    },
    inputField(type, name) {
      const declared = fieldType(type, name);
      return weights.get(`${type}.${name}`) ?? (declared ? typeWeight(declared.name) : 0);
    },
    listSize: (parent, name) => holders(parent).flatMap((holder) => sizes.get(`${holder}.${name}`) ?? [])[0],
  };
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const listSizeOf = ({ assumedSize, slicingArguments, sizedFields, requireOneSlicingArgument }: Record<string, unknown>): ListSize => ({
  assumedSize: typeof assumedSize === 'number' ? assumedSize : undefined,
  slicing: strings(slicingArguments),
  sizedFields: new Set(strings(sizedFields)),
  requireOne: requireOneSlicingArgument !== false && strings(slicingArguments).length > 0,
});
