import { describe, expect, it } from 'vitest';
import { domainNames, loadDomain } from '../scripts/house/domains.ts';
import functions from './functions.json' with { type: 'json' };

/** `functions.json` is the list of functions that every domain was asked to have, by app and kind; that each is called, a whole `npm test` sees. */
const wanted: Record<string, Record<string, string[]>> = functions.functions;

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
});
