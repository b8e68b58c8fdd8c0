-- What a statement says never changes; the name of its object may be forgotten.
create or replace function activities.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'statements are never deleted: void them' using errcode = 'restrict_violation';
  end if;
  if (to_jsonb(new) - 'note' - 'visibility' - 'voided_at' - 'voided_by_id' - 'object_name') is distinct from
     (to_jsonb(old) - 'note' - 'visibility' - 'voided_at' - 'voided_by_id' - 'object_name')
     or (new.object_name is distinct from old.object_name and new.object_name is not null)
     or (old.voided_at is not null and new.voided_at is distinct from old.voided_at) then
    raise exception 'what a statement says never changes: void it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
