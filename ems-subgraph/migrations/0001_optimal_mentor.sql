CREATE TYPE "ems"."alert_metric" AS ENUM('APP_UNHEALTHY', 'ERROR_RATE', 'P95_MS', 'DELIVERY_FAILURES', 'BREAKERS_OPEN', 'FAILED_RUNS');--> statement-breakpoint
CREATE TYPE "ems"."alert_state" AS ENUM('OK', 'PENDING', 'FIRING');--> statement-breakpoint
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
