/** Tokens of a signed-in person. */
export interface Tokens {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: string;
  readonly refreshToken: string;
}

/** An access token is renewed when it has less left than this. */
const MARGIN_MS = 30_000;

/** Keeps tokens and renews them, once for all who wait. */
export class Session {
  #tokens: Tokens | null;
  #renewing: Promise<void> | null = null;
  readonly #exchange: (refreshToken: string) => Promise<Tokens>;
  readonly #onTokens: (tokens: Tokens | null) => void;

  constructor(tokens: Tokens | null, exchange: (refreshToken: string) => Promise<Tokens>, onTokens: (tokens: Tokens | null) => void) {
    this.#tokens = tokens;
    this.#exchange = exchange;
    this.#onTokens = onTokens;
  }

  get tokens(): Tokens | null {
    return this.#tokens;
  }

  set(tokens: Tokens | null): void {
    this.#tokens = tokens;
    this.#onTokens(tokens);
  }

  /** A token that is good for a while, or null for nobody. */
  async accessToken(): Promise<string | null> {
    if (this.#tokens && Date.parse(this.#tokens.accessTokenExpiresAt) - Date.now() < MARGIN_MS) await this.renew();
    return this.#tokens?.accessToken ?? null;
  }

  /** Exchanges the refresh token; a refused one ends the session. */
  async renew(): Promise<void> {
    const { refreshToken } = this.#tokens ?? {};
    if (!refreshToken) return;
    this.#renewing ??= this.#exchange(refreshToken)
      .then(
        (tokens) => this.set(tokens),
        (error: unknown) => {
          if (error instanceof Error && error.name === 'RefusedError') this.set(null);
          throw error;
        },
      )
      .finally(() => {
        this.#renewing = null;
      });
    await this.#renewing;
  }
}
