import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { domainSdl, sharedSdl } from '@lyceum/kit/sdl.ts';

/**
 * What resolvers of a GraphQL type receive: `export type CourseRow` in tables.ts is the parent of Course, a page of rows that of a
 * connection, and an entity of another domain is a reference.
 */
function parents(folder: string, sdl: string) {
  const rows = [...readFileSync(`${folder}/tables.ts`, 'utf8').matchAll(/^export (?:type|interface) (?:\{ \w+ as )?(\w+)Row\b/gm)].map(
    ([, name]) => String(name),
  );
  const names = (pattern: RegExp) => [...sdl.matchAll(pattern)].map(([, name]) => String(name));
  const references = names(/^(?:extend )?type (\w+)[^{]*@key\(/gm).filter((name) => !rows.includes(name));
  const parentOf = (name: string) => (rows.includes(name) ? `${name}Row` : references.includes(name) ? 'Reference' : name);
  const connections = names(/^type (\w+)Connection /gm);
  return {
    imports: [
      `import type { Connection as Page, Reference } from '@lyceum/kit';`,
      ...(rows.length ? [`import type { ${rows.map((name) => `${name}Row`).join(', ')} } from './tables.ts';`] : []),
    ],
    mappers: Object.fromEntries([
      ...[...rows, ...references].map((name) => [name, parentOf(name)]),
      ...connections.flatMap((name) => [
        [`${name}Connection`, `Page<${parentOf(name)}>`],
        [`${name}Edge`, `Page<${parentOf(name)}>['edges'][number]`],
      ]),
    ]),
  };
}

function serverTypes(folder: string): CodegenConfig['generates'][string] {
  const own = domainSdl(new URL(`${folder}/`, import.meta.url));
  const { imports, mappers } = parents(folder, own);
  return {
    schema: `${sharedSdl()}\n${own}`,
    plugins: [{ add: { content: imports.join('\n') } }, 'typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      contextType: './context.ts#Context',
      mappers,
      mapperTypeSuffix: '',
      useTypeImports: true,
      enumsAsTypes: true,
      inputMaybeValue: 'T | null | undefined',
      skipTypename: true,
      scalars: {
        ID: 'string',
        DateTime: 'Date',
        Date: 'string',
        TimeZone: 'string',
        Duration: 'string',
        BigInt: 'bigint',
        URL: 'string',
        Email: 'string',
        Cursor: 'string',
        Currency: 'string',
        JSON: 'unknown',
      },
    },
  };
}

/** What the scalars are in JSON. */
const clientScalars = {
  ID: 'string',
  DateTime: 'string',
  Date: 'string',
  TimeZone: 'string',
  Duration: 'string',
  BigInt: 'number | string',
  URL: 'string',
  Email: 'string',
  Cursor: 'string',
  Currency: 'string',
  JSON: 'unknown',
};

const folders = ['subgraphs', 'ems-subgraph'].flatMap((root) =>
  existsSync(root) ? (root === 'subgraphs' ? readdirSync(root).map((name) => `${root}/${name}`) : [root]) : [],
);

/** `DOMAIN=courses graphql-codegen` makes the resolver types of one domain alone. */
const { DOMAIN: only } = process.env;
const wanted = folders.filter((folder) => !only || folder === `subgraphs/${only}` || folder === `${only}-subgraph`);

const sdk: CodegenConfig['generates'] = {
  'packages/sdk/operations.generated.ts': {
    schema: 'schema/api.graphql',
    documents: 'schema/operations/*.graphql',
    plugins: [
      { add: { content: '/** The operations of schema/operations as typed functions. */' } },
      'typescript-operations',
      'typescript-generic-sdk',
    ],
    config: {
      useTypeImports: true,
      documentMode: 'documentNode',
      enumsAsTypes: true,
      inputMaybeValue: 'T | null | undefined',
      scalars: clientScalars,
    },
  },
};

export default {
  generates: {
    ...(only ? {} : sdk),
    ...Object.fromEntries(
      wanted
        .filter((folder) => existsSync(`${folder}/schema.graphql`))
        .map((folder) => [`${folder}/schema.generated.ts`, serverTypes(folder)]),
    ),
  },
  importExtension: '.ts',
  errorsOnly: true,
} satisfies CodegenConfig;
