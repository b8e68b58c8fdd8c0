import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { uncalled } from './uncalled.ts';

it('a function is called when any process of the run saw its own domain call it', () => {
  const directory = mkdtempSync(join(tmpdir(), 'lyceum-calls-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeFileSync(join(directory, '1.calls'), 'jobs createJob\njobs searchJobs\n');
  writeFileSync(join(directory, '2.calls'), 'posts createPost\ncourses updateJob\n');
  expect(
    uncalled(directory, { jobs: { service: ['createJob', 'updateJob'] }, posts: { service: ['createPost'], query: ['feed'] } }),
  ).toEqual(['jobs updateJob', 'posts feed']);
});
