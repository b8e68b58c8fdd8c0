import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../embedded/free-port.ts';
import { guardProcess } from '../embedded/guard.ts';
import { SECOND } from '../time.ts';
import { downloadPackage, findUnpacked, hasDebianTools, type UnpackedBinary } from './debian.ts';
import { findBinary } from './find-binary.ts';
import { untilReady } from './ready.ts';
import { type ServiceName, type ServiceSpec, ServiceUnavailable } from './service.ts';
import { SPECS } from './specs.ts';

const START_DEADLINE = 15 * SECOND;

/** A server that a test may kill, start again at the same address over the same files, or start over without them. */
export interface KillableService {
  readonly url: string;
  /** Where it keeps its files. */
  readonly directory: string;
  /** Ends it as a crash does (`kill -9`); resolves when it is gone. */
  kill(): Promise<void>;
  /** Starts it after a kill; resolves when it answers. */
  start(): Promise<void>;
  /** Removes its files; for a killed server. */
  wipe(): void;
  stop(): Promise<void>;
}

/** Starts a server of its own for one test. Throws ServiceUnavailable where there is no program to run: a container cannot be used here. */
export async function startKillable(name: ServiceName): Promise<KillableService> {
  const spec = SPECS[name];
  const { file, env } = await findProgram(spec);
  const port = await freePort();
  const scratch = mkdtempSync(join(tmpdir(), `lyceum-${name}-`));
  const directory = join(scratch, 'files');
  let child: ChildProcess | undefined;
  let guard: { release(): void } | undefined;
  const service: KillableService = {
    url: `${name}://127.0.0.1:${port}`,
    directory,
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      guard?.release();
    },
    async start() {
      mkdirSync(directory, { recursive: true });
      const started = spawn(file, spec.arguments(port, directory), { cwd: scratch, env, stdio: 'ignore', detached: true });
      child = started;
      guard = started.pid ? guardProcess(started.pid, 'KILL', [scratch]) : undefined;
      const lives = () => started.exitCode === null && started.signalCode === null;
      if (!(await untilReady(spec, port, lives, START_DEADLINE)))
        throw new ServiceUnavailable(`${file} did not become ready on port ${port}.`);
    },
    wipe: () => rmSync(directory, { recursive: true, force: true }),
    async stop() {
      await service.kill();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
  await service.start();
  return service;
}

async function findProgram(spec: ServiceSpec): Promise<UnpackedBinary> {
  const installed = findBinary(spec.binaries);
  if (installed) return { file: installed, env: process.env };
  if (!findUnpacked(spec.debianPackage, spec.binaries) && hasDebianTools()) await downloadPackage(spec.debianPackage);
  const unpacked = findUnpacked(spec.debianPackage, spec.binaries);
  if (!unpacked)
    throw new ServiceUnavailable(
      `There is no ${spec.binaries[0]} to kill and restart: install it (Debian, Ubuntu: ${spec.debianPackage}; macOS: brew install ${spec.homebrewFormula}).`,
    );
  return unpacked;
}
