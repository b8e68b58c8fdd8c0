import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'lyceum-new-'));
/** What a program of the copy prints; throws all of it when the program fails. */
const run = (file: string, args: string[], variables: Record<string, string> = {}) => {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { PATH, HOME, ...variables },
  });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  return stdout;
};

beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  for (const file of files) if (file && existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(copy, file));
  const modules = new Set(['.', ...files.filter((file) => file.endsWith('/package.json')).map(dirname)]);
  for (const folder of modules) {
    const installed = join(ROOT, folder, 'node_modules');
    if (existsSync(installed)) symlinkSync(installed, join(copy, folder, 'node_modules'));
  }
  // NATS and Redis, where they were fetched
  if (existsSync(join(ROOT, '.tools'))) symlinkSync(join(ROOT, '.tools'), join(copy, '.tools'));
  run('scripts/new.ts', ['subgraph', 'badges']);
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(copy, file), 'utf8');

describe('a new subgraph', () => {
  it('has its rooms, a port, a process of its own, and its place in the root package', () => {
    expect(read('subgraphs/badges/services.ts')).toContain('export const createBadge = service(');
    expect(read('scripts/house/domains.ts')).toMatch(/^ {2}badges: 41\d\d,$/m);
    expect(read('package.json')).toContain('"@lyceum/badges": "workspace:*"');
    expect(read('docker-compose.yml')).toMatch(/^ {2}badges:\n {4}depends_on: \*services-first$/m);
    expect(read('docker-compose.yml')).toMatch(/^ {6}badges:\n {8}condition: service_healthy$/m);
  });

  it('is generated, compiles and passes the tests it comes with', { timeout: 240_000 }, () => {
    run('node_modules/drizzle-kit/bin.cjs', ['generate', '--name', 'initial'], { DOMAIN: 'badges' });
    run('node_modules/@graphql-codegen/cli/cjs/bin.js', ['--config', 'codegen.ts']);
    writeFileSync(join(copy, 'badges.json'), JSON.stringify({ extends: './tsconfig.json', include: ['*.ts', 'subgraphs/badges'] }));
    run('node_modules/typescript7/bin/tsc', ['-p', 'badges.json', '--noEmit']);
    expect(run('node_modules/vitest/vitest.mjs', ['run', 'subgraphs/badges', '--reporter=dot'])).toMatch(/Tests.*3 passed/);
  });

  it('is made once', () => {
    expect(() => run('scripts/new.ts', ['subgraph', 'badges'])).toThrow(/there already/);
  });
});
