import { unblocked } from '@lyceum/connections/copies';
import { ascending, descending, PageArguments, pageOf, query, Refusal, rank } from '@lyceum/kit';
import { literal } from '@lyceum/kit/sql.ts';
import { and, like, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { seen } from './helpers.ts';
import { blocks, profiles, skills } from './tables.ts';
import { normaliseSkill } from './utilities.ts';

export { exportProfile } from './queries/export.ts';
export { countPublicPlaces } from './queries/places.ts';

export const getProfilesByUser = query(
  'The profiles of these people, of those that the viewer may know of.',
  z.object({ userIds: z.array(z.string().max(100)).max(100, 'Ask for at most 100.') }),
  async (ctx: Context, { userIds }) => {
    const rows = await Promise.all([...new Set(userIds)].map((id) => ctx.load.profileOf.load(id)));
    const visible = await Promise.all(rows.map((profile) => seen(ctx, profile)));
    return visible.filter((profile) => profile !== null);
  },
);

const Search = z.object({
  query: z.string().max(200, 'Use at most 200 characters.').nullish(),
  skills: z.array(z.string().max(100)).max(20, 'Name at most 20 skills.').nullish(),
  location: z.string().max(100).nullish(),
  company: z.string().max(120).nullish(),
  openToWork: z.boolean().nullish(),
  page: PageArguments,
});

/** Text as search_documents holds it, in SQL. */
const plain = (text: string) => sql`public.unaccent(lower(${text}))`;
const part = (text: string) => sql`'%' || public.unaccent(lower(${literal(text.trim())})) || '%'`;

/** Every word must be there; the last one may go on. Null: no word to look for. */
function wordsOf(text: string): SQL | null {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.length ? sql`to_tsquery('simple', public.unaccent(lower(${words.map((word) => `${word}:*`).join(' & ')})))` : null;
}

/** Conditions over `d`, a search document, and how well it matches, in millionths. */
function match({ query: text, skills, location, company, openToWork }: Omit<z.output<typeof Search>, 'page'>) {
  const words = text?.trim() ? wordsOf(text) : null;
  const conditions: SQL[] = [];
  let relevance = sql`0`;
  if (text?.trim()) {
    const name = plain(text.trim());
    const byWords = words ? sql`d.words @@ ${words}` : sql`false`;
    // a misspelt name: word_similarity as pg_trgm's index answers it, at its threshold of 0.6
    conditions.push(sql`(${byWords} or ${name} <% d.name or d.name like ${part(text)})`);
    relevance = sql`round((${words ? sql`ts_rank_cd(d.words, ${words})` : sql`0`} + word_similarity(${name}, d.name)) * 1000000)::int`;
  }
  if (skills?.length)
    conditions.push(
      sql`d.skills @> array[${sql.join(
        skills.map((skill) => sql`${normaliseSkill(skill)}`),
        sql`, `,
      )}]::text[]`,
    );
  if (location?.trim()) {
    const country = /^[a-z]{2}$/i.test(location.trim()) ? sql`d.country_code = ${location.trim().toUpperCase()}` : sql`false`;
    conditions.push(sql`(d.location like ${part(location)} or ${country})`);
  }
  if (company?.trim()) conditions.push(sql`d.companies like ${part(company)}`);
  // only who says so in public is known to be open; hidden counts as not
  if (openToWork != null) conditions.push(sql`d.open_to_work = ${openToWork}`);
  return { where: conditions.length ? sql.join(conditions, sql` and `) : sql`true`, relevance };
}

export const searchProfiles = query(
  'Visible profiles by their PUBLIC fields, the best match first.',
  Search,
  async (ctx: Context, { page, ...wanted }) => {
    if (!ctx.settings.searchIndexable) throw new Refusal('FORBIDDEN', 'Profiles cannot be searched here at the moment.');
    const { where, relevance } = match(wanted);
    const viewer = ctx.viewerOrNull;
    const apart = viewer && !ctx.hasScope('profiles:manage') ? unblocked(blocks, viewer.id, profiles.userId) : undefined;
    return pageOf(ctx.db, {
      table: profiles,
      // search_documents holds what everybody may see and nothing else
      where: and(sql`${profiles.id} in (select d.profile_id from profiles.search_documents d where ${where})`, apart),
      orderBy: [
        descending(rank('relevance', sql`(select ${relevance} from profiles.search_documents d where d.profile_id = ${profiles.id})`)),
        descending(profiles.id),
      ],
      page,
    });
  },
);

export const searchSkills = query(
  'Skills that visible profiles show to everybody, those that begin with the text first.',
  z.object({ query: z.string().max(60), page: PageArguments }),
  (ctx: Context, { query: text, page }) => {
    const pattern = literal(normaliseSkill(text));
    return pageOf(ctx.db, {
      table: skills,
      // a skill that nobody shows in public must not be told
      where: and(
        like(skills.key, `%${pattern}%`),
        sql`exists (select from profiles.search_documents d where d.skills @> array[${skills.key}])`,
      ),
      orderBy: [descending(rank('begins', sql`(${skills.key} like ${`${pattern}%`})::int`)), ascending(skills.key), ascending(skills.id)],
      page,
    });
  },
);
