import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

export type Log = Logger;

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const SECRETS = [
  'password',
  'currentPassword',
  'newPassword',
  'passwordHash',
  'token',
  'accessToken',
  'refreshToken',
  'idToken',
  'authorization',
  'cookie',
  '"set-cookie"',
  '"lyceum-principal"',
  'secret',
  'clientSecret',
  'privateKey',
  'apiKey',
];

/** How deep in a logged object a secret is looked for: `{req: {headers: {authorization}}}` is 3. */
const DEPTH = 4;

/** Written at once: a process that ends in the same breath has its last lines out, and in order. */
const standardOutput = () => pino.destination({ fd: 1, sync: true });

/** A logger that writes one JSON object per line to standard output and never a secret's value. */
export function createLog(options: { level: LogLevel; name: string }, destination?: DestinationStream): Log {
  const settings = { ...options, timestamp: stdTimeFunctions.isoTime, redact: { paths: redactedPaths(), censor: '[redacted]' } };
  return pino(settings, destination ?? standardOutput());
}

function redactedPaths(): string[] {
  return SECRETS.flatMap((key) => {
    const last = key.startsWith('"') ? `[${key}]` : key;
    return Array.from({ length: DEPTH }, (_, above) => {
      const path = [...Array(above).fill('*')].join('.');
      if (!path) return last;
      return last.startsWith('[') ? `${path}${last}` : `${path}.${last}`;
    });
  });
}
