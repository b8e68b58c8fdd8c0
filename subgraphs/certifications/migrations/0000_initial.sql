CREATE SEQUENCE "certifications"."status_index" INCREMENT BY 1 MINVALUE 0 MAXVALUE 9223372036854775807 START WITH 0 CACHE 1;--> statement-breakpoint
CREATE TABLE "certifications"."attempts" (
	"address" text NOT NULL,
	"minute" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "attempts_address_minute_pk" PRIMARY KEY("address","minute")
);
--> statement-breakpoint
CREATE TABLE "certifications"."certificates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"status" text DEFAULT 'ISSUED' NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"enrollment_id" uuid NOT NULL,
	"holder_name" text NOT NULL,
	"course_title" text NOT NULL,
	"criteria" text NOT NULL,
	"skills" text[] NOT NULL,
	"issuer_name" text NOT NULL,
	"completed_at" timestamp (3) with time zone NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"status_index" bigint NOT NULL,
	"supersedes_id" uuid,
	"reason" text,
	"status_changed_at" timestamp (3) with time zone NOT NULL,
	"public_fields" text[] NOT NULL,
	"hidden_at" timestamp (3) with time zone,
	"credential" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "certificates_code_unique" UNIQUE("code"),
	CONSTRAINT "certificates_statusIndex_unique" UNIQUE("status_index"),
	CONSTRAINT "certificates_supersedesId_unique" UNIQUE("supersedes_id"),
	CONSTRAINT "valid_for_some_time" CHECK (valid_until is null or valid_until > issued_at),
	CONSTRAINT "says_why" CHECK (status not in ('REVOKED', 'SUSPENDED') or reason is not null)
);
--> statement-breakpoint
CREATE TABLE "certifications"."courses" (
	"course_id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"instructor_ids" uuid[] DEFAULT '{}' NOT NULL,
	"certified" boolean DEFAULT true NOT NULL,
	"criteria" text,
	"validity_months" integer,
	"skills" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certifications"."completions" (
	"enrollment_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"activated_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "certifications"."lookups" (
	"certificate_id" uuid NOT NULL,
	"day" date NOT NULL,
	"result" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "lookups_certificate_id_day_result_pk" PRIMARY KEY("certificate_id","day","result")
);
--> statement-breakpoint
CREATE TABLE "certifications"."people" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"suspended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "certifications"."shares" (
	"id" uuid PRIMARY KEY NOT NULL,
	"certificate_id" uuid NOT NULL,
	"platform" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certifications"."signing_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"private_jwk" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certifications"."status_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"certificate_id" uuid NOT NULL,
	"from" text,
	"to" text NOT NULL,
	"reason" text,
	"actor_id" uuid,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "certifications"."shares" ADD CONSTRAINT "shares_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "certifications"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifications"."status_changes" ADD CONSTRAINT "status_changes_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "certifications"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_minute_index" ON "certifications"."attempts" USING btree ("minute");--> statement-breakpoint
CREATE UNIQUE INDEX "one_active_certificate" ON "certifications"."certificates" USING btree ("user_id","course_id") WHERE status in ('ISSUED', 'SUSPENDED');--> statement-breakpoint
CREATE INDEX "certificates_user_id_issued_at_id_index" ON "certifications"."certificates" USING btree ("user_id","issued_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "certificates_course_id_issued_at_id_index" ON "certifications"."certificates" USING btree ("course_id","issued_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "certificates_enrollment_id_index" ON "certifications"."certificates" USING btree ("enrollment_id");--> statement-breakpoint
CREATE INDEX "certificates_issued_at_index" ON "certifications"."certificates" USING btree ("issued_at");--> statement-breakpoint
CREATE INDEX "certificates_ending" ON "certifications"."certificates" USING btree ("valid_until") WHERE status = 'ISSUED' and valid_until is not null;--> statement-breakpoint
CREATE INDEX "completions_user_id_course_id_index" ON "certifications"."completions" USING btree ("user_id","course_id");--> statement-breakpoint
CREATE INDEX "lookups_day_index" ON "certifications"."lookups" USING btree ("day");--> statement-breakpoint
CREATE INDEX "shares_certificate_id_at_index" ON "certifications"."shares" USING btree ("certificate_id","at");--> statement-breakpoint
CREATE INDEX "status_changes_certificate_id_at_id_index" ON "certifications"."status_changes" USING btree ("certificate_id","at","id");--> statement-breakpoint
CREATE INDEX "status_changes_at_index" ON "certifications"."status_changes" USING btree ("at");