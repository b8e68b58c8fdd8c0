CREATE TYPE "connections"."connection_state" AS ENUM('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'REMOVED');--> statement-breakpoint
CREATE TYPE "connections"."list_policy" AS ENUM('EVERYONE', 'CONNECTIONS', 'ONLY_ME');--> statement-breakpoint
CREATE TYPE "connections"."place_kind" AS ENUM('COMPANY', 'COURSE', 'GROUP');--> statement-breakpoint
CREATE TYPE "connections"."request_outcome" AS ENUM('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED');--> statement-breakpoint
CREATE TYPE "connections"."request_policy" AS ENUM('EVERYONE', 'MUTUALS', 'SAME_COURSE', 'NOBODY');--> statement-breakpoint
CREATE TABLE "connections"."affiliations" (
	"kind" "connections"."place_kind" NOT NULL,
	"place_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"via_id" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "affiliations_kind_place_id_user_id_via_id_pk" PRIMARY KEY("kind","place_id","user_id","via_id")
);
--> statement-breakpoint
CREATE TABLE "connections"."blocks" (
	"user_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "blocks_user_id_blocked_id_pk" PRIMARY KEY("user_id","blocked_id"),
	CONSTRAINT "blocks_of_two" CHECK ("connections"."blocks"."user_id" <> "connections"."blocks"."blocked_id")
);
--> statement-breakpoint
CREATE TABLE "connections"."connections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_lo" uuid NOT NULL,
	"user_hi" uuid NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"state" "connections"."connection_state" DEFAULT 'PENDING' NOT NULL,
	"note" text,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"connected_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"removed_by_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "connections_pair" UNIQUE("user_lo","user_hi"),
	CONSTRAINT "connections_pair_order" CHECK ("connections"."connections"."user_lo" < "connections"."connections"."user_hi"),
	CONSTRAINT "connections_of_pair" CHECK (least("connections"."connections"."from_id", "connections"."connections"."to_id") = "connections"."connections"."user_lo" and greatest("connections"."connections"."from_id", "connections"."connections"."to_id") = "connections"."connections"."user_hi"),
	CONSTRAINT "connections_connected" CHECK ("connections"."connections"."state" <> 'ACCEPTED' or "connections"."connections"."connected_at" is not null),
	CONSTRAINT "connections_ended" CHECK (("connections"."connections"."state" in ('PENDING', 'ACCEPTED')) = ("connections"."connections"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "connections"."people" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"suspended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "connections"."places" (
	"kind" "connections"."place_kind" NOT NULL,
	"place_id" uuid NOT NULL,
	"name" text NOT NULL,
	"secret" boolean DEFAULT false NOT NULL,
	CONSTRAINT "places_kind_place_id_pk" PRIMARY KEY("kind","place_id")
);
--> statement-breakpoint
CREATE TABLE "connections"."requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"connection_id" uuid NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"outcome" "connections"."request_outcome" DEFAULT 'PENDING' NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"suggested" boolean DEFAULT false NOT NULL,
	CONSTRAINT "requests_settled" CHECK (("connections"."requests"."outcome" = 'PENDING') = ("connections"."requests"."settled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "connections"."standings" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"connection_count" integer DEFAULT 0 NOT NULL,
	"who_can_request" "connections"."request_policy",
	"connections_visible_to" "connections"."list_policy",
	CONSTRAINT "standings_count" CHECK ("connections"."standings"."connection_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "connections"."suggestion_marks" (
	"user_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"dismissed_at" timestamp (3) with time zone,
	CONSTRAINT "suggestion_marks_user_id_other_id_pk" PRIMARY KEY("user_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "connections"."tags" (
	"connection_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"tag" text NOT NULL,
	CONSTRAINT "tags_connection_id_user_id_tag_pk" PRIMARY KEY("connection_id","user_id","tag")
);
--> statement-breakpoint
CREATE TABLE "connections"."ties" (
	"user_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"connection_id" uuid NOT NULL,
	"connected_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ties_user_id_other_id_pk" PRIMARY KEY("user_id","other_id"),
	CONSTRAINT "ties_of_two" CHECK ("connections"."ties"."user_id" <> "connections"."ties"."other_id")
);
--> statement-breakpoint
ALTER TABLE "connections"."requests" ADD CONSTRAINT "requests_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "connections"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connections"."tags" ADD CONSTRAINT "tags_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "connections"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connections"."ties" ADD CONSTRAINT "ties_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "connections"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "affiliations_user" ON "connections"."affiliations" USING btree ("user_id","kind","place_id");--> statement-breakpoint
CREATE INDEX "affiliations_place" ON "connections"."affiliations" USING btree ("kind","place_id","since" DESC NULLS LAST,"user_id");--> statement-breakpoint
CREATE INDEX "blocks_blocked" ON "connections"."blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "blocks_list" ON "connections"."blocks" USING btree ("user_id","created_at" DESC NULLS LAST,"blocked_id");--> statement-breakpoint
CREATE INDEX "blocks_at" ON "connections"."blocks" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "connections_received" ON "connections"."connections" USING btree ("to_id","state","requested_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "connections_sent" ON "connections"."connections" USING btree ("from_id","state","requested_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "connections_hi" ON "connections"."connections" USING btree ("user_hi");--> statement-breakpoint
CREATE INDEX "connections_open" ON "connections"."connections" USING btree ("requested_at") WHERE "connections"."connections"."state" in ('PENDING', 'DECLINED');--> statement-breakpoint
CREATE UNIQUE INDEX "requests_open" ON "connections"."requests" USING btree ("connection_id") WHERE "connections"."requests"."outcome" = 'PENDING';--> statement-breakpoint
CREATE INDEX "requests_from" ON "connections"."requests" USING btree ("from_id","sent_at");--> statement-breakpoint
CREATE INDEX "requests_to" ON "connections"."requests" USING btree ("to_id","sent_at");--> statement-breakpoint
CREATE INDEX "requests_at" ON "connections"."requests" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "requests_connection" ON "connections"."requests" USING btree ("connection_id","sent_at");--> statement-breakpoint
CREATE INDEX "suggestion_marks_at" ON "connections"."suggestion_marks" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "tags_user" ON "connections"."tags" USING btree ("user_id","tag");--> statement-breakpoint
CREATE INDEX "ties_connection" ON "connections"."ties" USING btree ("connection_id");--> statement-breakpoint
CREATE INDEX "ties_list" ON "connections"."ties" USING btree ("user_id","connected_at" DESC NULLS LAST,"connection_id" DESC NULLS LAST);