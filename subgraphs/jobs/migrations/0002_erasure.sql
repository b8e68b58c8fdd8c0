-- What was written down stays; the words about a person who is erased go.
create or replace function "jobs".refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason' and to_jsonb(new) -> 'reason' = 'null' then
      return new;
    end if;
  end if;
  raise exception '% is only ever added to', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;--> statement-breakpoint
create or replace function "jobs".handed_in_stays() returns trigger language plpgsql as $$
begin
  if (old.job_id, old.applicant_id, old.created_at) is distinct from (new.job_id, new.applicant_id, new.created_at)
    or ((old.cover_letter, old.resume, old.answers) is distinct from (new.cover_letter, new.resume, new.answers)
      and (new.cover_letter <> '' or new.resume ->> 'text' <> '' or jsonb_array_length(new.answers) <> 0)) then
    raise exception 'what was handed in with an application stays as it was' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
