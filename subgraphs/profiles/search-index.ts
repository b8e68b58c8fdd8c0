import type { Database } from '@lyceum/kit';
import { type SQL, sql } from 'drizzle-orm';

const among = (column: SQL, ids: readonly string[] | null) =>
  ids
    ? sql`${column} = any(array[${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )}]::uuid[])`
    : sql`true`;

/** Notes which fields hold something, in PROFILE_FIELDS' order; null: of all profiles. */
export async function noteFilled(db: Database, profileIds: readonly string[] | null): Promise<void> {
  await db.execute(sql`
    update profiles.profiles p set filled = array_remove(array[
      case when p.headline is not null then 'HEADLINE' end,
      case when p.bio is not null then 'BIO' end,
      case when p.photo_url is not null then 'PHOTO' end,
      case when p.location is not null or p.country_code is not null then 'LOCATION' end,
      case when p.time_zone is not null then 'TIME_ZONE' end,
      case when p.industry is not null then 'INDUSTRY' end,
      case when exists (select from profiles.links l where l.profile_id = p.id) then 'LINKS' end,
      case when exists (select from profiles.experiences e where e.profile_id = p.id) then 'EXPERIENCE' end,
      case when exists (select from profiles.educations e where e.profile_id = p.id) then 'EDUCATION' end,
      case when exists (select from profiles.profile_skills s where s.profile_id = p.id) then 'SKILLS' end,
      case when p.open_to_work then 'OPEN_TO_WORK' end
    ], null) where ${among(sql`p.id`, profileIds)}`);
}

/**
 * Writes what search may read of profiles: of visible ones the name and the PUBLIC fields, of the others nothing. A field that
 * is not PUBLIC is null or empty here, so that no statement over this table can match, count or rank by it.
 */
export async function indexProfiles(db: Database, profileIds: readonly string[] | null): Promise<void> {
  await db.execute(sql`delete from profiles.search_documents d where ${among(sql`d.profile_id`, profileIds)}
    and exists (select from profiles.profiles p where p.id = d.profile_id and (p.deleted_at is not null or p.hidden_at is not null or p.suspended))`);
  await db.execute(sql`
    with shown as (
      select p.id, p.display_name, p.handle,
        case when p.privacy->>'HEADLINE' = 'PUBLIC' then coalesce(p.headline, '') else '' end as headline,
        case when p.privacy->>'BIO' = 'PUBLIC' then coalesce(p.bio, '') else '' end as bio,
        case when p.privacy->>'LOCATION' = 'PUBLIC' then coalesce(p.location, '') else '' end as location,
        case when p.privacy->>'LOCATION' = 'PUBLIC' then p.country_code end as country_code,
        case when p.privacy->>'INDUSTRY' = 'PUBLIC' then p.industry end as industry,
        p.privacy->>'OPEN_TO_WORK' = 'PUBLIC' and p.open_to_work as open_to_work,
        case when p.privacy->>'EXPERIENCE' = 'PUBLIC' then (
          select string_agg(e.title || ' ' || e.company, ' ') from profiles.experiences e where e.profile_id = p.id) end as positions,
        case when p.privacy->>'EXPERIENCE' = 'PUBLIC' then (
          select string_agg(distinct e.company, ' · ') from profiles.experiences e where e.profile_id = p.id) end as companies,
        case when p.privacy->>'EDUCATION' = 'PUBLIC' then (
          select string_agg(concat_ws(' ', e.institution, e.area), ' ') from profiles.educations e where e.profile_id = p.id) end as schools,
        case when p.privacy->>'SKILLS' = 'PUBLIC' then (
          select array_agg(k.key order by k.key) from profiles.profile_skills s join profiles.skills k on k.id = s.skill_id where s.profile_id = p.id) end as skills
      from profiles.profiles p
      where ${among(sql`p.id`, profileIds)} and p.deleted_at is null and p.hidden_at is null and not p.suspended
    ), words as (
      select *, public.unaccent(lower(display_name)) as plain_name from shown
    )
    insert into profiles.search_documents (profile_id, name, location, country_code, companies, industry, skills, open_to_work, words)
    select id, plain_name, public.unaccent(lower(location)), country_code, public.unaccent(lower(coalesce(companies, ''))), industry,
      coalesce(skills, '{}'), open_to_work,
      setweight(to_tsvector('simple', plain_name || ' ' || replace(handle, '-', ' ')), 'A')
        || setweight(to_tsvector('simple', public.unaccent(headline || ' ' || array_to_string(coalesce(skills, '{}'), ' '))), 'B')
        || setweight(to_tsvector('simple', public.unaccent(concat_ws(' ', positions, industry, location))), 'C')
        || setweight(to_tsvector('simple', public.unaccent(concat_ws(' ', schools, bio))), 'D')
    from words
    on conflict (profile_id) do update set name = excluded.name, location = excluded.location, country_code = excluded.country_code,
      companies = excluded.companies, industry = excluded.industry, skills = excluded.skills, open_to_work = excluded.open_to_work, words = excluded.words`);
}
