import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptSecret } from './kept-secret.ts';

const directory = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(directory, { recursive: true }));

test('a kept secret is made once, is long, and only its owner reads it', () => {
  const place = join(directory, 'new', 'folder');
  const first = keptSecret(place, 'settings.key');
  expect(keptSecret(place, 'settings.key')).toBe(first);
  expect(keptSecret(place, 'other.key')).not.toBe(first);
  expect(Buffer.from(first, 'base64')).toHaveLength(32);
  expect(statSync(join(place, 'settings.key')).mode & 0o777).toBe(0o600);
  expect(readdirSync(place).sort()).toEqual(['other.key', 'settings.key']);
});
