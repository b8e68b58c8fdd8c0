import { listener } from '@lyceum/kit';
import { events } from '@lyceum/profiles/events';
import { and, eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { endorsements, userSkills } from '../tables.ts';
import { skillKey } from '../utilities.ts';

export const knowSkill = listener(
  events,
  'profiles.skill.added.v1',
  'Knows who claims which skill.',
  async (ctx: Context, { data: { userId, name } }) => {
    await ctx.db
      .insert(userSkills)
      .values({ userId, key: skillKey(name), name })
      .onConflictDoUpdate({ target: [userSkills.userId, userSkills.key], set: { name } });
  },
);

export const forgetSkill = listener(
  events,
  'profiles.skill.removed.v1',
  'Knows who claims a skill no more.',
  async (ctx: Context, { data: { userId, name } }) => {
    const key = skillKey(name);
    await ctx.db.delete(userSkills).where(and(eq(userSkills.userId, userId), eq(userSkills.key, key)));
    await ctx.db.delete(endorsements).where(and(eq(endorsements.userId, userId), eq(endorsements.key, key)));
  },
);

export const knowEndorsement = listener(
  events,
  'profiles.skill.endorsed.v1',
  'Knows who vouched for whose skill.',
  async (ctx: Context, { data: { endorsementId, userId, name, endorserId }, time }) => {
    await ctx.db
      .insert(endorsements)
      .values({ endorsementId, userId, key: skillKey(name), endorserId, at: new Date(time) })
      .onConflictDoNothing();
  },
);
