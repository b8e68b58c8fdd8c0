import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { CONTESTANTS } from '../harness/fleet.ts';
import { STREAMERS } from '../measures/fan-out.ts';
import { HOMES } from '../measures/home.ts';
import type { Settings } from '../settings.ts';
import { goalRow } from './goals.ts';
import type { Section } from './section.ts';
import { table } from './table.ts';

const PACKAGES = [
  '@apollo/server',
  '@apollo/gateway',
  '@apollo/query-planner',
  '@apollo/subgraph',
  '@graphql-hive/gateway-runtime',
  '@graphql-hive/router-runtime',
  '@graphql-hive/router-query-planner',
  'mercurius',
  'graphql-jit',
  'fastify',
  'graphql',
  'graphql-ws',
  'graphql-subscriptions',
  'ws',
];

/** The whole of `RESULTS.md`. */
export function results(sections: readonly Section[], settings: Settings, took: string): string {
  const goals = sections.flatMap((section) => section.goals);
  return `${[
    '# Results of `npm run bench`',
    settings.quick
      ? '**From a quick run (`npm run bench -- quick`): short rounds, little warming up; it shows that the measures work, and their order of magnitude. Run `npm run bench` for figures.**'
      : 'From a whole run (`npm run bench`).',
    machine(settings, took),
    '## What was to be reached',
    table(['', 'wanted', 'measured', 'reached'], goals.map(goalRow)),
    ...sections.flatMap(({ title, text }) => [`## ${title}`, text]),
    '## Who was measured',
    contestants(),
    '## How',
    HOW,
  ].join('\n\n')}\n`;
}

function machine({ rounds, seconds, concurrency, tokens }: Settings, took: string): string {
  const [cpu] = cpus();
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.versions.node}. ${rounds} rounds of ${seconds} s per server and operation, ${concurrency} connections, tokens of ${tokens} people; the run took ${took} s. Client and servers share the machine: trust CPU and ratios before requests per second.`;
}

function contestants(): string {
  const versions = PACKAGES.map((name) => {
    const { version } = JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8'));
    return `${name} ${version}`;
  });
  const lines = [
    ...CONTESTANTS.map((one) => ['requests', one] as const),
    ...HOMES.map((one) => ['Home', one] as const),
    ...STREAMERS.map((one) => ['streams', one] as const),
  ].map(([what, { name, settings }]) => `- ${what}: **${name}**: ${settings}.`);
  return `${lines.join('\n')}\n\nAll with NODE_ENV=production and otherwise their defaults. ${versions.join(', ')}.`;
}

const HOW = `Before anything is timed, everyone’s answers are compared: parsed and written again as JSON they must be identical, and under load every answer
must be a 200 of the same length as the first. Servers take turns within each round and their order rotates, so that a busy machine is busy for all; figures are medians of the rounds.
CPU is user and system time of all threads of a server’s process, read before and after a run and divided by the requests. Clients are processes of their own.
Every request to every server carries an access token (ES256); only Lyceum looks at it.`;
