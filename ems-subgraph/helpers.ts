import { found, helper } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { entries } from './tables.ts';

/** Refuses an app that nobody announces: what is registered by hand cannot be asked over the bus. */
export const appKnown = helper(
  'Whether an app runs its own parts; refuses one that does not.',
  z.object({ app: z.string() }),
  async (ctx: Context, { app }) => {
    const [row] = await ctx.db
      .select({ app: entries.app })
      .from(entries)
      .where(and(eq(entries.app, app), eq(entries.external, false)))
      .limit(1);
    return found(row, `The app ${app.slice(0, 50)}`).app;
  },
);
