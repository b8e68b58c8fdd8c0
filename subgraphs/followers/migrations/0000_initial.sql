CREATE TYPE "followers"."follow_state" AS ENUM('REQUESTED', 'ACTIVE', 'REMOVED');--> statement-breakpoint
CREATE TYPE "followers"."move_cause" AS ENUM('FOLLOWED', 'APPROVED', 'CONNECTED', 'JOINED', 'UNFOLLOWED', 'REMOVED', 'BLOCKED', 'CLOSED');--> statement-breakpoint
CREATE TYPE "followers"."move_kind" AS ENUM('REQUESTED', 'GAINED', 'LOST');--> statement-breakpoint
CREATE TYPE "followers"."notify_level" AS ENUM('ALL', 'HIGHLIGHTS', 'NONE');--> statement-breakpoint
CREATE TYPE "followers"."target_access" AS ENUM('OPEN', 'MEMBERS', 'SECRET', 'CLOSED');--> statement-breakpoint
CREATE TYPE "followers"."target_type" AS ENUM('USER', 'COMPANY', 'COURSE', 'GROUP', 'TAG');--> statement-breakpoint
CREATE TABLE "followers"."blocks" (
	"user_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	CONSTRAINT "blocks_user_id_blocked_id_pk" PRIMARY KEY("user_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "followers"."follows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"follower_id" uuid NOT NULL,
	"target_key" text NOT NULL,
	"target_type" "followers"."target_type" NOT NULL,
	"target_id" text NOT NULL,
	"target_user_id" uuid,
	"state" "followers"."follow_state" NOT NULL,
	"dormant" boolean DEFAULT false NOT NULL,
	"notify_level" "followers"."notify_level" DEFAULT 'ALL' NOT NULL,
	"muted" boolean DEFAULT false NOT NULL,
	"muted_until" timestamp (3) with time zone,
	"since" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "follows_once" UNIQUE("follower_id","target_key"),
	CONSTRAINT "follows_of_another" CHECK ("followers"."follows"."target_user_id" is distinct from "followers"."follows"."follower_id"),
	CONSTRAINT "follows_person" CHECK (("followers"."follows"."target_type" = 'USER') = ("followers"."follows"."target_user_id" is not null)),
	CONSTRAINT "follows_muted" CHECK ("followers"."follows"."muted" or "followers"."follows"."muted_until" is null)
);
--> statement-breakpoint
CREATE TABLE "followers"."group_members" (
	"group_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "group_members_group_id_user_id_pk" PRIMARY KEY("group_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "followers"."moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"follower_id" uuid NOT NULL,
	"target_type" "followers"."target_type" NOT NULL,
	"target_key" text NOT NULL,
	"kind" "followers"."move_kind" NOT NULL,
	"cause" "followers"."move_cause" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "followers"."people" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"suspended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "followers"."standings" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"following_count" integer DEFAULT 0 NOT NULL,
	"require_approval" boolean,
	"profile_hidden" boolean DEFAULT false NOT NULL,
	CONSTRAINT "standings_count" CHECK ("followers"."standings"."following_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "followers"."targets" (
	"target_key" text PRIMARY KEY NOT NULL,
	"target_type" "followers"."target_type" NOT NULL,
	"target_id" text NOT NULL,
	"name" text,
	"access" "followers"."target_access" DEFAULT 'OPEN' NOT NULL,
	"follower_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "targets_count" CHECK ("followers"."targets"."follower_count" >= 0),
	CONSTRAINT "targets_key" CHECK ("followers"."targets"."target_key" = "followers"."targets"."target_type"::text || ':' || "followers"."targets"."target_id")
);
--> statement-breakpoint
ALTER TABLE "followers"."follows" ADD CONSTRAINT "follows_target_key_targets_target_key_fk" FOREIGN KEY ("target_key") REFERENCES "followers"."targets"("target_key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "blocks_blocked_id_index" ON "followers"."blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "follows_of_target" ON "followers"."follows" USING btree ("target_key","state","since" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "follows_of_follower" ON "followers"."follows" USING btree ("follower_id","state","since" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "follows_of_person" ON "followers"."follows" USING btree ("target_user_id","state","since" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "followers"."follows"."target_user_id" is not null;--> statement-breakpoint
CREATE INDEX "group_members_user" ON "followers"."group_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "moves_follower" ON "followers"."moves" USING btree ("follower_id","at");--> statement-breakpoint
CREATE INDEX "moves_target" ON "followers"."moves" USING btree ("target_key","at");--> statement-breakpoint
CREATE INDEX "moves_at" ON "followers"."moves" USING btree ("at");--> statement-breakpoint
CREATE INDEX "targets_popular" ON "followers"."targets" USING btree ("target_type","follower_count" DESC NULLS LAST,"target_id");