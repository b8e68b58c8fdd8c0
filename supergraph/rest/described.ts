import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { JSON_TYPE } from '../serve/respond.ts';
import type { Path } from '../serve/server.ts';
import type { RestEndpoint } from './manifest.ts';
import { openApi } from './openapi.ts';
import { REST_ROOT } from './paths.ts';

const DOCUMENT = '/api/openapi.json';
const PAGES = '/api/docs';

/** Swagger UI reaches nothing but this gateway; its bundle sets styles and shows pictures of its own. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const PAGE = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>The graph by REST</title>
  <link rel="stylesheet" href="${PAGES}/swagger-ui.css">
  <link rel="icon" href="${PAGES}/favicon-32x32.png">
</head>
<body>
  <div id="swagger-ui"></div>
  <script src="${PAGES}/swagger-ui-bundle.js"></script>
  <script src="${PAGES}/start.js"></script>
</body>
</html>
`;
const START = `SwaggerUIBundle({ url: '${DOCUMENT}', dom_id: '#swagger-ui', deepLinking: true, docExpansion: 'none' });\n`;

const FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

/** `/api/openapi.json` and, to read and try it, Swagger UI at `/api/docs`, from files of this machine. */
export function describedPaths(endpoints: readonly RestEndpoint[], served: () => GraphQLSchema): Path[] {
  const documents = new WeakMap<GraphQLSchema, string>();
  const document = () => {
    const schema = served();
    const known = documents.get(schema);
    if (known !== undefined) return known;
    const made = JSON.stringify(openApi(endpoints, schema, REST_ROOT));
    documents.set(schema, made);
    return made;
  };
  const pages = new Map<string, { readonly type: string; readonly body: () => string | Buffer }>([
    [DOCUMENT, { type: JSON_TYPE, body: document }],
    [PAGES, { type: 'text/html; charset=utf-8', body: () => PAGE }],
    [`${PAGES}/`, { type: 'text/html; charset=utf-8', body: () => PAGE }],
    [`${PAGES}/start.js`, { type: 'text/javascript; charset=utf-8', body: () => START }],
    ...Object.entries(FILES).map(([name, type]) => [`${PAGES}/${name}`, { type, body: () => fileOf(name) }] as const),
  ]);
  return [
    {
      matches: (pathname) => pages.has(pathname),
      methods: ['GET', 'HEAD'],
      async handle(req, res) {
        const page = pages.get(new URL(req.url ?? '/', 'http://gateway').pathname);
        if (!page) return;
        const body = page.body();
        res.writeHead(200, {
          'content-type': page.type,
          'content-length': Buffer.byteLength(body),
          'cache-control': 'no-cache',
          'content-security-policy': POLICY,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        });
        res.end(req.method === 'HEAD' ? undefined : body);
      },
    },
  ];
}

const read = new Map<string, Buffer>();
/** A file of Swagger UI, read when it is first asked for. */
function fileOf(name: string): Buffer {
  const known = read.get(name);
  if (known) return known;
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const file = readFileSync(join(folder, name));
  read.set(name, file);
  return file;
}
