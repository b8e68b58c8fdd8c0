import { z } from 'zod';
import { LOG_LEVELS } from './log.ts';

const port = z.coerce
  .number({ error: 'must be a port number' })
  .int('must be a whole number')
  .min(0, 'must be 0 (any free port) to 65535')
  .max(65_535, 'must be at most 65535');
const url = (protocol: RegExp, example: string) => z.url({ protocol, error: `must be a URL like ${example}` });
const postgresUrl = url(/^postgres(ql)?$/, 'postgres://user:password@host:5432/database');

/** The environment variables that every kind of process may read. Each description is the variable's line in `.env.example`. */
export const shape = {
  PORT: port.default(4000).describe('where the process listens'),
  HOST: z.string().default('127.0.0.1').describe('the address it listens on; 0.0.0.0 = all'),
  ADVERTISED_HOST: z
    .string()
    .min(1)
    .optional()
    .describe('where gateways reach a process of subgraphs; absent = at HOST, or by the name of the machine where that is 0.0.0.0'),
  ADMIN_PORT: port.optional().describe('where /metrics is served; absent = no metrics'),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` })
    .default('info')
    .describe('trace debug info warn error fatal silent'),
  DATA_DIR: z.string().default('.data').describe('where the embedded PostgreSQL, mails and keys are kept'),
  DATABASE_URL: postgresUrl.optional().describe('PostgreSQL 15 or later; absent = the embedded one'),
  DATABASE_REPLICA_URL: postgresUrl.optional().describe('a read replica for queries; absent = DATABASE_URL'),
  NATS_URL: url(/^(nats|tls|wss?)$/, 'nats://host:4222')
    .optional()
    .describe('NATS with JetStream; absent = facts stay in this process'),
  REDIS_URL: url(/^rediss?$/, 'redis://host:6379')
    .optional()
    .describe('Redis or Valkey; absent = signals stay in this process'),
  DEMO: z.stringbool({ error: 'must be 1 or 0' }).default(false).describe('1 = seed demo data into an empty database'),
  DEMO_SIZE: z.enum(['demo', 'S']).default('demo').describe('how much of it: demo, or S with ten times the people'),
  SETTINGS_KEY: z
    .string()
    .min(32, 'must have at least 32 characters: make one with `openssl rand -base64 32`')
    .optional()
    .describe(
      'seals secret settings and signing keys where they are stored; the same in all processes; absent = npm start keeps one under DATA_DIR',
    ),
  PRINCIPAL_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters: make one with `openssl rand -base64 32`')
    .optional()
    .describe('signs who is asking, from gateway to subgraphs; the same in all of them; absent = a random one, for one process'),
};

/** The environment is not as this process needs it; the message has one line per variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads and checks environment variables, all problems at once: `readConfig({ PORT: shape.PORT, MY_OPTION: z.string() })`. An empty
 * variable counts as absent. Values never appear in the error, since some are secret.
 */
export function readConfig<S extends z.ZodRawShape>(variables: S, environment: NodeJS.ProcessEnv = process.env): z.output<z.ZodObject<S>> {
  const given = Object.fromEntries(Object.keys(variables).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
  const result = z.object(variables).safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const purpose = describe(variables, name);
    const problem = name in given ? issue.message : 'is missing';
    return `  ${name} ${problem}${purpose ? ` (${purpose})` : ''}`;
  });
  throw new ConfigError(`Set these environment variables and start again:\n${problems.join('\n')}`);
}

function describe(variables: z.ZodRawShape, name: string): string | undefined {
  const schema = variables[name];
  return schema && 'description' in schema && typeof schema.description === 'string' ? schema.description : undefined;
}
