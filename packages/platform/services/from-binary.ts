import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../embedded/free-port.ts';
import { guardProcess } from '../embedded/guard.ts';
import { SECOND } from '../time.ts';
import { untilReady } from './ready.ts';
import { type Service, type ServiceSpec, ServiceUnavailable } from './service.ts';

/** Another process may take the free port first. */
const ATTEMPTS = 3;
const START_DEADLINE = 15 * SECOND;
const STOP_DEADLINE = 3 * SECOND;
const TAIL = 4_000;

/** Runs a server on a free port with its files in a temporary directory; both end with this process, however that ends. */
export async function startFromBinary(
  spec: ServiceSpec,
  file: string,
  how: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Service> {
  let reason = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const port = await freePort();
    const directory = mkdtempSync(join(tmpdir(), `lyceum-${spec.name}-`));
    const server = run(file, spec.arguments(port, directory), directory, env);
    if (await untilReady(spec, port, server.lives, START_DEADLINE))
      return { name: spec.name, url: `${spec.name}://127.0.0.1:${port}`, how, stop: server.stop };
    reason = server.said();
    await server.stop();
  }
  throw new ServiceUnavailable(`${file} did not become ready: ${reason}`);
}

function run(file: string, args: string[], directory: string, env: NodeJS.ProcessEnv) {
  const child = spawn(file, args, { cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let said = '';
  let failed = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-TAIL);
    });
  }
  child.on('error', (error) => {
    failed = true;
    said += error.message;
  });
  const guard = child.pid ? guardProcess(child.pid, 'KILL', [directory]) : undefined;
  const lives = () => !failed && child.exitCode === null && child.signalCode === null;
  const ended = async () => {
    if (!lives()) return;
    await new Promise<void>((resolve) => {
      const hard = setTimeout(() => child.kill('SIGKILL'), STOP_DEADLINE);
      child.once('exit', () => {
        clearTimeout(hard);
        resolve();
      });
      child.kill('SIGTERM');
    });
  };
  const stop = async () => {
    await ended();
    guard?.release();
    rmSync(directory, { recursive: true, force: true });
  };
  return { lives, stop, said: () => said };
}
