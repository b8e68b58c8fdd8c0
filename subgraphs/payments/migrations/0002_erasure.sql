-- What happened to a payment stays; the words about a person who is erased go.
create or replace function "payments".refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - 'message' = to_jsonb(old) - 'message' and to_jsonb(new) -> 'message' = 'null' then
      return new;
    end if;
  end if;
  raise exception '% is only ever added to', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
