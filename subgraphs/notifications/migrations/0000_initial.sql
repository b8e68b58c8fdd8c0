CREATE TYPE "notifications"."channel" AS ENUM('IN_APP', 'EMAIL');--> statement-breakpoint
CREATE TYPE "notifications"."delivery_status" AS ENUM('QUEUED', 'SENDING', 'RETRYING', 'SENT', 'SKIPPED', 'DEAD');--> statement-breakpoint
CREATE TABLE "notifications"."blocks" (
	"user_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	CONSTRAINT "blocks_user_id_blocked_id_pk" PRIMARY KEY("user_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."company_staff" (
	"company_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "company_staff_company_id_user_id_pk" PRIMARY KEY("company_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."course_instructors" (
	"course_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "course_instructors_course_id_user_id_pk" PRIMARY KEY("course_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."course_members" (
	"enrollment_id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"user_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"notification_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"channel" "notifications"."channel" NOT NULL,
	"status" "notifications"."delivery_status" NOT NULL,
	"rule" text NOT NULL,
	"reason" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone,
	"error" text,
	"sent_at" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."group_members" (
	"group_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "group_members_group_id_user_id_pk" PRIMARY KEY("group_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "notifications"."group_rooms" (
	"chatroom_id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."mailboxes" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"unread" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "mailboxes_unread" CHECK ("notifications"."mailboxes"."unread" >= 0)
);
--> statement-breakpoint
CREATE TABLE "notifications"."notifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"type" text NOT NULL,
	"actor_id" uuid,
	"object_type" text,
	"object_id" text,
	"group_key" text,
	"count" integer DEFAULT 1 NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"url" text NOT NULL,
	"in_app" boolean NOT NULL,
	"hidden" boolean DEFAULT false NOT NULL,
	"read_at" timestamp (3) with time zone,
	"archived_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"happened_at" timestamp (3) with time zone NOT NULL,
	"latency_ms" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notifications_count" CHECK (count > 0)
);
--> statement-breakpoint
CREATE TABLE "notifications"."occurrences" (
	"user_id" uuid NOT NULL,
	"dedupe_key" text NOT NULL,
	"notification_id" uuid NOT NULL,
	"actor_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "occurrences_user_id_dedupe_key_pk" PRIMARY KEY("user_id","dedupe_key")
);
--> statement-breakpoint
CREATE TABLE "notifications"."offer_makers" (
	"offer_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."preferences" (
	"user_id" uuid NOT NULL,
	"type" text NOT NULL,
	"channel" "notifications"."channel" NOT NULL,
	"enabled" boolean NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "preferences_user_id_type_channel_pk" PRIMARY KEY("user_id","type","channel")
);
--> statement-breakpoint
CREATE TABLE "notifications"."recipients" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"email" text,
	"suspended" boolean DEFAULT false NOT NULL,
	"roles" text[] DEFAULT '{}' NOT NULL,
	"unsubscribe_key" uuid DEFAULT gen_random_uuid() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications"."rooms_read" (
	"user_id" uuid NOT NULL,
	"chatroom_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "rooms_read_user_id_chatroom_id_pk" PRIMARY KEY("user_id","chatroom_id")
);
--> statement-breakpoint
ALTER TABLE "notifications"."deliveries" ADD CONSTRAINT "deliveries_notification_id_notifications_id_fk" FOREIGN KEY ("notification_id") REFERENCES "notifications"."notifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "blocks_blocked_id_index" ON "notifications"."blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "course_members_course" ON "notifications"."course_members" USING btree ("course_id");--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_once" ON "notifications"."deliveries" USING btree ("notification_id","channel");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "notifications"."deliveries" USING btree ("next_attempt_at") WHERE next_attempt_at is not null;--> statement-breakpoint
CREATE INDEX "deliveries_user" ON "notifications"."deliveries" USING btree ("user_id","channel","created_at");--> statement-breakpoint
CREATE INDEX "deliveries_status" ON "notifications"."deliveries" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "notifications_user" ON "notifications"."notifications" USING btree ("user_id","updated_at","id") WHERE in_app and deleted_at is null;--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications"."notifications" USING btree ("user_id") WHERE in_app and deleted_at is null and read_at is null;--> statement-breakpoint
CREATE INDEX "notifications_group" ON "notifications"."notifications" USING btree ("user_id","group_key") WHERE group_key is not null and read_at is null and deleted_at is null;--> statement-breakpoint
CREATE INDEX "notifications_object" ON "notifications"."notifications" USING btree ("object_type","object_id");--> statement-breakpoint
CREATE INDEX "notifications_actor" ON "notifications"."notifications" USING btree ("actor_id","user_id") WHERE actor_id is not null;--> statement-breakpoint
CREATE INDEX "notifications_created" ON "notifications"."notifications" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "notifications_text" ON "notifications"."notifications" USING gin ((title || ' ' || body) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "occurrences_notification" ON "notifications"."occurrences" USING btree ("notification_id");--> statement-breakpoint
CREATE INDEX "preferences_type" ON "notifications"."preferences" USING btree ("type","channel");--> statement-breakpoint
CREATE UNIQUE INDEX "recipients_unsubscribe" ON "notifications"."recipients" USING btree ("unsubscribe_key");