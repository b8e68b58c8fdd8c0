import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import planned from '../../schema/functions.json' with { type: 'json' };

type Functions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The functions of the plan that no process of a test run saw its domain call, of what each has left in its directory. */
export function uncalled(directory: string, functions: Functions = planned.functions): string[] {
  const called = new Set(readdirSync(directory).flatMap((file) => readFileSync(join(directory, file), 'utf8').split('\n')));
  return Object.entries(functions).flatMap(([app, kinds]) =>
    Object.values(kinds).flatMap((names) => names.map((name) => `${app} ${name}`).filter((line) => !called.has(line))),
  );
}
