import { RemoteError } from '../bus.ts';
import type { Fact } from '../fact.ts';

/** Facts carry keys and small values, never documents; NATS refuses messages over 1 MiB. */
export const MAX_FACT_BYTES = 512 * 1024;

/** A fact as text. Throws RangeError for one that no bus takes. */
export function encodeFact(fact: Fact): string {
  const text = JSON.stringify(fact);
  const size = Buffer.byteLength(text);
  if (size > MAX_FACT_BYTES)
    throw new RangeError(`Fact ${fact.id} (${fact.type}) has ${size} bytes; at most ${MAX_FACT_BYTES} are allowed.`);
  return text;
}

/** The text was written by `encodeFact`: its shape was checked when the fact was recorded. */
export const decodeFact = (text: string): Fact => JSON.parse(text);

/** A value as another process would get it. */
export const encode = (value: unknown): string => JSON.stringify(value ?? null);

/** What a responder answers: a value or a refusal. */
export type Reply = { value: unknown } | { error: { message: string; code?: string; violations?: unknown } };

export function refusal(thrown: unknown): Reply {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const code = codeOf(thrown);
  const violations = thrown instanceof Error && 'violations' in thrown ? { violations: thrown.violations } : {};
  return { error: { message, ...(code === undefined ? {} : { code, ...violations }) } };
}

/** The value of a reply; throws RemoteError where it is a refusal. */
export function unwrap(reply: Reply): unknown {
  if ('error' in reply) throw new RemoteError(reply.error.message, reply.error.code, reply.error.violations);
  return reply.value;
}

// a GraphQL error carries its code in `extensions`, other errors on themselves
function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { extensions } = thrown as { extensions?: unknown };
  for (const holder of [extensions, thrown]) {
    if (typeof holder === 'object' && holder !== null && 'code' in holder && typeof holder.code === 'string') return holder.code;
  }
  return undefined;
}
