import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { staleMigrations } from './house/stale-migrations.ts';

/**
 * Everything that is generated: resolver types, SQL migrations, the composed schemas and the SDK. All of it is committed;
 * `npm run check` proves that it is fresh.
 */
const run = async (what: string, file: string, args: string[] = [], variables: Record<string, string> = {}) => {
  console.log(`· ${what}`);
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...variables } });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) throw new Error(`${what}: ${file} ended with ${code}.\n${output}`);
};

const domains = [
  ...readdirSync('subgraphs').filter((name) => existsSync(`subgraphs/${name}/schema.graphql`)),
  ...(existsSync('ems-subgraph/schema.graphql') ? ['ems'] : []),
];

const migrations = async () => {
  for (const domain of await staleMigrations(domains))
    await run(`migrations of ${domain}`, 'node_modules/drizzle-kit/bin.cjs', ['generate'], { DOMAIN: domain });
};
/** Each reads what the one before it wrote. */
const schemas = async () => {
  await run('composed schemas', 'schema/compose.ts');
  await run('trusted documents', 'schema/trusted.ts');
  await run('REST endpoints', 'schema/rest.ts');
  await run('resolver types and the SDK', 'node_modules/@graphql-codegen/cli/cjs/bin.js', ['--config', 'codegen.ts']);
};
await Promise.all([migrations(), schemas()]);
