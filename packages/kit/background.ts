import type { Bus } from '@lyceum/platform/bus.ts';
import type { Log } from '@lyceum/platform/log.ts';
import type { Principal } from '@lyceum/platform/principal.ts';
import type { BaseContext } from './context.ts';

/** What a domain's own background work stands on. */
export interface Host<C extends BaseContext = BaseContext> {
  /** Of the database that holds the domain, for clients that need connections of their own. */
  readonly databaseUrl: string;
  readonly bus: Bus;
  readonly log: Log;
  /** A context as the system, or as somebody. */
  context(principal?: Principal): C;
}

/** Work that runs in every process of a domain from its start; what it gives ends it. */
export type Background<C extends BaseContext = BaseContext> = (host: Host<C>) => Promise<() => Promise<void>>;
