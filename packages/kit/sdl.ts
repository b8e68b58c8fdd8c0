import { readFileSync } from 'node:fs';
import { Kind, parse, type TypeNode, visit } from 'graphql';
import type { z } from 'zod';
import { MAX_PAGE_SIZE } from './page.ts';
import { isSecret, type SettingsDefinition, settingType } from './settings.ts';

const sharedFile = new URL('../../schema/shared.graphql', import.meta.url);

/** The scalars, value types and directives in front of every subgraph's own schema. */
export const sharedSdl = (): string => readFileSync(sharedFile, 'utf8');

/** A domain's own `schema.graphql` with its connections written out: paging arguments, `…Connection` and `…Edge` types. */
export function domainSdl(folder: URL): string {
  const source = readFileSync(new URL('schema.graphql', folder), 'utf8');
  const document = parse(source);
  const defined = new Set(document.definitions.flatMap((d) => ('name' in d && d.name ? [d.name.value] : [])));
  const wanted = new Set<string>();
  const insertions: { at: number; text: string }[] = [];

  visit(document, {
    FieldDefinition(field) {
      const type = namedType(field.type);
      if (!type.endsWith('Connection') || defined.has(type)) return;
      wanted.add(type);
      const last = field.arguments?.at(-1);
      const end = last?.loc?.end;
      insertions.push(
        end === undefined ? { at: field.name.loc?.end ?? 0, text: `(${pagingArguments})` } : { at: end, text: `, ${pagingArguments}` },
        {
          at: field.type.loc?.end ?? 0,
          text: ` @listSize(assumedSize: ${MAX_PAGE_SIZE}, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)`,
        },
      );
    },
  });
  const expanded = insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), source);
  return [expanded, ...[...wanted].map((name) => connectionTypes(name.slice(0, -'Connection'.length)))].join('\n');
}

/** What composition reads of one subgraph: shared, own and settings. */
export const subgraphSdl = (folder: URL, settings: SettingsDefinition): string =>
  [sharedSdl(), domainSdl(folder), settingsSdl(settings)].join('\n');

const pagingArguments = [
  ['first', 'Int', `The first so many, up to ${MAX_PAGE_SIZE}; 20 when neither first nor last is given.`],
  ['after', 'Cursor', 'Only what follows this cursor.'],
  ['last', 'Int', `The last so many, up to ${MAX_PAGE_SIZE}.`],
  ['before', 'Cursor', 'Only what precedes this cursor.'],
]
  .map(([name, type, what]) => `${JSON.stringify(what)} ${name}: ${type}`)
  .join(', ');

const connectionTypes = (node: string) => `
"A page of ${node} items: https://relay.dev/graphql/connections.htm"
type ${node}Connection @shareable {
  "The items of this page."
  nodes: [${node}!]!
  "The items with their cursors."
  edges: [${node}Edge!]!
  "Where this page stands in the list."
  pageInfo: PageInfo!
  "How many items the whole list has; counted only when asked."
  totalCount: Int!
}
"A ${node} in a page."
type ${node}Edge @shareable {
  "Give it as after or before to go on from here."
  cursor: Cursor!
  "The item."
  node: ${node}!
}`;

/** `courseSettings` and `updateCourseSettings`, from the settings object. */
export function settingsSdl({ noun, schema }: SettingsDefinition): string {
  const field = noun[0]?.toLowerCase() + noun.slice(1);
  const keys = Object.entries<z.ZodType>(schema.shape);
  const describe = (type: z.ZodType) => JSON.stringify(type.description ?? '');
  const scope = '@authenticated @requiresScopes(scopes: [["ems:settings"]])';
  return `
extend type Query {
  "The live settings of this domain."
  ${field}Settings: ${noun}Settings! ${scope}
}
extend type Mutation {
  "Changes settings; keys left out stay as they are. Live in every process at once."
  update${noun}Settings("What to change." input: Update${noun}SettingsInput!): ${noun}Settings! ${scope}
}
"Settings of this domain, changed while it runs."
type ${noun}Settings {
  "Counts the changes."
  version: Int!
  "When they were last changed."
  updatedAt: DateTime!
${keys.map(([key, type]) => (isSecret(type) ? `  "Whether it is set; its value is never shown."\n  ${key}: Boolean!` : `  ${describe(type)}\n  ${key}: ${settingType(type)}!`)).join('\n')}
}
"New values; a key left out stays as it is."
input Update${noun}SettingsInput {
  "Refuse with CONFLICT unless the settings are at this version."
  expectedVersion: Int
${keys.map(([key, type]) => `  ${describe(type)}\n  ${key}: ${settingType(type)}`).join('\n')}
}`;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
