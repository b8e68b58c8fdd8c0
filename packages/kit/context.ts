import type { Log } from '@lyceum/platform/log.ts';
import type { Principal } from '@lyceum/platform/principal.ts';
import type DataLoader from 'dataloader';
import type { z } from 'zod';
import type { Database } from './database.ts';
import type { Events } from './events.ts';
import type { Batch, Loaders } from './loaders.ts';
import type { SettingPlace, SettingSubject } from './setting-scopes.ts';
import type { SettingsDefinition } from './settings.ts';

/** A signed-in person. */
export interface Viewer {
  readonly id: string;
  readonly sessionId: string;
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
}

/** What every subgraph's context has. */
export interface BaseContext {
  readonly db: Database;
  readonly principal: Principal;
  /** The signed-in person; throws UNAUTHENTICATED for nobody. Asking in a shared execution makes the gateway run it per reader. */
  readonly viewer: Viewer;
  /** The signed-in person, or null for nobody and for the system. */
  readonly viewerOrNull: Viewer | null;
  /** The platform itself: a listener or a schedule. */
  readonly isSystem: boolean;
  /** When this request or fact is handled; one value for all of it. */
  readonly now: Date;
  readonly requestId: string;
  readonly log: Log;
  /** True for the system, and for whom the scope was given to. */
  hasScope(scope: string): boolean;
  /** True in a shared execution whose readers the owner has admitted to that entity. */
  admittedTo(type: string, id: string): boolean;
  /** Runs in the transaction that is open, or in a new one; retried when Postgres says that it lost a race (40001, 40P01). */
  transact<R>(run: (tx: this) => Promise<R>): Promise<R>;
  /** Whether a transaction is open. */
  readonly transacting: boolean;
  /** Runs once the transaction has committed; at once when none is open. */
  afterCommit(run: () => void): void;
  /** One line of the audit log, in the running transaction. */
  audit(action: string, subject: { type: string; id: string }, details?: Record<string, unknown>): Promise<void>;
  /** The same, for a person's transaction that has written no line yet: what a service did is in the log, once. */
  auditOnce(action: string, subject: { type: string; id: string }): Promise<void>;
  /**
   * Runs a part of another domain in its process, as the same principal; throws UNAVAILABLE when it does not answer in time (2 s
   * unless said otherwise). For what must be known now; everything else is learned from facts.
   */
  ask(domain: string, part: string, input: unknown, options?: { timeoutMs?: number }): Promise<unknown>;
  /** Deletes what this domain's settings were ever said to be for one company, course, group or person that is gone, history included. */
  forgetSettings(place: SettingPlace): Promise<void>;
  /** Tells every process that `hears` the subject just now; may be lost. */
  tell(subject: string, payload: unknown): Promise<void>;
  /** Statuses of an idempotent use case: the id that the same key gave before, or null after taking the key. See idempotent(). */
  readonly idempotency: Idempotency;
}

export interface Idempotency {
  /**
   * Takes the key for the viewer and `operation`, in the running transaction: two at once queue here. Null: go on, and `remember`
   * the result. A text: what was remembered. Throws CONFLICT when the key came with another body.
   */
  take(operation: string, key: string, body: unknown): Promise<string | null>;
  remember(operation: string, key: string, result: string): Promise<void>;
}

/** One request's view of a subgraph: typed by the subgraph's own settings, facts, loaders and, if it reads the environment, config. */
export interface SubgraphContext<S extends SettingsDefinition, E extends Events, L extends Loaders, F extends z.ZodObject = z.ZodObject>
  extends BaseContext {
  readonly config: z.output<F>;
  /** As the whole app says. */
  readonly settings: z.output<S['schema']>;
  /** As they count for something: what its company, course, group or person says goes before what the app says. Costs no statement. */
  settingsFor(subject: SettingSubject): z.output<S['schema']>;
  readonly load: LoadersOf<L>;
  /** Written to the outbox in the running transaction: published if it commits, and only then. */
  publish<T extends keyof E & string>(type: T, subjectId: string, data: z.input<E[T]['data']>): Promise<void>;
  /** Facts of one type about many subjects, in one statement; see `publish`. */
  publishAll<T extends keyof E & string>(
    type: T,
    facts: readonly { readonly subjectId: string; readonly data: z.input<E[T]['data']> }[],
  ): Promise<void>;
  /** Tells whoever listens just now; may be lost. */
  signal<T extends keyof E & string>(type: T, subjectId: string, data: z.input<E[T]['data']>): Promise<void>;
}

export type LoadersOf<L extends Loaders> = {
  readonly [N in keyof L]: L[N] extends Batch<infer K, infer V> ? DataLoader<K, V, string> : never;
};
