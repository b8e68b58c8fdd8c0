import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { BaseContext, Idempotency } from './context.ts';
import { one, Refusal } from './refusal.ts';

/** Idempotency keys of one request, kept in the domain's schema; see `Idempotency`. */
export const idempotencyOf = (ctx: BaseContext, domain: string): Idempotency => {
  const table = sql`${sql.identifier(domain)}.idempotency`;
  return {
    async take(operation, key, body) {
      const actor = ctx.viewer.id;
      const fingerprint = createHash('sha256').update(canonical(body)).digest('base64url');
      const taken = await ctx.db.execute(sql`
        insert into ${table} (actor_id, operation, key, fingerprint) values (${actor}, ${operation}, ${key}, ${fingerprint})
        on conflict do nothing returning 1`);
      if (taken.length) return null;
      const row = one(
        await ctx.db.execute<{ fingerprint: string; result: string | null }>(
          sql`select fingerprint, result from ${table} where actor_id = ${actor} and operation = ${operation} and key = ${key}`,
        ),
      );
      if (row.fingerprint !== fingerprint)
        throw new Refusal('CONFLICT', 'This idempotencyKey came with another input before: use a new key for a new request.');
      return row.result;
    },
    async remember(operation, key, result) {
      await ctx.db.execute(
        sql`update ${table} set result = ${result} where actor_id = ${ctx.viewer.id} and operation = ${operation} and key = ${key}`,
      );
    },
  };
};

/** A use case that a repeated `idempotencyKey` does not repeat: it gives what the key gave before. Without a key it just runs. */
export const idempotent =
  <C extends BaseContext, V, O>(nameOf: () => string, run: (ctx: C, input: V) => Promise<O>, again: (ctx: C, id: string) => Promise<O>) =>
  async (ctx: C, input: V): Promise<O> => {
    const { key, body } = keyOf(input);
    if (!key) return run(ctx, input);
    const before = await ctx.idempotency.take(nameOf(), key, body);
    if (before !== null) return again(ctx, before);
    const result = await run(ctx, input);
    await ctx.idempotency.remember(nameOf(), key, idOf(nameOf(), result));
    return result;
  };

const Keyed = z.looseObject({ idempotencyKey: z.string().nullish() });
function keyOf(input: unknown): { key: string | null; body: unknown } {
  const { idempotencyKey, ...body } = Keyed.parse(input);
  return { key: idempotencyKey ?? null, body };
}

const Identified = z.object({ id: z.string() });
function idOf(service: string, result: unknown): string {
  const identified = Identified.safeParse(result);
  if (!identified.success) throw new Error(`${service} is repeatable, but what it gives has no id.`);
  return identified.data.id;
}

/** JSON with sorted keys, so that the order of fields does not make another body. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'bigint') return part.toString();
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
