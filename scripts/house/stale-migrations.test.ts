import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { check, index, pgSchema, text } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import { folderOf } from './domains.ts';
import { haveMovedOn, snapshotOf } from './stale-migrations.ts';

it('the tables of a domain are those that drizzle-kit wrote down with its last migration', async () => {
  const folder = folderOf('followers');
  const snapshot = JSON.parse(readFileSync(new URL('migrations/meta/0000_snapshot.json', folder), 'utf8'));
  const tables = await import(new URL('tables.ts', folder).href);
  expect(haveMovedOn('followers', tables, snapshot)).toBe(false);
  const added = pgSchema('followers').table('added', { name: text() });
  expect(haveMovedOn('followers', { ...tables, added }, snapshot)).toBe(true);
});

const schema = pgSchema('notes');
const name = () => text().notNull();
const notes = schema.table('notes', { name: name() });
it.each([
  ['a column', schema.table('notes', { name: name(), other: text() })],
  ['a default', schema.table('notes', { name: name().default('') })],
  ['what may be null', schema.table('notes', { name: text() })],
  ['an index', schema.table('notes', { name: name() }, (t) => [index('by_name').on(t.name)])],
  ['a constraint', schema.table('notes', { name: name() }, (t) => [check('named', sql`${t.name} <> ''`)])],
])('tables move on with %s', (_, moved) => {
  const snapshot = snapshotOf('notes', { notes });
  expect(haveMovedOn('notes', { notes: schema.table('notes', { name: name() }) }, snapshot)).toBe(false);
  expect(haveMovedOn('notes', { notes: moved }, snapshot)).toBe(true);
});
