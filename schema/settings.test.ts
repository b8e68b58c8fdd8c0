import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testSubgraph } from '@lyceum/kit/testing.ts';
import { expect, it, onTestFinished } from 'vitest';
import type { z } from 'zod';
import { domainNames, loadDomain } from '../scripts/house/domains.ts';

it.each(domainNames())(
  'the settings of %s are read and changed through the graph by whoever has ems:settings, and by nobody else',
  async (name) => {
    const definition = await loadDomain(name);
    const { noun, schema } = definition.settings;
    const field = `${noun.charAt(0).toLowerCase()}${noun.slice(1)}Settings`;
    const directory = mkdtempSync(join(tmpdir(), 'lyceum-settings-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const variables = {
      DATA_DIR: directory,
      PUBLIC_URL: 'https://learn.example',
      SETTINGS_KEY: 'a key for tests that is long enough to seal',
    };
    const house = await testSubgraph(definition, { variables });
    onTestFinished(() => house.stop());
    const admin = house.viewer({ scopes: ['ems:settings'] });

    const keys = Object.keys(schema.shape);
    const READ = `{ ${field} { version ${keys.join(' ')} } }`;
    const before = (await admin.get(READ))[field];
    expect(before.version).toBe(0);
    const change = Object.entries<z.ZodType>(schema.shape)
      .map(([key, type]) => [key, otherThan(before[key], type)] as const)
      .find(([, value]) => value !== undefined);
    if (!change) throw new Error('None of its settings can be told from another.');
    const CHANGE = `mutation ($input: Update${noun}SettingsInput!) { update${noun}Settings(input: $input) { version } }`;
    const input = { [change[0]]: change[1] };
    for (const [who, code] of [
      [house.nobody, 'UNAUTHENTICATED'],
      [house.viewer(), 'FORBIDDEN'],
    ] as const) {
      expect((await who.refusal(READ)).code).toBe(code);
      expect((await who.refusal(CHANGE, { input })).code).toBe(code);
    }
    await admin.get(CHANGE, { input });
    expect((await admin.get(READ))[field]).toEqual({ ...before, ...input, version: 1 });
  },
);

/** Another value that the setting may have, where that is easily said. */
function otherThan(value: unknown, type: z.ZodType): unknown {
  const tried = typeof value === 'boolean' ? [!value] : typeof value === 'number' ? [value + 1, value - 1] : [];
  return tried.find((other) => type.safeParse(other).success);
}
