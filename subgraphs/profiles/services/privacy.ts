import { service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { profiles } from '../tables.ts';
import { PRIVACY_LEVELS, PROFILE_FIELDS, tidyLine } from '../utilities.ts';
import { changed, lockProfile } from './own-profile.ts';

export const setFieldPrivacy = service(
  'Says who sees fields of one’s own profile; what is no longer PUBLIC leaves search at once.',
  z.object({
    rules: z
      .array(z.object({ field: z.enum(PROFILE_FIELDS), level: z.enum(PRIVACY_LEVELS) }))
      .min(1, 'Name at least one field.')
      .max(PROFILE_FIELDS.length)
      .refine((rules) => new Set(rules.map(({ field }) => field)).size === rules.length, 'Name each field once.'),
  }),
  async (ctx: Context, { rules }) => {
    const before = await lockProfile(ctx);
    const privacy = { ...before.privacy };
    for (const { field, level } of rules) privacy[field] = level;
    await ctx.db.update(profiles).set({ privacy }).where(eq(profiles.id, before.id));
    await ctx.audit('privacy.changed', { type: 'Profile', id: before.id }, { rules });
    return changed(
      ctx,
      before.id,
      rules.map(({ field }) => field),
    );
  },
);

export const setOpenToWork = service(
  'Says whether one looks for work, and as what.',
  z.object({
    openToWork: z.boolean(),
    roles: z
      .array(z.string().max(20_000).transform(tidyLine).pipe(z.string().min(1, 'Name the role.').max(100, 'Use at most 100 characters.')))
      .max(10, 'Name at most 10 roles.')
      .nullish(),
  }),
  async (ctx: Context, { openToWork, roles }) => {
    const before = await lockProfile(ctx);
    const openToRoles = openToWork ? [...new Set(roles ?? before.openToRoles)] : [];
    await ctx.db.update(profiles).set({ openToWork, openToRoles }).where(eq(profiles.id, before.id));
    return changed(ctx, before.id, ['OPEN_TO_WORK']);
  },
);
