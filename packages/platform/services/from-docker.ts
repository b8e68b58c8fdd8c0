import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { freePort } from '../embedded/free-port.ts';
import { MINUTE } from '../time.ts';
import { findBinary } from './find-binary.ts';
import { untilReady } from './ready.ts';
import { runCommand } from './run-command.ts';
import type { Service, ServiceSpec } from './service.ts';

const START_DEADLINE = MINUTE;

/** Runs a server as a container; undefined where no engine answers or the image cannot be had. */
export async function startFromDocker(spec: ServiceSpec): Promise<Service | undefined> {
  const engine = findBinary(['docker', 'podman']);
  if (!engine || (await runCommand(engine, ['info'])).status !== 0) return undefined;
  const name = `lyceum-${spec.name}-${randomBytes(4).toString('hex')}`;
  const port = await freePort();
  const publish = `127.0.0.1:${port}:${spec.imagePort}`;
  const { status } = await runCommand(engine, [
    'run',
    '--detach',
    '--rm',
    '--name',
    name,
    '--publish',
    publish,
    spec.image,
    ...spec.imageArguments,
  ]);
  if (status !== 0) return undefined;
  // A container outlives this process when that is killed with -9: the engine owns it.
  const stop = async () => void (await runCommand(engine, ['rm', '--force', name]));
  if (await untilReady(spec, port, () => true, START_DEADLINE)) {
    return { name: spec.name, url: `${spec.name}://127.0.0.1:${port}`, how: `${basename(engine)} ${spec.image}`, stop };
  }
  await stop();
  return undefined;
}
