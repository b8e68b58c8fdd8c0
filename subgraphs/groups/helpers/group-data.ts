import { helper, invalid } from '@lyceum/kit';
import { and, eq, like, ne, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { groups } from '../tables.ts';
import { GroupData, processTags, slugify, validateGroupData } from '../utilities.ts';

const line = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const prose = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

export const processGroupData = helper(
  'What somebody wrote about a group, as it is kept: trimmed and normalised. Throws INVALID with all violations.',
  GroupData,
  async (ctx: Context, data) => {
    const violations = validateGroupData({ ...data, limit: ctx.settings.maxMembers });
    if (violations.length) throw invalid(violations);
    return {
      ...(data.name == null ? {} : { name: line(data.name) }),
      ...(data.description == null ? {} : { description: prose(data.description) }),
      ...(data.rules == null ? {} : { rules: data.rules.map(line) }),
      ...(data.tags == null ? {} : { tags: processTags(data.tags) }),
      ...(data.joinQuestions == null ? {} : { joinQuestions: data.joinQuestions.map(line) }),
      ...(data.maxMembers == null ? {} : { maxMembers: data.maxMembers }),
    };
  },
  { open: true },
);

const RANDOM_LENGTH = 8;

export const freeSlug = helper(
  'A free name for a group’s address. That of a secret group is one that nobody else would be given, so that no other name tells of it.',
  z.object({ name: z.string(), secret: z.boolean(), groupId: z.uuid() }),
  async (ctx: Context, { name, secret, groupId }) => {
    const wanted = slugify(name);
    if (secret) return `${wanted}-${groupId.replaceAll('-', '').slice(-RANDOM_LENGTH)}`;
    // one at a time, until each has committed
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtext('groups.slug'))`);
    // slugs hold no character that LIKE reads otherwise
    const rows = await ctx.db
      .select({ slug: groups.slug })
      .from(groups)
      .where(and(or(eq(groups.slug, wanted), like(groups.slug, `${wanted}-%`)), ne(groups.privacy, 'SECRET'), ne(groups.id, groupId)));
    const taken = new Set(rows.map(({ slug }) => slug));
    if (!taken.has(wanted)) return wanted;
    for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
  },
);
