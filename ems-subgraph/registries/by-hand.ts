import { found, invalid, one, Refusal, service } from '@lyceum/kit';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type EmsEntryRow, entries, kind } from '../tables.ts';
import { tellEntries } from './announced.ts';

const Name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[\w .:/{}-]+$/, 'Use letters, digits, spaces and . : / { } - _ only.');

export const registerPart = service(
  'Registers a part that no instance announces; the same app, kind and name again changes it.',
  z.object({
    app: z.string().regex(/^[a-z][a-z0-9-]{0,49}$/, 'Use small letters, digits and hyphens.'),
    kind: z.enum(kind.enumValues),
    name: Name,
    summary: z.string().trim().min(1).max(1_000),
    input: z.record(z.string(), z.unknown()).nullish(),
    version: z.string().trim().min(1).max(50).nullish(),
    needs: z.array(Name).max(50).nullish(),
  }),
  async (ctx: Context, { app, kind: of, name, summary, input, version, needs }): Promise<EmsEntryRow> => {
    if (input && JSON.stringify(input).length > 50_000) throw new Refusal('INVALID', 'The schema of the input is too large.');
    const [own] = await ctx.db
      .select({ id: entries.id })
      .from(entries)
      .where(and(eq(entries.app, app), eq(entries.external, false)))
      .limit(1);
    if (own) throw new Refusal('CONFLICT', `${app} announces its parts itself: choose another app for external ones.`);
    await refuseCircle(ctx, { app, kind: of, name }, needs ?? []);
    const built = { version: version ?? '1', needs: [...new Set(needs ?? [])] };
    const values = { ...built, summary, input: input ?? null, external: true, deregisteredAt: null, changedAt: ctx.now };
    const row = one(
      await ctx.db
        .insert(entries)
        .values({ app, kind: of, name, registeredAt: ctx.now, ...values })
        .onConflictDoUpdate({ target: [entries.app, entries.kind, entries.name], set: values })
        .returning(),
    );
    await tellEntries(ctx, [row], row.registeredAt.getTime() === ctx.now.getTime() ? 'REGISTERED' : 'UPDATED');
    await ctx.audit('part.registered', { type: 'EmsEntry', id: row.id }, { app, kind: of, name });
    return row;
  },
);

/** Refuses needs that are not there, and those that lead back to the part itself. */
async function refuseCircle(ctx: Context, part: Pick<EmsEntryRow, 'app' | 'kind' | 'name'>, needs: readonly string[]): Promise<void> {
  if (!needs.length) return;
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`ems needs ${part.app}`}, 0))`);
  const rows = await ctx.db
    .select({ name: entries.name, needs: entries.needs })
    .from(entries)
    .where(and(eq(entries.app, part.app), eq(entries.kind, part.kind), isNull(entries.deregisteredAt)));
  const known = new Map(rows.map((row) => [row.name, row.needs]));
  const missing = needs.filter((name) => name !== part.name && !known.has(name));
  if (missing.length)
    throw invalid(missing.map((name) => ({ path: ['input', 'needs', name], rule: 'unknown', message: `${part.app} has no ${name}.` })));
  const seen = new Set<string>();
  const leads = (name: string): boolean => {
    if (name === part.name) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return (known.get(name) ?? []).some(leads);
  };
  const circle = needs.find(leads);
  if (circle)
    throw invalid([
      { path: ['input', 'needs', circle], rule: 'cycle', message: `${circle} needs ${part.name}: they would need each other in a circle.` },
    ]);
}

export const deregisterPart = service(
  'Takes a part that was registered by hand out of the registry.',
  z.object({ id: z.uuid() }),
  async (ctx: Context, { id }): Promise<EmsEntryRow> => {
    const entry = found(await ctx.load.entry.load(id), 'The part');
    if (!entry.external) throw new Refusal('CONFLICT', 'Its app announces this part itself: it goes when the app no longer has it.');
    const [row] = await ctx.db
      .update(entries)
      .set({ deregisteredAt: ctx.now, changedAt: ctx.now })
      .where(and(eq(entries.id, id), isNull(entries.deregisteredAt)))
      .returning();
    const gone = found(row, 'The part');
    await tellEntries(ctx, [gone], 'DEREGISTERED');
    await ctx.audit('part.deregistered', { type: 'EmsEntry', id }, { app: gone.app, kind: gone.kind, name: gone.name });
    return gone;
  },
);
