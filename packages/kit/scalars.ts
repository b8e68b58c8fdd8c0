import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const minor = z
  .union([z.int(), z.string().regex(/^-?\d{1,19}$/)])
  .transform((value) => BigInt(value))
  .refine((n) => n >= -(2n ** 63n) && n < 2n ** 63n);
const zone = z.string().refine((name) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
});
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .refine((code) => Intl.supportedValuesOf('currency').includes(code));
const duration = z.iso.duration();

const scalar = (name: string, what: string, schema: z.ZodType, serialize: (value: unknown) => unknown = (value) => value) => {
  const read = (value: unknown) => {
    const result = schema.safeParse(value);
    if (!result.success) throw new GraphQLError(`${name} must be ${what}.`);
    return result.data;
  };
  return new GraphQLScalarType({
    name,
    serialize,
    parseValue: read,
    parseLiteral: (node, variables) => read(node.kind === Kind.INT ? bigintOrNumber(node.value) : valueFromASTUntyped(node, variables)),
  });
};
const bigintOrNumber = (text: string) => (Number.isSafeInteger(Number(text)) ? Number(text) : text);

/** The scalars of `schema/shared.graphql`. */
export const scalars: Record<string, GraphQLScalarType> = {
  DateTime: scalar('DateTime', 'an ISO 8601 date and time with offset, like 2026-01-31T12:00:00Z', instant, (value) =>
    value instanceof Date ? value.toISOString() : value,
  ),
  Date: scalar('Date', 'an ISO 8601 date, like 2026-01-31', z.iso.date()),
  TimeZone: scalar('TimeZone', 'an IANA time zone, like Europe/Lisbon', zone),
  Duration: scalar('Duration', 'an ISO 8601 duration, like PT1H30M', duration),
  // a JSON number while JavaScript can hold it exactly, text beyond
  BigInt: scalar('BigInt', 'an integer of 64 bits', minor, (value) =>
    typeof value === 'bigint' ? (Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()) : value,
  ),
  URL: scalar('URL', 'an http or https URL', z.url({ protocol: /^https?$/ }).max(2048)),
  Email: scalar('Email', 'an e-mail address', z.email().max(254)),
  Cursor: scalar('Cursor', 'a cursor of a page or a stream', z.string().max(1024)),
  Currency: scalar('Currency', 'an ISO 4217 currency code, like EUR', currency),
  JSON: scalar('JSON', 'a JSON value', z.json()),
};
