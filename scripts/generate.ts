import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/**
 * Everything that is generated: resolver types, SQL migrations, the composed schemas and the SDK. All of it is committed;
 * `npm run check` proves that it is fresh.
 */
const run = (what: string, file: string, args: string[] = [], variables: Record<string, string> = {}) => {
  console.log(`· ${what}`);
  execFileSync(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...variables } });
};

const domains = [
  ...readdirSync('subgraphs').filter((name) => existsSync(`subgraphs/${name}/schema.graphql`)),
  ...(existsSync('ems-subgraph/schema.graphql') ? ['ems'] : []),
];

for (const domain of domains) run(`migrations of ${domain}`, 'node_modules/drizzle-kit/bin.cjs', ['generate'], { DOMAIN: domain });
run('composed schemas', 'schema/compose.ts');
run('trusted documents', 'schema/trusted.ts');
run('REST endpoints', 'schema/rest.ts');
run('resolver types and the SDK', 'node_modules/@graphql-codegen/cli/cjs/bin.js', ['--config', 'codegen.ts']);
