import { type GraphQLField, getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { z } from 'zod';
import type { BaseContext } from './context.ts';
import { documentOf, selectionOf } from './operator-documents.ts';
import { answerOf, type ReadingOptions, refuseUnknown } from './operator-reading.ts';
import { query } from './parts.ts';
import { found, invalid } from './refusal.ts';

type Arguments = Record<string, unknown>;
type Field = GraphQLField<unknown, unknown>;

/** Does what a root field does, as the caller: every guard of the graph holds, so no further right is asked for. */
export const actingPart = ({ schema, execute }: Pick<ReadingOptions, 'schema' | 'execute'>) =>
  query(
    'Does what a root field does, as the caller; an id goes where the field wants one.',
    z.object({ operation: z.string(), id: z.string().nullish(), arguments: z.record(z.string(), z.unknown()) }),
    async (ctx: BaseContext, { operation, id, arguments: given }) => {
      const [, root, name = ''] = /^(Query|Mutation)\.([a-z]\w*)$/.exec(operation) ?? [];
      const type = root === 'Mutation' ? schema.getMutationType() : root === 'Query' ? schema.getQueryType() : null;
      const field = found(type?.getFields()[name], `The operation ${operation.slice(0, 100)}`);
      const variables = argumentsOf(field, id ?? null, given);
      refuseUnknown(field, variables);
      const reach = { depth: getNamedType(field.type).name.endsWith('Connection') ? 3 : 2 };
      const document = documentOf(field, selectionOf(ctx, field.type, reach), root === 'Mutation' ? 'mutation' : 'query');
      return answerOf(name, await execute(ctx, document, variables));
    },
  );

/** What is given, where the field wants it: within `input` where it has one; texts of an address as what they stand for. */
function argumentsOf(field: Field, id: string | null, given: Arguments): Arguments {
  const [only] = field.args;
  const input = field.args.length === 1 && only?.name === 'input' ? getNullableType(only.type) : null;
  if (input && isInputObjectType(input)) {
    const names = Object.values(input.getFields());
    const key = id === null ? undefined : idKey(names.map((one) => ({ name: one.name, type: getNamedType(one.type).name })));
    if (id !== null && key === undefined) throw invalid([{ path: ['id'], rule: 'unknown', message: `${field.name} takes no id.` }]);
    return { input: { ...given, ...(key === undefined ? {} : { [key]: id }) } };
  }
  const values = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      readAs(
        field.args.find((one) => one.name === name),
        value,
      ),
    ]),
  );
  const key = id === null ? undefined : idKey(field.args.map(({ name, type }) => ({ name, type: getNamedType(type).name })));
  return { ...values, ...(key === undefined ? {} : { [key]: id }) };
}

/** `id`, else the first that is an id. */
const idKey = (fields: readonly { name: string; type: string }[]): string | undefined =>
  (fields.find(({ name }) => name === 'id') ?? fields.find(({ type }) => type === 'ID'))?.name;

function readAs(argument: Field['args'][number] | undefined, value: unknown): unknown {
  if (!argument || typeof value !== 'string') return value;
  const bare = getNullableType(argument.type);
  if (isListType(bare)) return value.split(',');
  const type = getNamedType(bare);
  if ((type.name === 'Int' || type.name === 'Float') && value.trim() && Number.isFinite(Number(value))) return Number(value);
  if (type.name === 'Boolean' && (value === 'true' || value === 'false')) return value === 'true';
  if (isInputObjectType(type)) {
    try {
      return JSON.parse(value);
    } catch {
      throw invalid([{ path: ['arguments', argument.name], rule: 'json', message: 'Write it as JSON.' }]);
    }
  }
  return value;
}
