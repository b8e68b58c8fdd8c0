import type { Sql } from 'postgres';

// any number that no other advisory lock of this database uses
const LOCK = 4_207_101;

/** Creates what the local bus keeps; several processes may do it at once. */
export async function createSchema(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${LOCK})`;
    await tx.unsafe(SCHEMA);
  });
}

/*
 * `json`, not `jsonb`: a text may hold U+0000.
 * `append` is one function, so that it costs one round trip, and so that what it reads after the row lock is what the
 * transactions before it committed (under "read committed", each statement of a function sees anew).
 */
const SCHEMA = `
set local client_min_messages = warning;
create schema if not exists bus;
create table if not exists bus.streams (
  source text primary key,
  epoch text not null,
  last bigint not null default 0
);
create table if not exists bus.log (
  source text not null references bus.streams on delete cascade,
  position bigint not null,
  fact_id text not null,
  fact json not null,
  appended_at timestamptz not null default clock_timestamp(),
  primary key (source, position),
  unique (source, fact_id)
);
create table if not exists bus.bookmarks (
  name text not null,
  source text not null,
  epoch text not null,
  position bigint not null,
  primary key (name, source)
);
create or replace function bus.append(to_source text, new_epoch text, facts json) returns table (epoch text, before bigint, "position" bigint)
language plpgsql as $$
declare
  life text;
  reached bigint;
  added bigint;
begin
  insert into bus.streams (source, epoch) values (to_source, new_epoch) on conflict do nothing;
  select s.epoch, s.last into life, reached from bus.streams s where s.source = to_source for update;
  insert into bus.log (source, "position", fact_id, fact)
    select to_source, reached + row_number() over (order by given.n), given.id, given.fact
    from (
      select distinct on (f.value ->> 0) f.value ->> 0 as id, (f.value ->> 1)::json as fact, f.n
      from json_array_elements(facts) with ordinality f(value, n)
      order by f.value ->> 0, f.n
    ) given
    where not exists (select from bus.log l where l.source = to_source and l.fact_id = given.id);
  get diagnostics added = row_count;
  update bus.streams s set last = reached + added where s.source = to_source and added > 0;
  return query
    select life, reached, l."position"
    from json_array_elements(facts) with ordinality f(value, n)
    join bus.log l on l.source = to_source and l.fact_id = f.value ->> 0
    order by f.n;
end $$;
`;
