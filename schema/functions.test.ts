import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partBehind } from '@lyceum/kit';
import { describe, expect, it } from 'vitest';
import { domainNames, folderOf, loadDomain } from '../scripts/house/domains.ts';
import functions from './functions.json' with { type: 'json' };

/** `functions.json` is the list of functions that every domain was asked to have, by app and kind. */
const wanted: Record<string, Record<string, string[]>> = functions.functions;

const codeOf = (domain: string): Map<string, string> => {
  const folder = folderOf(domain).pathname;
  // never into node_modules: its links lead in circles
  const files = globSync('**/*.ts', { cwd: folder, exclude: ['node_modules'] }).filter((file) => !/\.test\.ts$|generated|demo/.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
};

describe.each(domainNames().filter((name) => wanted[name]))('the functions of %s', (name) => {
  it('are parts under their names and of their kinds', async () => {
    const { services = {}, queries = {}, reports = {}, utilities = {}, helpers = {}, settings } = await loadDomain(name);
    const parts: Record<string, Readonly<Record<string, unknown>>> = {
      service: services,
      query: queries,
      report: reports,
      utility: utilities,
      helper: helpers,
    };
    const missing = Object.entries(wanted[name] ?? {}).flatMap(([kind, names]) =>
      names
        .filter((part) =>
          kind === 'settings'
            ? ![`get${settings.noun}Settings`, `update${settings.noun}Settings`].includes(part)
            : typeof parts[kind]?.[part] !== 'function',
        )
        .map((part) => `${kind} ${part}`),
    );
    expect(missing).toEqual([]);
  });

  it('are what the domain itself calls', async () => {
    const code = [...codeOf(name).values()].flatMap((text) => text.split('\n')).filter((line) => !line.startsWith('export '));
    const { controllers = {} } = await loadDomain(name);
    // handed to the graph whole: `answer(part)`, `mutationsOf(services)`
    const answered = new Set(
      Object.values<object>(controllers).flatMap((fields) =>
        Object.values<unknown>({ ...fields }).flatMap((resolver) => {
          const part = partBehind(resolver);
          return part ? [part] : [];
        }),
      ),
    );
    const { services = {}, queries = {}, reports = {}, utilities = {}, helpers = {} } = await loadDomain(name);
    const all: Readonly<Record<string, unknown>> = { ...services, ...queries, ...reports, ...utilities, ...helpers };
    const parts = Object.entries(wanted[name] ?? {}).flatMap(([kind, names]) => (kind === 'settings' ? [] : names));
    const unused = parts.filter(
      (part) => ![...answered].some((one) => one === all[part]) && !code.some((line) => new RegExp(`\\b${part}\\(`).test(line)),
    );
    expect(unused).toEqual([]);
  });
});
