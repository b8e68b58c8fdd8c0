-- What the tables cannot say by themselves: a company keeps an owner, and no company belongs to itself by way of others.
create function "companies".owner_stays() returns trigger language plpgsql as $$
begin
  -- two owners who leave at once queue here; each then sees what the other did
  perform from "companies"."companies" where id = old.company_id for no key update;
  if exists (select from "companies"."companies" where id = old.company_id and status <> 'ARCHIVED')
    and not exists (select from "companies"."company_members" where company_id = old.company_id and state = 'ACTIVE' and role = 'OWNER') then
    raise exception 'company % would have no owner', old.company_id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;--> statement-breakpoint
create constraint trigger owner_stays after update or delete on "companies"."company_members" deferrable initially deferred
  for each row when (old.role = 'OWNER' and old.state = 'ACTIVE') execute function "companies".owner_stays();--> statement-breakpoint
create function "companies".parents_acyclic() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('companies.parent', 0));
  if exists (
    with recursive above as (
      select id, parent_id from "companies"."companies" where id = new.parent_id
      union select c.id, c.parent_id from "companies"."companies" c join above a on c.id = a.parent_id
    ) select from above where id = new.id
  ) then
    raise exception 'company % would belong to itself', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger parents_acyclic before update of parent_id on "companies"."companies"
  for each row when (new.parent_id is not null) execute function "companies".parents_acyclic();
