import { Column, type DriverValueDecoder, getTableColumns, is, SQL } from 'drizzle-orm';
import { type PgTable, PgTimestamp, type SelectedFieldsOrdered } from 'drizzle-orm/pg-core';

type Decode = (value: unknown) => unknown;
interface Field {
  readonly name: string;
  /** Absent: the value is as the driver gave it. */
  readonly decode: Decode | undefined;
}

/**
 * Makes rows of values as drizzle would, with everything that can be decided once per statement decided. Undefined where rows hold
 * rows: those are left to drizzle.
 */
export function plainRows<Rows>(fields: SelectedFieldsOrdered): ((values: unknown[][]) => Rows) | undefined {
  const plain: Field[] = [];
  for (const { path, field } of fields) {
    const [name, ...more] = path;
    const decoder = is(field, Column) ? field : decoderOf(is(field, SQL.Aliased) ? field.sql : field);
    if (name === undefined || more.length || !decoder) return undefined;
    plain.push({ name, decode: decodeBy(decoder) });
  }
  return (values) => rowsOf(plain, values) as Rows; // drizzle derives the type from these very fields
}

/** The same for the columns of a table, in their order. */
export function tableRows(table: PgTable): (values: unknown[][]) => Record<string, unknown>[] {
  const fields = Object.entries(getTableColumns<PgTable>(table)).map(([name, column]) => ({ name, decode: decodeBy(column) }));
  return reader(fields);
}

type Read = (values: unknown[][]) => Record<string, unknown>[];

/** A function written for the fields: all rows get one shape, and values that stay as they are cost nothing. Worth its making once. */
function reader(fields: readonly Field[]): Read {
  const values = fields.map(({ name, decode }, i) => {
    const value = decode ? `row[${i}] === null ? null : d[${i}](row[${i}])` : `row[${i}]`;
    return `[${JSON.stringify(name)}]: ${value}`;
  });
  const write = new Function('d', `const make = (row) => ({ ${values.join(', ')} });\nreturn (values) => values.map(make);`);
  return write(fields.map(({ decode }) => decode));
}

const rowsOf = (fields: readonly Field[], values: unknown[][]) =>
  values.map((row) => {
    const made: Record<string, unknown> = {};
    for (const [i, { name, decode }] of fields.entries()) made[name] = row[i] === null || !decode ? row[i] : decode(row[i]);
    return made;
  });

type Decoder = DriverValueDecoder<unknown, unknown>;
const decoderOf = (field: object): Decoder | undefined => (hasDecoder(field) ? field.decoder : undefined);
const hasDecoder = (field: object): field is { decoder: Decoder } => 'decoder' in field;

function decodeBy(decoder: Decoder): Decode | undefined {
  if (decoder instanceof Column && decoder.mapFromDriverValue === Column.prototype.mapFromDriverValue) return undefined;
  const decode: Decode = (value) => decoder.mapFromDriverValue(value);
  return is(decoder, PgTimestamp) ? (value) => (typeof value === 'string' ? (momentOf(value) ?? decode(value)) : decode(value)) : decode;
}

const digit = (text: string, at: number) => text.charCodeAt(at) - 48;
const two = (text: string, at: number) => digit(text, at) * 10 + digit(text, at + 1);
const PLACES = [0, 100, 10, 1];

/**
 * A moment as Postgres writes it in UTC (`2026-03-04 05:06:07.89+00`). `new Date` reads this as well, ten times slower, since it is
 * not quite ISO 8601.
 */
function momentOf(text: string): Date | undefined {
  const zone = text.length - 3;
  const places = zone - 20;
  if (places > 3 || (places < 1 && places !== -1) || !text.endsWith('+00') || text.startsWith('00') || text[4] !== '-' || text[10] !== ' ')
    return undefined;
  let fraction = 0;
  for (let at = 20; at < zone; at++) fraction = fraction * 10 + digit(text, at);
  return new Date(
    Date.UTC(
      two(text, 0) * 100 + two(text, 2),
      two(text, 5) - 1,
      two(text, 8),
      two(text, 11),
      two(text, 14),
      two(text, 17),
      places > 0 ? fraction * (PLACES[places] ?? 1) : 0,
    ),
  );
}
