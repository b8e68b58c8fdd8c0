CREATE TYPE "ems"."health" AS ENUM('REGISTERED', 'HEALTHY', 'DEGRADED', 'UNHEALTHY', 'DRAINING', 'GONE');--> statement-breakpoint
CREATE TYPE "ems"."kind" AS ENUM('CONTROLLER', 'SERVICE', 'QUERY', 'REPORT', 'UTILITY', 'HELPER', 'SETTING', 'LISTENER', 'SCHEDULE', 'FACT', 'LOADER');--> statement-breakpoint
CREATE TABLE "ems"."changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"app" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"change" text NOT NULL,
	"actor_id" uuid
);
--> statement-breakpoint
CREATE TABLE "ems"."entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"app" text NOT NULL,
	"kind" "ems"."kind" NOT NULL,
	"name" text NOT NULL,
	"summary" text NOT NULL,
	"input" jsonb,
	"scopes" jsonb,
	"signature" text,
	"fields" text[] DEFAULT '{}' NOT NULL,
	"fact" text,
	"open" boolean DEFAULT false NOT NULL,
	"external" boolean DEFAULT false NOT NULL,
	"registered_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"deregistered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "ems"."instances" (
	"id" uuid PRIMARY KEY NOT NULL,
	"app" text NOT NULL,
	"version" text NOT NULL,
	"address" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"health" "ems"."health" NOT NULL,
	"figures" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ems"."setting_values" (
	"app" text NOT NULL,
	"key" text NOT NULL,
	"value" jsonb,
	"set" boolean NOT NULL,
	"version" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "setting_values_app_key_pk" PRIMARY KEY("app","key")
);
--> statement-breakpoint
CREATE INDEX "changes_app" ON "ems"."changes" USING btree ("app","at","id");--> statement-breakpoint
CREATE INDEX "changes_at" ON "ems"."changes" USING btree ("at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_name" ON "ems"."entries" USING btree ("app","kind","name");--> statement-breakpoint
CREATE INDEX "entries_kind" ON "ems"."entries" USING btree ("kind","app","name","id");--> statement-breakpoint
CREATE INDEX "entries_fact" ON "ems"."entries" USING btree ("fact");--> statement-breakpoint
CREATE INDEX "instances_app" ON "ems"."instances" USING btree ("app","started_at","id");--> statement-breakpoint
CREATE INDEX "instances_health" ON "ems"."instances" USING btree ("health","last_seen_at");