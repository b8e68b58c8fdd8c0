import { type BaseContext, ERASED_NAME, type Erasure, erase, instant, listener } from '@lyceum/kit';
import { eq, sql } from 'drizzle-orm';
import { pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { events } from './events.ts';

/** What another domain keeps of accounts, in its own schema, by its own listeners: who there is and who may act. */
export const peopleTable = (domain: string) =>
  pgSchema(domain).table('people', {
    userId: uuid().primaryKey(),
    displayName: text().notNull(),
    /** Since when the account is suspended or closed. */
    suspendedAt: instant(),
  });
export type PeopleTable = ReturnType<typeof peopleTable>;
export type PersonRow = PeopleTable['$inferSelect'];

/** The listeners that fill a `peopleTable`; `then` adds what the domain does besides, in the same transaction. */
export function peopleListeners<C extends BaseContext>(
  people: PeopleTable,
  then: {
    readonly registered?: (ctx: C, userId: string) => Promise<void>;
    readonly suspended?: (ctx: C, userId: string) => Promise<void>;
    readonly reinstated?: (ctx: C, userId: string) => Promise<void>;
  } = {},
) {
  const name = async (ctx: C, { userId, displayName }: { userId: string; displayName: string }) => {
    await ctx.db.insert(people).values({ userId, displayName }).onConflictDoUpdate({ target: people.userId, set: { displayName } });
  };
  const stop = async (ctx: C, { userId }: { userId: string }) => {
    await ctx.db.update(people).set({ suspendedAt: ctx.now }).where(eq(people.userId, userId));
    await then.suspended?.(ctx, userId);
  };
  return {
    knowPerson: listener(events, 'accounts.user.registered.v1', 'Knows who joined.', async (ctx: C, { data }) => {
      await name(ctx, data);
      await then.registered?.(ctx, data.userId);
    }),
    knowName: listener(events, 'accounts.user.changed.v1', 'Takes over a new name.', (ctx: C, { data }) => name(ctx, data)),
    stopSuspended: listener(events, 'accounts.user.suspended.v1', 'Knows who may not act.', (ctx: C, { data }) => stop(ctx, data)),
    stopDeactivated: listener(events, 'accounts.user.deactivated.v1', 'Knows who closed the account.', (ctx: C, { data }) =>
      stop(ctx, data),
    ),
    goOnReinstated: listener(events, 'accounts.user.reinstated.v1', 'Knows who may act again.', async (ctx: C, { data: { userId } }) => {
      await ctx.db.update(people).set({ suspendedAt: null }).where(eq(people.userId, userId));
      await then.reinstated?.(ctx, userId);
    }),
  };
}

/** The listener by which a domain forgets a person, by these steps. */
export const forgetErased = <C extends BaseContext>(domain: string, summary: string, ...steps: readonly Erasure<C>[]) => ({
  forgetErased: listener(events, 'accounts.user.erased.v1', summary, (ctx: C, { data: { userId } }) => erase(ctx, domain, userId, steps)),
});

/** A `peopleTable` without a person’s name. */
export const unnamed =
  (people: PeopleTable): Erasure =>
  (ctx, userId) =>
    ctx.db
      .update(people)
      .set({ displayName: ERASED_NAME, suspendedAt: sql`coalesce(${people.suspendedAt}, ${ctx.now.toISOString()})` })
      .where(eq(people.userId, userId));
