-- The table of statements in partitions by month of what happened (UTC).
alter table activities.statements rename to statements_whole;--> statement-breakpoint
create table activities.statements (like activities.statements_whole including all) partition by range (occurred_at);--> statement-breakpoint
drop table activities.statements_whole;--> statement-breakpoint

-- Makes the month's partition if there is none.
create function activities.ensure_month(moment timestamptz) returns void language plpgsql as $$
declare
  first timestamptz := date_trunc('month', moment, 'UTC');
  name text := 'statements_' || to_char(first at time zone 'UTC', 'YYYY_MM');
begin
  if to_regclass('activities.' || name) is null then
    perform pg_advisory_xact_lock(hashtextextended('activities.ensure_month', 0));
    execute format('create table if not exists activities.%I partition of activities.statements for values from (%L) to (%L)',
      name, first, first + interval '1 month');
  end if;
end $$;--> statement-breakpoint

-- Gives up the months that end before the moment.
create function activities.drop_months(before timestamptz) returns void language plpgsql as $$
declare
  part record;
begin
  for part in select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'activities.statements'::regclass
      and to_timestamp(replace(c.relname, 'statements_', ''), 'YYYY_MM') + interval '1 month' <= before
  loop
    execute format('drop table activities.%I', part.relname);
  end loop;
end $$;--> statement-breakpoint

-- What a statement says never changes.
create function activities.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'statements are never deleted: void them' using errcode = 'restrict_violation';
  end if;
  if (to_jsonb(new) - 'note' - 'visibility' - 'voided_at' - 'voided_by_id') is distinct from
     (to_jsonb(old) - 'note' - 'visibility' - 'voided_at' - 'voided_by_id')
     or (old.voided_at is not null and new.voided_at is distinct from old.voided_at) then
    raise exception 'what a statement says never changes: void it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger immutable before update or delete on activities.statements for each row execute function activities.refuse_change();
