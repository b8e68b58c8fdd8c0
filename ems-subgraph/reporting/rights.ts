import { type BaseContext, newId, Refusal } from '@lyceum/kit';
import { z } from 'zod';
import type { Rights } from '../tables.ts';

const Person = z.object({
  user: z.object({ status: z.string(), email: z.string(), displayName: z.string() }),
  roles: z.array(z.object({ name: z.string() })),
  scopes: z.array(z.string()),
});
export type Person = z.output<typeof Person>;

/** Somebody with their rights of now, from accounts; throws FORBIDDEN where they may not sign in. */
export async function personOf(ctx: BaseContext, userId: string): Promise<Person> {
  const person = Person.parse(await ctx.ask('accounts', 'permissionsFor', { userId }));
  if (person.user.status !== 'ACTIVE')
    throw new Refusal('FORBIDDEN', `The account is ${person.user.status.toLowerCase()}: nothing is run for it.`);
  return person;
}

/** The rights that somebody has now, none that were not given: a token may hold fewer than its person has. */
export async function rightsOf(ctx: BaseContext, userId: string, given: Rights | null): Promise<Rights> {
  const { roles, scopes } = await personOf(ctx, userId);
  return {
    sessionId: newId(),
    roles: roles.map(({ name }) => name),
    scopes: given ? scopes.filter((scope) => given.scopes.includes(scope)) : scopes,
  };
}

export const principalOf = (userId: string, { sessionId, roles, scopes }: Rights) => ({
  kind: 'viewer' as const,
  userId,
  sessionId,
  roles,
  scopes,
});
