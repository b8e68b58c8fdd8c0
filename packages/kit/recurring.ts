/** Texts that are remembered, to know the ones that come again. */
const SEEN = 2_000;

/**
 * Which statements are worth preparing: those that come again, up to so many. Each takes memory on every connection for as long as
 * that lives, so texts that are never the same twice must not be among them.
 */
export class Recurring {
  readonly #most: number;
  readonly #seen = new Set<string>();
  readonly #recurring = new Set<string>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether the text has come before. */
  again(text: string): boolean {
    if (this.#recurring.has(text)) return true;
    if (this.#recurring.size >= this.#most) return false;
    if (this.#seen.delete(text)) {
      this.#recurring.add(text);
      return true;
    }
    this.#seen.add(text);
    if (this.#seen.size > SEEN) for (const oldest of this.#seen) if (this.#seen.delete(oldest)) break;
    return false;
  }
}
