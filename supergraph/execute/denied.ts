import { DENIED } from './executor.ts';

/**
 * Gives denied fields their names back. They are null by now. Where a client may have the same field through a fragment
 * on the concrete type, that value stays.
 */
export function restoreDenied<T>(data: T): T;
export function restoreDenied(data: unknown): unknown {
  if (Array.isArray(data)) return data.map((item) => restoreDenied(item));
  if (data === null || typeof data !== 'object') return data;
  const restored: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    const name = key.startsWith(DENIED) ? key.slice(DENIED.length) : key;
    if (name === key || !(name in restored)) restored[name] = restoreDenied(value);
  }
  return restored;
}
