import { existsSync, readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/**
 * What the graph promises its clients: nothing of `released.graphql` breaks unless `breaking-changes.json` declares it, and everything is
 * described for who reads it.
 */
const file = (name: string) => new URL(name, import.meta.url);
const read = (name: string): GraphQLSchema => buildSchema(readFileSync(file(name), 'utf8'));

const api = read('api.graphql');
const problems = [...undescribed(api), ...(await undeclared(api))];
for (const problem of problems) process.stderr.write(`schema: ${problem}\n`);
process.exitCode = problems.length ? 1 : 0;

/** Everything that has no description. */
function undescribed(schema: GraphQLSchema): string[] {
  const own = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const roots = new Set<GraphQLNamedType | null | undefined>([
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ]);
  return own
    .flatMap((type) => [...(type.description || roots.has(type) ? [] : [type.name]), ...parts(type)])
    .map((name) => `${name} has no description.`);
}

function parts(type: GraphQLNamedType): string[] {
  const missing = (of: string, entries: readonly { name: string; description?: string | null | undefined }[]) =>
    entries.filter(({ description }) => !description).map(({ name }) => `${of}.${name}`);
  if (isEnumType(type)) return missing(type.name, type.getValues());
  if (isInputObjectType(type)) return missing(type.name, Object.values(type.getFields()));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  return [...missing(type.name, fields), ...fields.flatMap((field) => missing(`${type.name}.${field.name}`, field.args))];
}

/** Breaking changes since the release that nobody has declared: each declaration is the change's own message. */
async function undeclared(schema: GraphQLSchema): Promise<string[]> {
  if (!existsSync(file('released.graphql'))) return ['released.graphql is missing: copy api.graphql to it when you release.'];
  const declared: unknown = JSON.parse(readFileSync(file('breaking-changes.json'), 'utf8'));
  if (!Array.isArray(declared)) return ['breaking-changes.json is not a list of messages.'];
  const changes = await diff(read('released.graphql'), schema);
  return changes
    .filter(({ criticality, message }) => criticality.level === CriticalityLevel.Breaking && !declared.includes(message))
    .map(({ message }) => `breaks clients: ${message} Undo it, or add this message to schema/breaking-changes.json.`);
}
