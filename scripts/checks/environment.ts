import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Check, ROOT } from './check.ts';
import { isCode, isTest, projectFiles } from './files.ts';

/** Places besides `config.ts` that read the environment by their nature: scripts and generators, the end-to-end rig, and those that look for programs on this machine. */
const MAY_READ = [/(^|[/.])config\.ts$/, /^codegen\.ts$/, /^scripts\//, /^e2e\//, /^bench\//, /^packages\/platform\/services\//];
const READS = /process\.env(?!\.\w+ = )/;

export const environment: Check = {
  name: '.env.example lists every variable',
  async run() {
    const files = projectFiles();
    const read = new Set(await variablesOfConfigs(files));
    for (const [, name = ''] of text('docker-compose.yml').matchAll(/\$\{([A-Z][A-Z0-9_]*)/g)) read.add(name);
    const strays = files.filter(
      (file) => isCode(file) && !isTest(file) && !MAY_READ.some((place) => place.test(file)) && READS.test(text(file)),
    );
    return {
      problems: [...compareExample(read, text('.env.example')), ...strays.map((file) => `${file} reads process.env: only a config.ts may`)],
    };
  },
};

const text = (file: string): string => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '');

/** The lines of `.env.example` are `NAME=` or `#NAME=`, each below a comment. */
export function compareExample(read: ReadonlySet<string>, example: string): string[] {
  const lines = example.split('\n');
  const listed = new Map(
    lines.flatMap((line, index) => {
      const name = line.match(/^#?([A-Z][A-Z0-9_]*)=/)?.[1];
      return name ? [[name, lines[index - 1] ?? '']] : [];
    }),
  );
  return [
    ...[...read].filter((name) => !listed.has(name)).map((name) => `.env.example lacks ${name}, which is read`),
    ...[...listed.keys()]
      .filter((name) => !read.has(name))
      .map((name) => `.env.example lists ${name}, which no config.ts and no compose file reads`),
    ...[...listed].filter(([, above]) => !/^# \S/.test(above)).map(([name]) => `.env.example: ${name} has no comment above it`),
  ];
}

async function variablesOfConfigs(files: readonly string[]): Promise<string[]> {
  const configs = files.filter((file) => /(^|\/)config\.ts$/.test(file));
  return (await Promise.all(configs.map(variablesOf))).flat();
}

/** A `config.ts` exports its variables as a zod object, or as the record of its fields that `readConfig` takes. */
async function variablesOf(file: string): Promise<string[]> {
  const exported: Record<string, unknown> = await import(join(ROOT, file));
  return Object.values(exported).flatMap((value) => {
    if (value instanceof z.ZodObject) return Object.keys(value.shape);
    if (isShape(value)) return Object.keys(value);
    return [];
  });
}

const isShape = (value: unknown): value is z.ZodRawShape =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).length > 0 &&
  Object.values(value).every((field) => field instanceof z.ZodType);
