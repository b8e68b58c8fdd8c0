import { expect, test } from 'vitest';
import { createLog } from './log.ts';

function record(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ level: 'info', name: 'test' }, { write: (line) => void lines.push(line) }));
  return lines.join('');
}

test('secrets are replaced at every depth, everything else stays', () => {
  const text = record((log) =>
    log.info({
      refreshToken: 'hidden-1',
      input: { email: 'student@lyceum.test', password: 'hidden-2' },
      req: { headers: { authorization: 'hidden-3', 'set-cookie': 'hidden-4', accept: 'text/html' } },
      one: { two: { three: { secret: 'hidden-5' } } },
    }),
  );
  expect(text).not.toContain('hidden');
  expect(JSON.parse(text)).toMatchObject({
    name: 'test',
    input: { email: 'student@lyceum.test', password: '[redacted]' },
    req: { headers: { accept: 'text/html' } },
  });
});

test('an error is written with its type, message and stack', () => {
  const text = record((log) => log.error(new TypeError('broken'), 'while testing'));
  expect(JSON.parse(text)).toMatchObject({
    msg: 'while testing',
    err: { type: 'TypeError', message: 'broken', stack: expect.stringContaining('log.test.ts') },
  });
});
