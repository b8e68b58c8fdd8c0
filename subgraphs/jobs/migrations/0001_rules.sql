-- What the tables cannot say by themselves: what was done with applications is only ever added to, and what was handed in stays.
create function "jobs".refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;--> statement-breakpoint
create trigger append_only before update or delete on "jobs"."stage_changes" for each row execute function "jobs".refuse_change();--> statement-breakpoint
create trigger no_truncate before truncate on "jobs"."stage_changes" execute function "jobs".refuse_change();--> statement-breakpoint
create function "jobs".handed_in_stays() returns trigger language plpgsql as $$
begin
  if (old.job_id, old.applicant_id, old.cover_letter, old.resume, old.answers, old.created_at)
    is distinct from (new.job_id, new.applicant_id, new.cover_letter, new.resume, new.answers, new.created_at) then
    raise exception 'what was handed in with an application stays as it was' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger handed_in_stays before update on "jobs"."applications" for each row execute function "jobs".handed_in_stays();
