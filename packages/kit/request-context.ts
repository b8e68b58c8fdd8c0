import type { Bus, Signals } from '@lyceum/platform/bus.ts';
import { BusUnavailable, RemoteError } from '@lyceum/platform/bus.ts';
import type { Log } from '@lyceum/platform/log.ts';
import { sqlState } from '@lyceum/platform/postgres.ts';
import type { Principal } from '@lyceum/platform/principal.ts';
import { REFUSAL_CODES } from '@lyceum/platform/refusal-codes.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import type DataLoader from 'dataloader';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { newId } from './columns.ts';
import type { BaseContext, Idempotency, Viewer } from './context.ts';
import type { Database } from './database.ts';
import type { Events } from './events.ts';
import { idempotencyOf } from './idempotency.ts';
import type { Loaders } from './loaders.ts';
import { newFact, writeOutbox } from './outbox.ts';
import { parse, Refusal } from './refusal.ts';
import { clearLoaders, loadersOver } from './request-loaders.ts';
import type { SettingPlace, SettingSubject } from './setting-scopes.ts';
import type { SettingsStore } from './settings-store.ts';

/** What all contexts of a running subgraph share. */
export interface Environment {
  readonly domain: string;
  readonly loaders: Loaders;
  readonly events: Events;
  readonly settings: Pick<SettingsStore, 'current' | 'for' | 'forget'>;
  readonly config: Record<string, unknown>;
  readonly bus: Bus;
  readonly signals: Signals;
  readonly log: Log;
  /** Where writes go, also those of a request that reads from a replica. */
  readonly primary: Database;
}

export interface Origin {
  readonly principal: Principal;
  readonly requestId: string;
  /** The fact that caused this, if one did. */
  readonly causationId?: string | null;
  readonly actorId?: string | null;
  readonly now?: Date;
}

/** Found out by the gateway: a shared execution asked who reads. */
export interface Trace {
  viewerAsked: boolean;
}

const Violations = z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), rule: z.string(), message: z.string() }));
const RACES = new Set(['40001', '40P01']);
const TRIES = 4;

interface Transaction {
  readonly after: (() => void)[];
  audited: boolean;
}

/** The context that every resolver and part gets; `SubgraphContext` is its typed face. */
export class RequestContext implements BaseContext {
  readonly db: Database;
  readonly principal: Principal;
  readonly now: Date;
  readonly requestId: string;
  readonly log: Log;
  readonly load: Record<string, DataLoader<unknown, unknown, string>>;
  readonly trace: Trace;
  readonly #environment: Environment;
  readonly #origin: Origin;
  readonly #transaction: Transaction | null;

  constructor(
    environment: Environment,
    origin: Origin,
    db: Database,
    trace: Trace = { viewerAsked: false },
    transaction: Transaction | null = null,
  ) {
    this.#environment = environment;
    this.#origin = origin;
    this.#transaction = transaction;
    this.db = db;
    this.trace = trace;
    this.principal = origin.principal;
    this.now = origin.now ?? new Date();
    this.requestId = origin.requestId;
    this.log = environment.log;
    this.load = loadersOver(environment.loaders, db);
  }

  get settings(): Record<string, unknown> {
    return this.#environment.settings.current.values;
  }
  settingsFor(subject: SettingSubject): Record<string, unknown> {
    return this.#environment.settings.for(subject);
  }
  forgetSettings(place: SettingPlace): Promise<void> {
    return this.#environment.settings.forget(this, place);
  }
  get config(): Record<string, unknown> {
    return this.#environment.config;
  }
  get viewer(): Viewer {
    const viewer = this.viewerOrNull;
    if (viewer) return viewer;
    throw new Refusal('UNAUTHENTICATED', 'Sign in first: send an access token as "Authorization: Bearer …".');
  }
  get viewerOrNull(): Viewer | null {
    if (this.principal.kind === 'audience') {
      this.trace.viewerAsked = true;
      throw new Refusal('UNAUTHENTICATED', 'This answer depends on who reads it.');
    }
    if (this.principal.kind !== 'viewer') return null;
    const { userId, sessionId, roles, scopes } = this.principal;
    return { id: userId, sessionId, roles, scopes };
  }
  get isSystem(): boolean {
    return this.principal.kind === 'system';
  }
  hasScope(scope: string): boolean {
    return this.principal.kind === 'system' || ('scopes' in this.principal && this.principal.scopes.includes(scope));
  }
  admittedTo(type: string, id: string): boolean {
    return this.principal.kind === 'audience' && this.principal.audience.type === type && this.principal.audience.id === id;
  }
  get idempotency(): Idempotency {
    return idempotencyOf(this, this.#environment.domain);
  }

  async transact<R>(run: (tx: this) => Promise<R>): Promise<R> {
    if (this.#transaction) return run(this);
    for (let attempt = 1; ; attempt++) {
      const after: (() => void)[] = [];
      try {
        const result = await this.#environment.primary.transaction((tx) => {
          const inside = new RequestContext(this.#environment, { ...this.#origin, now: this.now }, tx, this.trace, {
            after,
            audited: false,
          });
          return run(inside as this);
        });
        clearLoaders(this.load);
        for (const then of after) then();
        return result;
      } catch (error) {
        if (attempt >= TRIES || !RACES.has(sqlState(error) ?? '')) throw error;
      }
    }
  }
  get transacting(): boolean {
    return this.#transaction !== null;
  }
  afterCommit(run: () => void): void {
    if (this.#transaction) this.#transaction.after.push(run);
    else run();
  }

  async publish(type: string, subjectId: string, data: unknown): Promise<void> {
    await this.publishAll(type, [{ subjectId, data }]);
  }
  async publishAll(type: string, facts: readonly { readonly subjectId: string; readonly data: unknown }[]): Promise<void> {
    if (!this.#transaction) throw new Error(`${type} must be published in a transaction.`);
    await writeOutbox(
      this.db,
      this.#environment.domain,
      facts.map(({ subjectId, data }) => this.#fact(type, subjectId, data)),
    );
  }
  async tell(subject: string, payload: unknown): Promise<void> {
    await this.#environment.bus.broadcast(subject, payload);
  }
  async signal(type: string, subjectId: string, data: unknown): Promise<void> {
    await this.#environment.signals.send(this.#fact(type, subjectId, data));
  }
  async audit(action: string, subject: { type: string; id: string }, details: Record<string, unknown> = {}): Promise<void> {
    const session = this.principal.kind === 'viewer' ? this.principal.sessionId : null;
    const db = this.#transaction ? this.db : this.#environment.primary;
    if (this.#transaction) this.#transaction.audited = true;
    await db.execute(sql`
      insert into ${sql.identifier(this.#environment.domain)}.audit (id, at, actor_id, session_id, request_id, action, subject_type, subject_id, details)
      values (${newId()}, ${this.now.toISOString()}, ${this.#actorId}, ${session}, ${this.requestId}, ${action}, ${subject.type}, ${subject.id}, ${JSON.stringify(details)}::jsonb)`);
  }

  async auditOnce(action: string, subject: { type: string; id: string }): Promise<void> {
    if (this.principal.kind === 'viewer' && !this.#transaction?.audited) await this.audit(action, subject);
  }

  async ask(domain: string, part: string, input: unknown, { timeoutMs = 2 * SECOND }: { timeoutMs?: number } = {}): Promise<unknown> {
    // the other domain's answer may depend on who reads, and would not say so here
    if (this.principal.kind === 'audience') this.trace.viewerAsked = true;
    try {
      return await this.#environment.bus.request(
        partsSubject(domain),
        { part, input, principal: this.principal, requestId: this.requestId },
        { timeoutMs },
      );
    } catch (error) {
      if (error instanceof BusUnavailable)
        throw new Refusal('UNAVAILABLE', `${domain} does not answer at the moment: try again in a minute.`, { cause: error });
      const code = error instanceof RemoteError ? REFUSAL_CODES.find((known) => known === error.code) : undefined;
      if (code && error instanceof RemoteError)
        throw new Refusal(code, error.message, { cause: error, violations: Violations.catch([]).parse(error.violations) });
      throw error;
    }
  }

  get #actorId(): string | null {
    return this.principal.kind === 'viewer' ? this.principal.userId : (this.#origin.actorId ?? null);
  }
  #fact(type: string, subjectId: string, raw: unknown) {
    const { domain, events } = this.#environment;
    const definition = events[type];
    if (!definition) throw new Error(`${domain} has no fact ${type}.`);
    const data = parse(definition.data, raw, [type]);
    return newFact(domain, type, { type: definition.subject, id: subjectId }, data, {
      actorId: this.#actorId,
      correlationId: this.requestId,
      causationId: this.#origin.causationId ?? null,
      now: this.now,
    });
  }
}

/** The bus subject on which a domain runs its parts for others. */
export const partsSubject = (domain: string) => `parts.${domain}`;
