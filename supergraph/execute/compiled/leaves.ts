import { type GraphQLLeafType, isEnumType } from 'graphql';

const whole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

/** Whether a value may be answered as it came. Custom scalars are their subgraphs' business. */
export function leafCheck(type: GraphQLLeafType): ((value: unknown) => boolean) | null {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => typeof value === 'string' && names.has(value);
  }
  switch (type.name) {
    case 'Int':
      return (value) => whole(value) && value === (value | 0);
    case 'Float':
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case 'String':
      return (value) => typeof value === 'string';
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'ID':
      return (value) => typeof value === 'string' || whole(value);
    default:
      return null;
  }
}

/** A test in JavaScript that holds for most values that may be answered, and for no other. */
export function plainTest(type: GraphQLLeafType): ((name: string) => string) | undefined {
  switch (type.name) {
    case 'Int':
      return (name) => `typeof ${name} === 'number' && (${name} | 0) === ${name}`;
    case 'Boolean':
      return (name) => `typeof ${name} === 'boolean'`;
    case 'String':
    case 'ID':
      return (name) => `typeof ${name} === 'string'`;
    default:
      return undefined;
  }
}
