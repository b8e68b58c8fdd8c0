/** Waits for the values of an object that are promises, and puts what they become in their place. */
export function settled(result: Record<string, unknown>): Promise<Record<string, unknown>> {
  const names: string[] = [];
  const waiting: unknown[] = [];
  for (const name of Object.keys(result)) {
    const value = result[name];
    if (!(value instanceof Promise)) continue;
    names.push(name);
    waiting.push(value);
  }
  return Promise.all(waiting).then((values) => {
    for (let i = 0; i < names.length; i++) put(result, names[i] ?? '', values[i]);
    return result;
  });
}

/**
 * Fails as an object whose other values have begun: their outcome is no longer wanted, but their failure must not go unheard as an
 * unhandled rejection.
 */
export function heard(error: unknown, values: readonly unknown[]): Promise<never> {
  const waiting = values.filter((value) => value instanceof Promise);
  if (!waiting.length) throw error;
  return Promise.allSettled(waiting).then(() => {
    throw error;
  });
}

/** A plain object is what JSON.stringify likes best; one name would set its prototype. */
export function put(result: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(result, name, { value, enumerable: true, configurable: true, writable: true });
  else result[name] = value;
}
