import type { Log, Signals } from '@lyceum/platform/bus.ts';
import type { FactType } from '@lyceum/platform/fact.ts';
import type { Principal } from '@lyceum/platform/principal.ts';
import type { SubgraphTransport } from '@lyceum/platform/transport.ts';
import type { JSONWebKeySet } from 'jose';
import type { ControlOptions } from './control/controls.ts';
import type { Rates } from './guards/rates.ts';
import type { Revocations } from './guards/revocations.ts';
import type { Manifest, Trust } from './guards/trusted.ts';
import type { Limits } from './limits.ts';
import type { RestEndpoint } from './rest/manifest.ts';

export interface GatewayOptions {
  /** The composed SDL, or the file that holds it. */
  readonly supergraph: string | { readonly file: string };
  /** How each subgraph is reached. */
  readonly transports: (name: string, url: string) => SubgraphTransport;
  /** Absent: there are no subscriptions. */
  readonly facts?: FactsOptions | undefined;
  /** Plain HTTP requests that belong to a subgraph, such as `/webhooks/:provider`. */
  readonly routes?: readonly Route[] | undefined;
  /** The operations that answer `/api/v1`, or the file that holds them; absent: there is no REST. */
  readonly rest?: string | readonly RestEndpoint[] | undefined;
  /** False: everyone is nobody, and neither tokens nor `@authenticated` and its kin are looked at. */
  readonly auth: AuthOptions | false;
  readonly port: number;
  readonly host?: string | undefined;
  readonly log: GatewayLog;
  readonly limits?: Partial<Limits> | undefined;
  /** What one reader may spend; false: as much as they like. */
  readonly rates?: Partial<Rates> | false | undefined;
  /** Absent: nobody steers it from outside. */
  readonly controls?: ControlOptions | undefined;
  /** Where gateways count together; absent: each by itself. */
  readonly redisUrl?: string | undefined;
  /** Whether documents that clients were not built with are served; absent: they are, and hashes are those of persisted queries. */
  readonly trusted?: TrustedOptions | undefined;
  /** False: operations are planned on the thread that answers requests, and no deadline holds. A URL: the thread's program. */
  readonly planningThread?: boolean | URL | undefined;
  /** What runs plans; absent: `compiled`. `stock` is the interpreter of `@apollo/gateway`. */
  readonly executor?: 'compiled' | 'stock' | undefined;
  readonly introspection?: boolean | undefined;
  /** Apollo Sandbox at `GET /graphql` in a browser. */
  readonly playground?: boolean | undefined;
  /** Origins that browsers may call from; absent or empty: the same origin only. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** The gateway stands behind a proxy that appends to `X-Forwarded-For`. */
  readonly trustProxy?: boolean | undefined;
}

export interface TrustedOptions {
  readonly mode: Trust;
  /** The operations that are trusted, or the file that holds them. */
  readonly manifest: Manifest | { readonly file: string };
}

export interface FactsOptions {
  /** A function is asked again for each new supergraph. */
  readonly catalogue: readonly FactType[] | (() => readonly FactType[]);
  readonly log: (source: string) => Promise<Log>;
  readonly signals: Signals;
}

export interface Route {
  readonly method: string;
  /** `:name` stands for one segment. */
  readonly path: string;
  readonly subgraph: string;
}

export interface AuthOptions {
  readonly jwks: () => Promise<JSONWebKeySet>;
  readonly issuer: string;
  readonly audience: string;
  /** Absent: kept from the facts of `accounts`, where there are facts. */
  readonly revoked?: Revocations | undefined;
  /** What each `@policy` means; one that is not here is met by nobody. */
  readonly policies?: Readonly<Record<string, (principal: Principal) => boolean>> | undefined;
}

/** The part of a pino logger that the gateway uses. */
export interface GatewayLog {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
