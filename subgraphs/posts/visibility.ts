import { type SQL, sql } from 'drizzle-orm';

/** Who reads, as far as it matters to what they see. */
export interface Eyes {
  readonly userId: string | null;
  readonly overseer: boolean;
}

/** Whether a company is not open to everybody, and the reader is none of its people: it is not there for them, and nothing in its name is. */
export const closedTo = (companyId: SQL, reader: SQL): SQL => sql`exists (
  select from posts.companies c where c.company_id = ${companyId} and (not c.published or c.suspended_at is not null or c.archived_at is not null)
    and not exists (select from posts.company_staff s where s.company_id = c.company_id and s.user_id = ${reader}))`;

/** `canSee` in SQL, of the row of posts.posts that goes by the alias, and without what it passes on. */
function rule(p: SQL, { userId, overseer }: Eyes): SQL {
  const told = sql`${p}.status in ('WAITING', 'PUBLISHED', 'REMOVED') and ${p}.visibility <> 'ONLY_ME'`;
  const alive = sql`not exists (select from posts.groups g where g.group_id = ${p}.group_id and g.deleted)`;
  const active = sql`not exists (select from posts.people w where w.user_id = ${p}.author_id and w.suspended_at is not null)`;
  const out = sql`${p}.status = 'PUBLISHED' and ${p}.hidden_at is null and ${active}
    and (${p}.company_id is null or not ${closedTo(sql`${p}.company_id`, sql`${userId}::uuid`)})`;
  if (!userId) return overseer ? told : sql`${out} and ${p}.visibility = 'PUBLIC' and ${alive}`;
  const own = sql`(${p}.author_id = ${userId} and ${p}.status <> 'DELETED')`;
  if (overseer) return sql`(${own} or (${told}))`;
  const apart = sql`exists (select from posts.blocks b where (b.user_id = ${userId} and b.blocked_id = ${p}.author_id)
    or (b.blocked_id = ${userId} and b.user_id = ${p}.author_id))`;
  const inGroup = (more: SQL) =>
    sql`exists (select from posts.group_members m where m.group_id = ${p}.group_id and m.user_id = ${userId}${more})`;
  const inCourse = (more: SQL) =>
    sql`exists (select from posts.course_seats s where s.course_id = ${p}.course_id and s.user_id = ${userId}${more})`;
  return sql`(${own} or (${told} and ${alive} and not ${apart} and (
    (${p}.visibility = 'GROUP' and ${inGroup(sql` and m.role <> 'MEMBER'`)})
    or (${p}.visibility = 'COURSE' and ${inCourse(sql` and s.reason = 'instructor'`)})
    or (${out} and case ${p}.visibility
      when 'PUBLIC' then true
      when 'FOLLOWERS' then exists (select from posts.follows f where f.follower_id = ${userId} and f.target_type = 'USER' and f.target_id = ${p}.author_id::text)
      when 'CONNECTIONS' then exists (select from posts.ties t where t.user_id = ${userId} and t.other_id = ${p}.author_id)
      when 'GROUP' then ${inGroup(sql``)}
      when 'COURSE' then ${inCourse(sql``)}
      else false end))))`;
}

/** What the reader may see of `posts`, in SQL: what is passed on is there only with the post that it passes on. */
export const visibleTo = (eyes: Eyes): SQL => {
  const original = sql.raw('original');
  return sql`(${rule(sql.raw('"posts"'), eyes)} and ("posts".repost_of_id is null
    or exists (select from posts.posts ${original} where ${original}.id = "posts".repost_of_id and ${rule(original, eyes)})))`;
};
