import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { folderOf, PORTS } from '../house/domains.ts';

const rooms = new URL('rooms/', import.meta.url);
const root = new URL('../../', import.meta.url);
const COMPOSE = new URL('docker-compose.yml', root);
const DOMAINS = new URL('scripts/house/domains.ts', root);
const PACKAGE = new URL('package.json', root);

/**
 * Writes the rooms of a new domain, and its name wherever the house is put together: its port, the root package, `docker-compose.yml`.
 * Throws when the domain is there.
 */
export function makeSubgraph(name: string, noun: string): void {
  const port = PORTS[name] ?? Math.max(...Object.values(PORTS)) + 1;
  const folder = folderOf(name);
  if (existsSync(folder)) throw new Error(`subgraphs/${name} is there already.`);
  mkdirSync(folder, { recursive: true });
  const word = `${noun[0]?.toLowerCase()}${noun.slice(1)}`;
  const called = (text: string) =>
    text
      .replaceAll('Things', `${noun.replace(/y$/, 'ie')}s`)
      .replaceAll('things', name)
      .replaceAll('Thing', noun)
      .replaceAll('thing', word);
  for (const file of readdirSync(rooms)) {
    const text = readFileSync(new URL(file, rooms), 'utf8');
    writeFileSync(new URL(called(file.replace(/\.txt$/, '')), folder), called(text));
  }
  writeFileSync(PACKAGE, withDependency(readFileSync(PACKAGE, 'utf8'), `@lyceum/${name}`));
  if (!PORTS[name]) writeFileSync(DOMAINS, withPort(readFileSync(DOMAINS, 'utf8'), name, port));
  writeFileSync(COMPOSE, withService(readFileSync(COMPOSE, 'utf8'), name, port));
}

function withDependency(text: string, name: string): string {
  const manifest: { dependencies: Record<string, string> } & Record<string, unknown> = JSON.parse(text);
  const dependencies = Object.fromEntries(
    Object.entries({ ...manifest.dependencies, [name]: 'workspace:*' }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return `${JSON.stringify({ ...manifest, dependencies }, null, 2)}\n`;
}

function withPort(text: string, name: string, port: number): string {
  const last = text.lastIndexOf('\n};', text.indexOf('/** The folder of'));
  if (last < 0) throw new Error('scripts/house/domains.ts has no table of ports.');
  return `${text.slice(0, last)}\n  ${name}: ${port},${text.slice(last)}`;
}

/** The Compose file with a process for the domain, in the order of names, and the gateway waiting for it. */
function withService(text: string, name: string, port: number): string {
  const block = `  ${name}:
    depends_on: *services-first
    environment:
      <<: *subgraph-environment
      PORT: "${port}"
    command: ["node", "scripts/serve.ts", "${name}"]
    <<: *app

`;
  const waiting = `      ${name}:\n        condition: service_healthy\n`;
  const services = insertSorted(text, /^services:\n/m, /^ {2}([a-z-]+):\n/gm, name, block);
  return insertSorted(services, /^ {2}gateway:\n {4}depends_on:\n/m, /^ {6}([a-z-]+):\n {8}condition/gm, name, waiting);
}

/** The text with a block before the first entry after `start` whose name sorts later. */
function insertSorted(text: string, start: RegExp, entry: RegExp, name: string, block: string): string {
  const from = start.exec(text);
  if (!from) throw new Error(`docker-compose.yml has no ${start.source}.`);
  const begin = from.index + from[0].length;
  for (const match of text.slice(begin).matchAll(entry)) {
    if (match[1] && match[1] > name) return text.slice(0, begin + match.index) + block + text.slice(begin + match.index);
  }
  throw new Error(`Nothing in docker-compose.yml comes after ${name}.`);
}
