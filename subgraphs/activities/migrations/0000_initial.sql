CREATE TABLE "activities"."active_days" (
	"user_id" uuid NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "active_days_user_id_day_pk" PRIMARY KEY("user_id","day")
);
--> statement-breakpoint
CREATE TABLE "activities"."alerts" (
	"enrollment_id" uuid NOT NULL,
	"last_active_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "alerts_enrollment_id_last_active_at_pk" PRIMARY KEY("enrollment_id","last_active_at")
);
--> statement-breakpoint
CREATE TABLE "activities"."blocks" (
	"user_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	CONSTRAINT "blocks_user_id_blocked_id_pk" PRIMARY KEY("user_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "activities"."courses" (
	"course_id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"instructor_ids" uuid[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activities"."learners" (
	"enrollment_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"completed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "activities"."people" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"suspended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "activities"."sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"object_type" text NOT NULL,
	"object_id" text NOT NULL,
	"object_name" text,
	"course_id" uuid,
	"status" text NOT NULL,
	"seconds" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_beat_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "ends_when_over" CHECK ((ended_at is null) = (status in ('LAUNCHED', 'INITIALIZED'))),
	CONSTRAINT "counts_up" CHECK (seconds >= 0)
);
--> statement-breakpoint
CREATE TABLE "activities"."sources" (
	"source" text NOT NULL,
	"source_id" text NOT NULL,
	"statement_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	CONSTRAINT "sources_source_source_id_pk" PRIMARY KEY("source","source_id")
);
--> statement-breakpoint
CREATE TABLE "activities"."statements" (
	"id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"verb" text NOT NULL,
	"object_type" text NOT NULL,
	"object_id" text NOT NULL,
	"object_name" text,
	"course_id" uuid,
	"group_id" uuid,
	"registration" uuid,
	"platform" text,
	"language" text,
	"score_scaled" real,
	"success" boolean,
	"completion" boolean,
	"duration_seconds" integer,
	"visibility" text NOT NULL,
	"note" text,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"stored_at" timestamp (3) with time zone NOT NULL,
	"source" text NOT NULL,
	"voided_at" timestamp (3) with time zone,
	"voided_by_id" uuid,
	CONSTRAINT "statements_id_occurred_at_pk" PRIMARY KEY("id","occurred_at"),
	CONSTRAINT "score_scaled" CHECK (score_scaled between -1 and 1),
	CONSTRAINT "duration" CHECK (duration_seconds >= 0),
	CONSTRAINT "voided_by" CHECK ((voided_at is null) = (voided_by_id is null))
);
--> statement-breakpoint
CREATE TABLE "activities"."zones" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"time_zone" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "blocks_blocked_id_index" ON "activities"."blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "learners_course_id_user_id_index" ON "activities"."learners" USING btree ("course_id","user_id");--> statement-breakpoint
CREATE INDEX "learners_user_id_index" ON "activities"."learners" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_session" ON "activities"."sessions" USING btree ("user_id","object_type","object_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "sessions_user_id_started_at_id_index" ON "activities"."sessions" USING btree ("user_id","started_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sessions_open" ON "activities"."sessions" USING btree ("last_beat_at") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "sessions_ended_at_index" ON "activities"."sessions" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "statements_actor" ON "activities"."statements" USING btree ("actor_id","occurred_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "statements_course" ON "activities"."statements" USING btree ("course_id","occurred_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "statements_object" ON "activities"."statements" USING btree ("object_type","object_id","occurred_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "statements_stored" ON "activities"."statements" USING btree ("stored_at");