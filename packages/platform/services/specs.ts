import type { ServiceName, ServiceSpec } from './service.ts';

export const SPECS: Record<ServiceName, ServiceSpec> = {
  nats: {
    name: 'nats',
    environmentVariable: 'NATS_URL',
    binaries: ['nats-server'],
    debianPackage: 'nats-server',
    homebrewFormula: 'nats-server',
    image: 'nats:2.12-alpine',
    imagePort: 4222,
    imageArguments: ['-js'],
    arguments: (port, directory) => ['-a', '127.0.0.1', '-p', String(port), '-js', '-sd', directory],
    // https://docs.nats.io/reference/reference-protocols/nats-protocol#info: sent by the server first.
    greeting: { send: '', expect: /^INFO .*"jetstream":\s*true/ },
  },
  redis: {
    name: 'redis',
    environmentVariable: 'REDIS_URL',
    binaries: ['redis-server', 'valkey-server'],
    debianPackage: 'redis-server',
    homebrewFormula: 'redis',
    image: 'valkey/valkey:8-alpine',
    imagePort: 6379,
    imageArguments: ['valkey-server', '--save', '', '--appendonly', 'no'],
    arguments: (port, directory) => [
      '--bind',
      '127.0.0.1',
      '--port',
      String(port),
      '--dir',
      directory,
      '--save',
      '',
      '--appendonly',
      'no',
      '--daemonize',
      'no',
    ],
    greeting: { send: 'PING\r\n', expect: /\+PONG/ },
  },
};
