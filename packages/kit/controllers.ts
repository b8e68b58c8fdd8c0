import type { GraphQLScalarType } from 'graphql';

// a field of the row that the default resolver can hand out: a value, or a function that gives it
type Known<Row> = string extends keyof Row ? never : keyof Row;
type Unanswered<R, Row> = R extends GraphQLScalarType ? never : Exclude<keyof R, Known<Row> | '__isTypeOf'>;
type Complete<R, Row> = Required<Pick<R, Unanswered<R, Row>>> & Partial<Omit<R, Unanswered<R, Row>>>;

/**
 * Resolvers in which every field that the row can't answer by itself is required: to forget one is a type error. Subscriptions
 * are the gateway's: it reads the entity that a fact names.
 */
export type Controllers<Resolvers, Rows extends Record<keyof Resolvers, unknown>> = {
  [T in Exclude<keyof Resolvers, 'Subscription'> as [Unanswered<NonNullable<Resolvers[T]>, Rows[T]>] extends [never]
    ? never
    : T]-?: Complete<NonNullable<Resolvers[T]>, Rows[T]>;
} & {
  [T in Exclude<keyof Resolvers, 'Subscription'>]?: Resolvers[T];
};

/** An entity of another domain, as a federated reference. */
export interface Reference {
  readonly id: string;
}
