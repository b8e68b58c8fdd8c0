CREATE TYPE "payments"."operation_kind" AS ENUM('AUTHORIZE', 'CHARGE', 'CAPTURE', 'CANCEL', 'REFUND');--> statement-breakpoint
CREATE TYPE "payments"."operation_state" AS ENUM('REQUESTED', 'REJECTED', 'PENDING', 'WAITING', 'SUCCEEDED', 'FAILED');--> statement-breakpoint
CREATE TYPE "payments"."payment_status" AS ENUM('PENDING', 'REQUIRES_ACTION', 'AUTHORIZED', 'PARTIALLY_CAPTURED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED', 'FAILED', 'CANCELLED', 'EXPIRED');--> statement-breakpoint
CREATE TABLE "payments"."ledger_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"transaction_id" uuid NOT NULL,
	"payment_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"account" text NOT NULL,
	"currency" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ledger_entries_amount" CHECK ("payments"."ledger_entries"."amount_minor" <> 0)
);
--> statement-breakpoint
CREATE TABLE "payments"."ledger_transactions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"payment_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."operations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"kind" "payments"."operation_kind" NOT NULL,
	"state" "payments"."operation_state" DEFAULT 'PENDING' NOT NULL,
	"amount_minor" bigint NOT NULL,
	"reason" text,
	"method_token" text,
	"provider_ref" text,
	"failure_code" text,
	"failure_message" text,
	"requested_by" uuid,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decision_note" text,
	"cause" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"claimed_until" timestamp (3) with time zone,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "operations_amount" CHECK ("payments"."operations"."amount_minor" > 0),
	CONSTRAINT "operations_decided" CHECK ("payments"."operations"."kind" = 'REFUND' or "payments"."operations"."state" not in ('REQUESTED', 'REJECTED')),
	CONSTRAINT "operations_second_person" CHECK ("payments"."operations"."decided_by" is null or "payments"."operations"."decided_by" is distinct from "payments"."operations"."requested_by")
);
--> statement-breakpoint
CREATE TABLE "payments"."payment_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "payments"."payment_events_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"payment_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"type" text NOT NULL,
	"amount_minor" bigint,
	"operation_id" uuid,
	"source" text NOT NULL,
	"message" text
);
--> statement-breakpoint
CREATE TABLE "payments"."payments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payer_id" uuid NOT NULL,
	"item_kind" text NOT NULL,
	"item_id" uuid NOT NULL,
	"item_title" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"status" "payments"."payment_status" DEFAULT 'PENDING' NOT NULL,
	"capture_mode" text NOT NULL,
	"provider" text NOT NULL,
	"provider_payment_id" text,
	"authorized_minor" bigint DEFAULT 0 NOT NULL,
	"released_minor" bigint DEFAULT 0 NOT NULL,
	"captured_minor" bigint DEFAULT 0 NOT NULL,
	"capturing_minor" bigint DEFAULT 0 NOT NULL,
	"refunded_minor" bigint DEFAULT 0 NOT NULL,
	"refunding_minor" bigint DEFAULT 0 NOT NULL,
	"fee_minor" bigint,
	"method_brand" text,
	"method_last4" text,
	"failure_code" text,
	"failure_message" text,
	"cancel_reason" text,
	"action_url" text,
	"expires_at" timestamp (3) with time zone,
	"authorized_at" timestamp (3) with time zone,
	"captured_at" timestamp (3) with time zone,
	"unwanted" boolean DEFAULT false NOT NULL,
	"metadata" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "payments_amount" CHECK ("payments"."payments"."amount_minor" > 0 and "payments"."payments"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "payments_authorized" CHECK ("payments"."payments"."authorized_minor" between 0 and "payments"."payments"."amount_minor"),
	CONSTRAINT "payments_captured" CHECK ("payments"."payments"."captured_minor" >= 0 and "payments"."payments"."capturing_minor" >= 0 and "payments"."payments"."released_minor" >= 0
        and "payments"."payments"."captured_minor" + "payments"."payments"."capturing_minor" + "payments"."payments"."released_minor" <= "payments"."payments"."authorized_minor"),
	CONSTRAINT "payments_refunded" CHECK ("payments"."payments"."refunded_minor" >= 0 and "payments"."payments"."refunding_minor" >= 0 and "payments"."payments"."refunded_minor" + "payments"."payments"."refunding_minor" <= "payments"."payments"."captured_minor"),
	CONSTRAINT "payments_status" CHECK (("payments"."payments"."status" in ('PARTIALLY_CAPTURED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED')) = ("payments"."payments"."captured_minor" > 0))
);
--> statement-breakpoint
CREATE TABLE "payments"."refund_locks" (
	"certificate_id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."sandbox_deliveries" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payments"."sandbox_deliveries_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" text NOT NULL,
	"payload" jsonb NOT NULL,
	"deliver_at" timestamp (3) with time zone NOT NULL,
	"delivered_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."sandbox_payments" (
	"id" text PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"status" text NOT NULL,
	"capture" boolean NOT NULL,
	"captured_minor" bigint DEFAULT 0 NOT NULL,
	"refunded_minor" bigint DEFAULT 0 NOT NULL,
	"failure_code" text,
	"script" jsonb NOT NULL,
	"action_token" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sandbox_payments_captured" CHECK ("payments"."sandbox_payments"."captured_minor" between 0 and "payments"."sandbox_payments"."amount_minor"),
	CONSTRAINT "sandbox_payments_refunded" CHECK ("payments"."sandbox_payments"."refunded_minor" between 0 and "payments"."sandbox_payments"."captured_minor")
);
--> statement-breakpoint
CREATE TABLE "payments"."sandbox_refunds" (
	"id" text PRIMARY KEY NOT NULL,
	"sandbox_payment_id" text NOT NULL,
	"operation_id" uuid,
	"amount_minor" bigint NOT NULL,
	"status" text NOT NULL,
	"failure_code" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."sandbox_requests" (
	"key" text PRIMARY KEY NOT NULL,
	"calls" integer NOT NULL,
	"response" jsonb
);
--> statement-breakpoint
CREATE TABLE "payments"."sandbox_secret" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"secret" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments"."webhook_events" (
	"provider" text NOT NULL,
	"event_id" text NOT NULL,
	"type" text NOT NULL,
	"payment_id" uuid,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "webhook_events_provider_event_id_pk" PRIMARY KEY("provider","event_id")
);
--> statement-breakpoint
ALTER TABLE "payments"."ledger_entries" ADD CONSTRAINT "ledger_entries_transaction_id_ledger_transactions_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "payments"."ledger_transactions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."operations" ADD CONSTRAINT "operations_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."payment_events" ADD CONSTRAINT "payment_events_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "payments"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments"."sandbox_refunds" ADD CONSTRAINT "sandbox_refunds_sandbox_payment_id_sandbox_payments_id_fk" FOREIGN KEY ("sandbox_payment_id") REFERENCES "payments"."sandbox_payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ledger_entries_transaction" ON "payments"."ledger_entries" USING btree ("transaction_id");--> statement-breakpoint
CREATE INDEX "ledger_entries_payment" ON "payments"."ledger_entries" USING btree ("payment_id","id");--> statement-breakpoint
CREATE INDEX "ledger_entries_account" ON "payments"."ledger_entries" USING btree ("account","currency","at");--> statement-breakpoint
CREATE INDEX "ledger_entries_at" ON "payments"."ledger_entries" USING btree ("at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_transactions_key" ON "payments"."ledger_transactions" USING btree ("key");--> statement-breakpoint
CREATE INDEX "ledger_transactions_payment" ON "payments"."ledger_transactions" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "ledger_transactions_at" ON "payments"."ledger_transactions" USING btree ("at","kind");--> statement-breakpoint
CREATE INDEX "operations_payment" ON "payments"."operations" USING btree ("payment_id","created_at");--> statement-breakpoint
CREATE INDEX "operations_to_decide" ON "payments"."operations" USING btree ("created_at","id") WHERE state = 'REQUESTED';--> statement-breakpoint
CREATE INDEX "operations_due" ON "payments"."operations" USING btree ("next_attempt_at") WHERE state in ('PENDING', 'WAITING');--> statement-breakpoint
CREATE UNIQUE INDEX "operations_opening" ON "payments"."operations" USING btree ("payment_id") WHERE kind in ('AUTHORIZE', 'CHARGE');--> statement-breakpoint
CREATE UNIQUE INDEX "operations_in_flight" ON "payments"."operations" USING btree ("payment_id") WHERE kind in ('CAPTURE', 'CANCEL') and state in ('PENDING', 'WAITING');--> statement-breakpoint
CREATE UNIQUE INDEX "operations_provider_ref" ON "payments"."operations" USING btree ("payment_id","provider_ref");--> statement-breakpoint
CREATE UNIQUE INDEX "operations_cause" ON "payments"."operations" USING btree ("cause");--> statement-breakpoint
CREATE INDEX "payment_events_payment" ON "payments"."payment_events" USING btree ("payment_id","number");--> statement-breakpoint
CREATE INDEX "payments_payer" ON "payments"."payments" USING btree ("payer_id","created_at","id");--> statement-breakpoint
CREATE INDEX "payments_item" ON "payments"."payments" USING btree ("item_id","created_at");--> statement-breakpoint
CREATE INDEX "payments_created" ON "payments"."payments" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "payments_open" ON "payments"."payments" USING btree ("status","expires_at") WHERE status in ('PENDING', 'REQUIRES_ACTION', 'AUTHORIZED');--> statement-breakpoint
CREATE INDEX "payments_title" ON "payments"."payments" USING gin ("item_title" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "payments_provider_id" ON "payments"."payments" USING btree ("provider","provider_payment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_live" ON "payments"."payments" USING btree ("item_kind","item_id") WHERE status in ('PENDING', 'REQUIRES_ACTION', 'AUTHORIZED', 'PARTIALLY_CAPTURED', 'CAPTURED', 'PARTIALLY_REFUNDED') and not unwanted;--> statement-breakpoint
CREATE INDEX "refund_locks_item" ON "payments"."refund_locks" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "sandbox_deliveries_due" ON "payments"."sandbox_deliveries" USING btree ("deliver_at") WHERE delivered_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "sandbox_payments_action" ON "payments"."sandbox_payments" USING btree ("action_token");--> statement-breakpoint
CREATE INDEX "sandbox_refunds_payment" ON "payments"."sandbox_refunds" USING btree ("sandbox_payment_id");--> statement-breakpoint
CREATE INDEX "webhook_events_received" ON "payments"."webhook_events" USING btree ("received_at");