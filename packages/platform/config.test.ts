import { expect, test } from 'vitest';
import { z } from 'zod';
import { ConfigError, readConfig, shape } from './config.ts';

test('absent and empty variables take their defaults, given ones are converted', () => {
  expect(readConfig(shape, { PORT: '', DEMO: '1', ADMIN_PORT: '9090', UNRELATED: 'x' })).toEqual({
    PORT: 4000,
    HOST: '127.0.0.1',
    ADMIN_PORT: 9090,
    LOG_LEVEL: 'info',
    DATA_DIR: '.data',
    DEMO: true,
    DEMO_SIZE: 'demo',
  });
});

test('every wrong variable is named with its cure, and no value is shown', () => {
  const wrong = { PORT: '70000', DATABASE_URL: 'mysql://me:hunter2@host/db', PRINCIPAL_SECRET: 'short', LOG_LEVEL: 'loud' };
  const read = () => readConfig({ ...shape, SMTP_URL: z.string().describe('where mail goes') }, wrong);
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/PORT must be at most 65535 \(where the process listens\)/);
  expect(read).toThrow(/DATABASE_URL must be a URL like postgres:/);
  expect(read).toThrow(/PRINCIPAL_SECRET .*openssl rand/);
  expect(read).toThrow(/LOG_LEVEL must be one of trace/);
  expect(read).toThrow(/SMTP_URL is missing \(where mail goes\)/);
  expect(read).not.toThrow(/hunter2|short|70000|loud/);
});
