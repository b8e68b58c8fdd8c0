import { connectPostgres, openSession, type Sql } from '@lyceum/platform/postgres.ts';
import { type Database, openDatabase } from './database.ts';
import { Lane } from './lane.ts';

/** The connections of one process; several subgraphs may share them. */
export interface Connections {
  readonly database: Database;
  /** Where reads of queries go; the database itself when there is no replica. */
  readonly replica: Database;
  /** A pool for the kit's own statements. */
  readonly pool: Sql;
  /** Of the database, for clients of other kinds. */
  readonly url: string;
  /** Of the replica, or of the database when there is none. */
  readonly readsUrl: string;
  /** Opens a connection of its own, for the caller to end. */
  session(): Sql;
  close(): Promise<void>;
}

/** Opens the pools of a process. `max` bounds the connections of the domains' own statements, `kitMax` those of the kit's. */
export function openConnections(options: {
  url: string;
  replicaUrl?: string | undefined;
  name: string;
  max?: number;
  kitMax?: number;
  onStatement?: (text: string) => void;
}): Connections {
  const { url, replicaUrl, name, max = 20, kitMax = 10, onStatement } = options;
  const told = onStatement ? { onStatement } : {};
  const main = connectPostgres({ url, name, max, ...told });
  const lane = new Lane({ url, name: `${name}-lane`, ...told });
  const copy = replicaUrl ? connectPostgres({ url: replicaUrl, name: `${name}-reads`, max, ...told }) : null;
  const copyLane = replicaUrl ? new Lane({ url: replicaUrl, name: `${name}-reads-lane`, ...told }) : null;
  const pool = connectPostgres({ url, name: `${name}-kit`, max: kitMax });
  const database = openDatabase(main, lane);
  return {
    database,
    replica: copy && copyLane ? openDatabase(copy, copyLane) : database,
    pool,
    url,
    readsUrl: replicaUrl ?? url,
    session: () => openSession({ url, name: `${name}-leases` }),
    close: async () =>
      void (await Promise.all([
        main.end({ timeout: 5 }),
        lane.close(),
        copy?.end({ timeout: 5 }),
        copyLane?.close(),
        pool.end({ timeout: 5 }),
      ])),
  };
}
