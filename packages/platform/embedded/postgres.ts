import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { SECOND } from '../time.ts';
import { postgresBinaries } from './binaries.ts';
import { ensureCluster, locateData } from './data-directory.ts';
import { freePort } from './free-port.ts';
import { guardProcess } from './guard.ts';
import { claimOrAttach, releaseOwnership } from './ownership.ts';
import { startPostmaster, stopPostmaster } from './postmaster.ts';
import { type Account, unprivilegedAccount } from './server-account.ts';

const STOP_DEADLINE = 8 * SECOND;

const DEFAULTS = {
  listen_addresses: '127.0.0.1',
  max_connections: '100',
  shared_buffers: '256MB',
  // Compiling queries costs more than it saves on short ones.
  jit: 'off',
  log_min_messages: 'warning',
};

export interface EmbeddedPostgresOptions {
  /** Where the database lies; made when absent. Files beside it, with its name and a leading dot, belong to it. */
  readonly dataDir: string;
  /** Default: a free one. */
  readonly port?: number;
  /** Settings of postgresql.conf. */
  readonly settings?: Record<string, string>;
  readonly log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** With the superuser's password in it, and where its Unix socket is: `?host=/directory`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Whether another living process owns the server; then `stop` leaves it running. */
  readonly attached: boolean;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that came with the packages, as root or not, and resolves when it takes connections (about 0.1 s; 1 s the first
 * time). It ends with this process, however that ends; one that a killed process left is stopped and recovered.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const account = unprivilegedAccount();
  const data = locateData(options.dataDir, account, log);
  const running = await claimOrAttach(data, log);
  const binaries = postgresBinaries(account !== undefined);
  try {
    const password = ensureCluster(data, binaries, account, options.settings?.fsync !== 'off');
    // a statement by the Unix socket costs both sides about a fifth less than by TCP
    const urlAt = (port: number, socketDirectory: string) =>
      `postgres://postgres:${password}@127.0.0.1:${port}/postgres?host=${encodeURIComponent(socketDirectory)}`;
    if (running) {
      const { port, pid, socketDirectory } = running;
      return { url: urlAt(port, socketDirectory), port, pid, attached: true, stop: async () => {} };
    }

    const port = options.port || (await freePort());
    const socketDir = makeSocketDir(account);
    const settings = { ...DEFAULTS, port: String(port), unix_socket_directories: socketDir, ...options.settings };
    const { pid } = await startPostmaster(data.path, binaries, account, settings, log).catch((error) => {
      rmSync(socketDir, { recursive: true, force: true });
      throw error;
    });
    const guard = guardProcess(pid, 'INT', [socketDir]);
    let stopped: Promise<void> | undefined;
    const stop = async () => {
      await stopPostmaster(pid, STOP_DEADLINE);
      guard.release();
      rmSync(socketDir, { recursive: true, force: true });
      releaseOwnership(data);
    };
    return { url: urlAt(port, socketDir), port, pid, attached: false, stop: () => (stopped ??= stop()) };
  } catch (error) {
    if (!running) releaseOwnership(data);
    throw error;
  }
}

/** A socket's path may have about 100 bytes (sun_path), and macOS' own temporary directory is long. */
function makeSocketDir(account: Account | undefined): string {
  const directory = mkdtempSync('/tmp/lyceum-pg-');
  if (account) chownSync(directory, account.uid, account.gid);
  chmodSync(directory, 0o700);
  return directory;
}
