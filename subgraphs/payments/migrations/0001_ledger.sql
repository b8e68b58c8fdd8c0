-- What the tables cannot say by themselves: what never changes, and that every movement of money sums to zero.
create function "payments".refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;--> statement-breakpoint
create trigger append_only before update or delete on "payments"."ledger_transactions" for each row execute function "payments".refuse_change();--> statement-breakpoint
create trigger append_only before update or delete on "payments"."ledger_entries" for each row execute function "payments".refuse_change();--> statement-breakpoint
create trigger append_only before update or delete on "payments"."payment_events" for each row execute function "payments".refuse_change();--> statement-breakpoint
create trigger no_truncate before truncate on "payments"."ledger_transactions" execute function "payments".refuse_change();--> statement-breakpoint
create trigger no_truncate before truncate on "payments"."ledger_entries" execute function "payments".refuse_change();--> statement-breakpoint
create trigger no_truncate before truncate on "payments"."payment_events" execute function "payments".refuse_change();--> statement-breakpoint
create function "payments".ledger_balanced() returns trigger language plpgsql as $$
begin
  if exists (
    select from "payments"."ledger_entries" where transaction_id = new.transaction_id group by currency having sum(amount_minor) <> 0
  ) then
    raise exception 'ledger transaction % does not sum to zero', new.transaction_id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;--> statement-breakpoint
create constraint trigger balanced after insert on "payments"."ledger_entries" deferrable initially deferred
  for each row execute function "payments".ledger_balanced();--> statement-breakpoint
create function "payments".payment_terms_fixed() returns trigger language plpgsql as $$
begin
  if (old.payer_id, old.item_kind, old.item_id, old.amount_minor, old.currency, old.provider)
    is distinct from (new.payer_id, new.item_kind, new.item_id, new.amount_minor, new.currency, new.provider) then
    raise exception 'who pays what, how much and through whom is fixed when a payment is made' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger terms_fixed before update on "payments"."payments" for each row execute function "payments".payment_terms_fixed();
