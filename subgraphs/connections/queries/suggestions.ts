import { DAY, PageArguments, pageOfRows, query } from '@lyceum/kit';
import { at } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import {
  affiliations,
  blocks,
  type ConnectionSuggestionRow,
  connections,
  people,
  places,
  standings,
  suggestionMarks,
  ties,
} from '../tables.ts';
import { SUGGESTION_WEIGHTS, scoreSuggestion } from '../utilities.ts';

/** Of a place with more people, only those who came last are looked at. */
const NEWEST_OF_PLACE = 500;

type Candidate = Omit<ConnectionSuggestionRow, 'score'> & { readonly [key: string]: unknown };

/** Those who share the most with somebody, in one statement. */
async function candidates(ctx: Context, me: string): Promise<Candidate[]> {
  const { reRequestCooldownDays, suggestionPoolSize, whoCanRequest } = ctx.settings;
  const weight = SUGGESTION_WEIGHTS;
  const cooled = new Date(ctx.now.getTime() - reRequestCooldownDays * DAY);
  return [
    ...(await ctx.db.execute<Candidate>(sql`
      with away as materialized (
        select ${me}::uuid as id
        union select blocked_id from ${blocks} where user_id = ${me}
        union select user_id from ${blocks} where blocked_id = ${me}
        union select other_id from ${suggestionMarks} where user_id = ${me} and dismissed_at is not null
        union select case when user_lo = ${me} then user_hi else user_lo end from ${connections}
          where ${me} in (user_lo, user_hi) and (state in ('PENDING', 'ACCEPTED', 'DECLINED') or ended_at > ${at(cooled)})),
      apart as materialized (
        select blocked_id as id from ${blocks} where user_id = ${me} union select user_id from ${blocks} where blocked_id = ${me}),
      known as (
        select t.other_id as id, count(*)::int as n, (array_agg(t.user_id order by t.user_id))[1:3] as who
        from ${ties} m join ${ties} t on t.user_id = m.other_id
        where m.user_id = ${me} and m.other_id not in (select id from apart) and t.other_id not in (select id from away)
        group by 1),
      mine as (
        select distinct p.kind, p.place_id, p.name from ${affiliations} a join ${places} p using (kind, place_id)
        where a.user_id = ${me} and not p.secret),
      met as (
        select o.user_id as id, count(*) filter (where mine.kind = 'COMPANY')::int as companies,
          count(*) filter (where mine.kind = 'COURSE')::int as courses, count(*) filter (where mine.kind = 'GROUP')::int as groups,
          jsonb_agg(jsonb_build_object('kind', mine.kind, 'placeId', mine.place_id, 'name', mine.name) order by mine.kind, mine.name, mine.place_id) as shared
        from mine cross join lateral (
          select distinct newest.user_id from (
            select a.user_id from ${affiliations} a where a.kind = mine.kind and a.place_id = mine.place_id
            order by a.since desc, a.user_id limit ${NEWEST_OF_PLACE}) newest) o
        where o.user_id not in (select id from away)
        group by 1),
      scored as (
        select id, coalesce(n, 0) as n, who, shared,
          coalesce(n, 0) * ${weight.mutual}::int + coalesce(companies, 0) * ${weight.COMPANY}::int
            + coalesce(courses, 0) * ${weight.COURSE}::int + coalesce(groups, 0) * ${weight.GROUP}::int as score
        from known full join met using (id))
      select id as "userId", coalesce(who, '{}') as mutuals, n as "mutualCount", coalesce(shared, '[]') as places
      from scored join ${people} p on p.user_id = id and p.suspended_at is null
      left join ${standings} s on s.user_id = id
      where coalesce(s.who_can_request::text, ${whoCanRequest}) <> 'NOBODY'
      order by score desc, id limit ${suggestionPoolSize}`)),
  ];
}

export const getSuggestions = query(
  'People whom the viewer may know, with the reasons: those with the most in common first.',
  z.object({ page: PageArguments }),
  async (ctx: Context, { page }) => {
    const rows = (await candidates(ctx, ctx.viewer.id)).map((row): ConnectionSuggestionRow => {
      const shared = (kind: string) => row.places.filter((place) => place.kind === kind).length;
      const counts = { mutuals: row.mutualCount, companies: shared('COMPANY'), courses: shared('COURSE'), groups: shared('GROUP') };
      return { ...row, score: scoreSuggestion(counts) };
    });
    return pageOfRows(rows, ({ userId }) => userId, page);
  },
);
