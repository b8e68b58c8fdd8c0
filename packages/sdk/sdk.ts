import { type DocumentNode, Kind, print } from 'graphql';
import { createClient } from 'graphql-ws';
import { RefusedError } from './errors.ts';
import { dataOf, post } from './http.ts';
import {
  getSdk,
  type LoginMutation,
  RefreshTokenDocument,
  type RegisterMutation,
  type RegisterMutationVariables,
  type Sdk,
} from './operations.generated.ts';
import { Session, type Tokens } from './session.ts';
import { stream } from './stream.ts';
import { SOURCES } from './streams.generated.ts';

export { ConnectionError, type RefusalCode, RefusedError, type ResponseError, type Violation } from './errors.ts';
export type * from './operations.generated.ts';
export type { Tokens } from './session.ts';

export interface LyceumOptions {
  /** The graph, for example `http://localhost:4000/graphql`; subscriptions use the same path over WebSocket. */
  readonly url: string;
  /** Tokens of an earlier session. */
  readonly tokens?: Tokens;
  /** Told whenever tokens change, to keep them; null: signed out. */
  readonly onTokens?: (tokens: Tokens | null) => void;
  readonly fetch?: typeof fetch;
  /** A WebSocket class, where the platform has none. */
  readonly webSocket?: unknown;
  /** Tries in a row without an event before a subscription gives up; default 20. */
  readonly maxTries?: number;
}

/** The graph's operations as typed functions: queries and mutations give promises, subscriptions async iterables that resume. */
export interface Lyceum extends Sdk {
  /** Registers somebody and keeps the session, as `signIn` does. */
  signUp(input: RegisterMutationVariables['input']): Promise<RegisterMutation['register']>;
  /** Signs in and keeps the session: tokens are renewed by themselves. */
  signIn(email: string, password: string): Promise<LoginMutation['login']>;
  /** Ends the session. */
  signOut(): Promise<void>;
  /** Any document of one's own; throws RefusedError on any error. */
  request<T = unknown>(document: string | DocumentNode, variables?: Record<string, unknown>): Promise<T>;
  /** Any subscription of one's own; give it `$after: Cursor` and pass it on, to resume. */
  subscribe<T = unknown>(document: string | DocumentNode, variables?: Record<string, unknown>): AsyncIterable<T>;
  readonly tokens: Tokens | null;
  /** Closes the socket; subscriptions end. */
  close(): void;
}

/** A client of one Lyceum graph. */
export function createLyceum(options: LyceumOptions): Lyceum {
  const fetchImpl = options.fetch ?? fetch;
  const text = (document: string | DocumentNode) => (typeof document === 'string' ? document : print(document));

  const session = new Session(
    options.tokens ?? null,
    async (refreshToken) => {
      const result = await post(
        options.url,
        { query: text(RefreshTokenDocument), variables: { input: { refreshToken } } },
        null,
        fetchImpl,
      );
      return (dataOf(result) as { refreshToken: Tokens }).refreshToken;
    },
    options.onTokens ?? (() => {}),
  );

  const send = async (query: string, variables: Record<string, unknown>) => {
    const token = await session.accessToken();
    const result = await post(options.url, { query, variables }, token, fetchImpl);
    const stale = token !== null && result.data === null && result.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
    if (!stale || !session.tokens) return result;
    await session.renew();
    return post(options.url, { query, variables }, session.tokens?.accessToken ?? null, fetchImpl);
  };

  const socket = createClient({
    url: options.url.replace(/^http/, 'ws'),
    retryAttempts: 0,
    lazyCloseTimeout: 1_000,
    ...(options.webSocket ? { webSocketImpl: options.webSocket } : {}),
    connectionParams: async () => {
      const token = await session.accessToken();
      return token ? { authorization: `Bearer ${token}` } : {};
    },
  });

  const request = async <T>(document: string | DocumentNode, variables: Record<string, unknown> = {}): Promise<T> =>
    dataOf(await send(text(document), variables)) as T;

  const subscribe = <T>(document: string | DocumentNode, variables: Record<string, unknown> = {}): AsyncIterable<T> => {
    const query = text(document);
    return stream({
      client: socket,
      query,
      variables,
      resumable: /\$after\b/.test(query),
      startCursor: async () => {
        const field = Object.keys(SOURCES).find((name) => new RegExp(`\\b${name}\\b\\s*\\(`).test(query));
        const { cursors } = await send('{ __typename }', {});
        return (field && cursors.get(SOURCES[field] ?? '')) ?? null;
      },
      beforeRetry: async (closeCode) => {
        // 4403: the token expired or was revoked
        if (closeCode === 4403) await session.renew();
      },
      maxTries: options.maxTries ?? 20,
    }) as AsyncIterable<T>;
  };

  const sdk = getSdk<unknown>(<R, V>(document: DocumentNode, variables?: V): Promise<R> & AsyncIterable<R> => {
    const values = { ...variables };
    const live = document.definitions.some((node) => node.kind === Kind.OPERATION_DEFINITION && node.operation === 'subscription');
    return (live ? subscribe<R>(document, values) : request<R>(document, values)) as Promise<R> & AsyncIterable<R>;
  });

  return {
    ...sdk,
    request,
    subscribe,
    async signUp(input) {
      const { register } = await sdk.register({ input });
      session.set(register);
      return register;
    },
    async signIn(email, password) {
      const { login } = await sdk.login({ input: { email, password } });
      session.set(login);
      return login;
    },
    async signOut() {
      try {
        if (session.tokens) await sdk.logout();
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
      } finally {
        session.set(null);
      }
    },
    get tokens() {
      return session.tokens;
    },
    close: () => void socket.dispose(),
  };
}
