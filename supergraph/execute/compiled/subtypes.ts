import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Answers whether a fragment on one type applies to an object of another. */
export class Subtypes {
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, Map<string, boolean>>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  knows(type: string): boolean {
    return this.#schema.getType(type) !== undefined;
  }

  isObject(type: string): boolean {
    return isObjectType(this.#schema.getType(type));
  }

  isSubtype(condition: string, type: string): boolean {
    if (condition === type) return true;
    const known = this.#known.get(condition) ?? new Map<string, boolean>();
    const answer = known.get(type);
    if (answer !== undefined) return answer;
    const sub = this.#schema.getType(type);
    if (!sub) return false; // not remembered: such names come from outside
    const base = this.#schema.getType(condition);
    const is = isAbstractType(base) && (isObjectType(sub) || isInterfaceType(sub)) && this.#schema.isSubType(base, sub);
    known.set(type, is);
    this.#known.set(condition, known);
    return is;
  }
}
