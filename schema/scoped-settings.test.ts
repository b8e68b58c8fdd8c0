import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTING_SCOPES } from '@lyceum/kit';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { domainNames, loadDomain } from '../scripts/house/domains.ts';

const domains = await Promise.all(domainNames().map(loadDomain));
const scopesOf = (type: z.ZodType) => z.array(z.enum(SETTING_SCOPES)).parse(type.meta()?.overridableBy ?? []);

/** What a domain is written in, its tests and generated files left out. */
const sources = (folder: URL): string[] =>
  // never into node_modules: its links lead in circles
  globSync('**/*.ts', { cwd: folder.pathname, exclude: ['node_modules'] })
    .filter((file) => !/\.test\.ts$|generated|settings\.ts$/.test(file))
    .map((file) => readFileSync(join(folder.pathname, file), 'utf8'));

const settings = domains.flatMap(({ name, folder, settings: { schema } }) => {
  const texts = sources(folder);
  return Object.entries<z.ZodType>(schema.shape)
    .filter(([, type]) => scopesOf(type).length)
    .map(([key, type]) => ({ setting: `${name}.${key}`, key, scopes: scopesOf(type), texts }));
});

it('every scope has one domain that says who may set what there', () => {
  const owners = domains.flatMap(({ settingScope }) => (settingScope ? [settingScope.scope] : []));
  expect(owners.toSorted()).toEqual([...SETTING_SCOPES].toSorted());
});

it('settings of at least ten domains and of every scope are overridable', () => {
  expect(new Set(settings.map(({ setting }) => setting.split('.')[0])).size).toBeGreaterThanOrEqual(10);
  expect(new Set(settings.flatMap(({ scopes }) => scopes))).toEqual(new Set(SETTING_SCOPES));
});

it.each(settings)('$setting is read for what it is said for, never as the whole app says', ({ key, texts }) => {
  const bare = new RegExp(`(ctx|tx)\\.settings\\.${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\} = (ctx|tx)\\.settings;`);
  const scoped = new RegExp(
    `settings(For|Of)\\((?:[^()]|\\([^()]*\\))*\\)\\.${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\} = (?:\\w+\\.)?settings(For|Of)\\(`,
  );
  expect(texts.filter((text) => bare.test(text))).toEqual([]);
  expect(texts.some((text) => scoped.test(text))).toBe(true);
});
