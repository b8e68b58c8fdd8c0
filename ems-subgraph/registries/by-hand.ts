import { found, one, Refusal, service } from '@lyceum/kit';
import { and, eq, isNull } from 'drizzle-orm';
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
  }),
  async (ctx: Context, { app, kind: of, name, summary, input }): Promise<EmsEntryRow> => {
    if (input && JSON.stringify(input).length > 50_000) throw new Refusal('INVALID', 'The schema of the input is too large.');
    const [own] = await ctx.db
      .select({ id: entries.id })
      .from(entries)
      .where(and(eq(entries.app, app), eq(entries.external, false)))
      .limit(1);
    if (own) throw new Refusal('CONFLICT', `${app} announces its parts itself: choose another app for external ones.`);
    const values = { summary, input: input ?? null, external: true, deregisteredAt: null, changedAt: ctx.now };
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
