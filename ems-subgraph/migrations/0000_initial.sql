CREATE TYPE "ems"."breaker_state" AS ENUM('CLOSED', 'OPEN', 'HALF_OPEN');--> statement-breakpoint
CREATE TYPE "ems"."delivery_status" AS ENUM('PENDING', 'SENDING', 'SENT', 'FAILED', 'SKIPPED');--> statement-breakpoint
CREATE TYPE "ems"."port" AS ENUM('EMAIL', 'SMS', 'API');--> statement-breakpoint
CREATE TYPE "ems"."alert_metric" AS ENUM('APP_UNHEALTHY', 'ERROR_RATE', 'P95_MS', 'DELIVERY_FAILURES', 'BREAKERS_OPEN', 'FAILED_RUNS');--> statement-breakpoint
CREATE TYPE "ems"."alert_state" AS ENUM('OK', 'PENDING', 'FIRING');--> statement-breakpoint
CREATE TYPE "ems"."health" AS ENUM('REGISTERED', 'HEALTHY', 'DEGRADED', 'UNHEALTHY', 'DRAINING', 'GONE');--> statement-breakpoint
CREATE TYPE "ems"."kind" AS ENUM('CONTROLLER', 'SERVICE', 'QUERY', 'REPORT', 'UTILITY', 'HELPER', 'SETTING', 'LISTENER', 'SCHEDULE', 'FACT', 'LOADER');--> statement-breakpoint
CREATE TYPE "ems"."report_channel" AS ENUM('EMAIL', 'LINK', 'DASHBOARD');--> statement-breakpoint
CREATE TYPE "ems"."report_format" AS ENUM('JSON', 'CSV', 'PDF');--> statement-breakpoint
CREATE TYPE "ems"."run_status" AS ENUM('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'EXPIRED');--> statement-breakpoint
CREATE TYPE "ems"."view_as" AS ENUM('CREATOR', 'RECIPIENT', 'USER');--> statement-breakpoint
CREATE TYPE "ems"."when_empty" AS ENUM('SEND', 'SEND_WITHOUT', 'SKIP');--> statement-breakpoint
CREATE TYPE "ems"."widget_kind" AS ENUM('NUMBER', 'TABLE', 'CHART');--> statement-breakpoint
CREATE TABLE "ems"."breakers" (
	"name" text PRIMARY KEY NOT NULL,
	"state" "ems"."breaker_state" DEFAULT 'CLOSED' NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"retry_at" timestamp (3) with time zone,
	"successes" integer DEFAULT 0 NOT NULL,
	"failures_in_all" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ems"."deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"port" "ems"."port" NOT NULL,
	"adapter" text NOT NULL,
	"dedupe" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"outgoing" jsonb NOT NULL,
	"status" "ems"."delivery_status" DEFAULT 'PENDING' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone,
	"error" text,
	"run_id" uuid,
	"requested_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "ems"."keys" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ems"."gateways" (
	"id" uuid PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"status" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ems"."alert_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"metric" "ems"."alert_metric" NOT NULL,
	"app" text,
	"threshold" double precision NOT NULL,
	"for_seconds" integer NOT NULL,
	"emails" text[] NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"state" "ems"."alert_state" DEFAULT 'OK' NOT NULL,
	"since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"value" double precision,
	"owner_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ems"."fact_counts" (
	"day" date NOT NULL,
	"app" text NOT NULL,
	"type" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "fact_counts_app_type_day_pk" PRIMARY KEY("app","type","day")
);
--> statement-breakpoint
CREATE TABLE "ems"."fact_positions" (
	"app" text PRIMARY KEY NOT NULL,
	"epoch" text NOT NULL,
	"position" integer NOT NULL,
	"counted_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "ems"."query_stats" (
	"name" text PRIMARY KEY NOT NULL,
	"calls" integer DEFAULT 0 NOT NULL,
	"errors" integer DEFAULT 0 NOT NULL,
	"cache_hits" integer DEFAULT 0 NOT NULL,
	"total_ms" double precision DEFAULT 0 NOT NULL,
	"max_ms" double precision DEFAULT 0 NOT NULL,
	"variables" jsonb,
	"last_called_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
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
	"version" text DEFAULT '1' NOT NULL,
	"needs" text[] DEFAULT '{}' NOT NULL,
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
CREATE TABLE "ems"."custom_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"app" text NOT NULL,
	"source" text NOT NULL,
	"params" jsonb NOT NULL,
	"columns" text[] NOT NULL,
	"filters" jsonb NOT NULL,
	"group_by" text[] NOT NULL,
	"aggregates" jsonb NOT NULL,
	"order_by" jsonb NOT NULL,
	"row_limit" integer NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ems"."dashboards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ems"."report_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"app" text NOT NULL,
	"name" text NOT NULL,
	"custom_report_id" uuid,
	"params" jsonb NOT NULL,
	"format" "ems"."report_format" NOT NULL,
	"status" "ems"."run_status" DEFAULT 'QUEUED' NOT NULL,
	"progress" integer DEFAULT 0 NOT NULL,
	"stage" text DEFAULT 'It waits for its turn.' NOT NULL,
	"requested_by" uuid NOT NULL,
	"viewer_id" uuid NOT NULL,
	"rights" jsonb,
	"schedule_id" uuid,
	"window_at" timestamp (3) with time zone,
	"queued_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"error" jsonb,
	"result" jsonb,
	"row_count" integer,
	"empty" boolean,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp (3) with time zone,
	CONSTRAINT "report_runs_progress" CHECK (progress between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "ems"."report_schedules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"app" text NOT NULL,
	"report" text NOT NULL,
	"custom_report_id" uuid,
	"params" jsonb NOT NULL,
	"period" text,
	"format" "ems"."report_format" NOT NULL,
	"cron" text NOT NULL,
	"time_zone" text NOT NULL,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"audience" jsonb NOT NULL,
	"channels" "ems"."report_channel"[] NOT NULL,
	"when_empty" "ems"."when_empty" NOT NULL,
	"view_as" "ems"."view_as" NOT NULL,
	"view_as_user_id" uuid,
	"paused" boolean DEFAULT false NOT NULL,
	"next_at" timestamp (3) with time zone,
	"last_at" timestamp (3) with time zone,
	"owner_id" uuid NOT NULL,
	"rights" jsonb NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ems"."widgets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dashboard_id" uuid NOT NULL,
	"title" text NOT NULL,
	"kind" "ems"."widget_kind" NOT NULL,
	"path" text,
	"app" text NOT NULL,
	"report" text NOT NULL,
	"custom_report_id" uuid,
	"params" jsonb NOT NULL,
	"schedule_id" uuid,
	"position" integer NOT NULL,
	"last_run_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ems"."report_runs" ADD CONSTRAINT "report_runs_custom_report_id_custom_reports_id_fk" FOREIGN KEY ("custom_report_id") REFERENCES "ems"."custom_reports"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ems"."report_runs" ADD CONSTRAINT "report_runs_schedule_id_report_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "ems"."report_schedules"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ems"."report_schedules" ADD CONSTRAINT "report_schedules_custom_report_id_custom_reports_id_fk" FOREIGN KEY ("custom_report_id") REFERENCES "ems"."custom_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ems"."widgets" ADD CONSTRAINT "widgets_dashboard_id_dashboards_id_fk" FOREIGN KEY ("dashboard_id") REFERENCES "ems"."dashboards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ems"."widgets" ADD CONSTRAINT "widgets_custom_report_id_custom_reports_id_fk" FOREIGN KEY ("custom_report_id") REFERENCES "ems"."custom_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ems"."widgets" ADD CONSTRAINT "widgets_schedule_id_report_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "ems"."report_schedules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ems"."widgets" ADD CONSTRAINT "widgets_last_run_id_report_runs_id_fk" FOREIGN KEY ("last_run_id") REFERENCES "ems"."report_runs"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_dedupe" ON "ems"."deliveries" USING btree ("dedupe");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "ems"."deliveries" USING btree ("next_attempt_at") WHERE next_attempt_at is not null;--> statement-breakpoint
CREATE INDEX "deliveries_newest" ON "ems"."deliveries" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "deliveries_run" ON "ems"."deliveries" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "gateways_seen" ON "ems"."gateways" USING btree ("last_seen_at");--> statement-breakpoint
CREATE INDEX "changes_app" ON "ems"."changes" USING btree ("app","at","id");--> statement-breakpoint
CREATE INDEX "changes_at" ON "ems"."changes" USING btree ("at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_name" ON "ems"."entries" USING btree ("app","kind","name");--> statement-breakpoint
CREATE INDEX "entries_kind" ON "ems"."entries" USING btree ("kind","app","name","id");--> statement-breakpoint
CREATE INDEX "entries_fact" ON "ems"."entries" USING btree ("fact");--> statement-breakpoint
CREATE INDEX "instances_app" ON "ems"."instances" USING btree ("app","started_at","id");--> statement-breakpoint
CREATE INDEX "instances_health" ON "ems"."instances" USING btree ("health","last_seen_at");--> statement-breakpoint
CREATE INDEX "custom_reports_owner" ON "ems"."custom_reports" USING btree ("owner_id","name","id");--> statement-breakpoint
CREATE INDEX "custom_reports_name" ON "ems"."custom_reports" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "dashboards_name" ON "ems"."dashboards" USING btree ("name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "report_runs_window" ON "ems"."report_runs" USING btree ("schedule_id","window_at","viewer_id");--> statement-breakpoint
CREATE INDEX "report_runs_requested_by" ON "ems"."report_runs" USING btree ("requested_by","queued_at","id");--> statement-breakpoint
CREATE INDEX "report_runs_queued" ON "ems"."report_runs" USING btree ("queued_at","id");--> statement-breakpoint
CREATE INDEX "report_runs_open" ON "ems"."report_runs" USING btree ("status","lease_until") WHERE status in ('QUEUED', 'RUNNING');--> statement-breakpoint
CREATE INDEX "report_runs_expiry" ON "ems"."report_runs" USING btree ("expires_at") WHERE status = 'SUCCEEDED';--> statement-breakpoint
CREATE INDEX "report_schedules_next" ON "ems"."report_schedules" USING btree ("next_at") WHERE not paused and deleted_at is null;--> statement-breakpoint
CREATE INDEX "report_schedules_name" ON "ems"."report_schedules" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "widgets_dashboard" ON "ems"."widgets" USING btree ("dashboard_id","position","id");--> statement-breakpoint
CREATE INDEX "widgets_schedule" ON "ems"."widgets" USING btree ("schedule_id");--> statement-breakpoint
CREATE INDEX "widgets_run" ON "ems"."widgets" USING btree ("last_run_id");