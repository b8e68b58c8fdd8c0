CREATE TYPE "groups"."group_privacy" AS ENUM('PUBLIC', 'PRIVATE', 'SECRET');--> statement-breakpoint
CREATE TYPE "groups"."group_role" AS ENUM('MEMBER', 'MODERATOR', 'ADMIN', 'OWNER');--> statement-breakpoint
CREATE TYPE "groups"."group_status" AS ENUM('ACTIVE', 'ARCHIVED', 'DELETED');--> statement-breakpoint
CREATE TYPE "groups"."invite_status" AS ENUM('PENDING', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'CANCELLED');--> statement-breakpoint
CREATE TYPE "groups"."join_source" AS ENUM('FOUNDED', 'JOINED', 'REQUESTED', 'INVITED', 'LINK', 'ASSIGNED');--> statement-breakpoint
CREATE TYPE "groups"."member_state" AS ENUM('ACTIVE', 'LEFT', 'REMOVED', 'BANNED');--> statement-breakpoint
CREATE TYPE "groups"."moderation_act" AS ENUM('REQUEST_APPROVED', 'REQUEST_REJECTED', 'MEMBER_REMOVED', 'MEMBER_BANNED', 'MEMBER_UNBANNED', 'ROLE_CHANGED', 'OWNERSHIP_TRANSFERRED', 'INVITE_CANCELLED', 'ARCHIVED', 'UNARCHIVED');--> statement-breakpoint
CREATE TYPE "groups"."request_status" AS ENUM('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN');--> statement-breakpoint
CREATE TABLE "groups"."announcements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"group_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"heading" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "groups"."bans" (
	"group_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"banned_by_id" uuid NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "bans_group_id_user_id_pk" PRIMARY KEY("group_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "groups"."blocks" (
	"user_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	CONSTRAINT "blocks_user_id_blocked_id_pk" PRIMARY KEY("user_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "groups"."contributions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"group_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"comment" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "groups"."course_seats" (
	"course_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "course_seats_course_id_user_id_reason_pk" PRIMARY KEY("course_id","user_id","reason")
);
--> statement-breakpoint
CREATE TABLE "groups"."group_sets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"course_id" uuid,
	"created_by_id" uuid NOT NULL,
	"self_signup" boolean NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "groups"."groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"rules" text[] DEFAULT '{}' NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"join_questions" text[] DEFAULT '{}' NOT NULL,
	"privacy" "groups"."group_privacy" NOT NULL,
	"status" "groups"."group_status" DEFAULT 'ACTIVE' NOT NULL,
	"owner_id" uuid NOT NULL,
	"course_id" uuid,
	"group_set_id" uuid,
	"set_key" uuid NOT NULL,
	"max_members" integer NOT NULL,
	"member_count" integer DEFAULT 0 NOT NULL,
	"approval_required" boolean,
	"invites_by_members" boolean,
	"post_approval" boolean DEFAULT false NOT NULL,
	"last_activity_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "groups_set_key" UNIQUE("id","set_key"),
	CONSTRAINT "groups_cap" CHECK ("groups"."groups"."member_count" between 0 and "groups"."groups"."max_members"),
	CONSTRAINT "groups_set_of" CHECK ("groups"."groups"."set_key" = coalesce("groups"."groups"."group_set_id", "groups"."groups"."id")),
	CONSTRAINT "groups_archived" CHECK ("groups"."groups"."status" <> 'ARCHIVED' or "groups"."groups"."archived_at" is not null),
	CONSTRAINT "groups_deleted" CHECK (("groups"."groups"."status" = 'DELETED') = ("groups"."groups"."deleted_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "groups"."invite_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"group_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"created_by_id" uuid NOT NULL,
	"max_uses" integer NOT NULL,
	"uses" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invite_links_uses" CHECK ("groups"."invite_links"."uses" between 0 and "groups"."invite_links"."max_uses")
);
--> statement-breakpoint
CREATE TABLE "groups"."invites" (
	"id" uuid PRIMARY KEY NOT NULL,
	"group_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"invited_by_id" uuid NOT NULL,
	"note" text,
	"status" "groups"."invite_status" DEFAULT 'PENDING' NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invites_answered" CHECK (("groups"."invites"."status" = 'PENDING') = ("groups"."invites"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "groups"."join_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"group_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"status" "groups"."request_status" DEFAULT 'PENDING' NOT NULL,
	"reason" text,
	"decided_by_id" uuid,
	"decided_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "join_requests_decided" CHECK (("groups"."join_requests"."status" = 'PENDING') = ("groups"."join_requests"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "groups"."memberships" (
	"id" uuid PRIMARY KEY NOT NULL,
	"group_id" uuid NOT NULL,
	"set_key" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" "groups"."group_role" DEFAULT 'MEMBER' NOT NULL,
	"state" "groups"."member_state" DEFAULT 'ACTIVE' NOT NULL,
	"source" "groups"."join_source" NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by_id" uuid,
	CONSTRAINT "memberships_ended" CHECK (("groups"."memberships"."state" = 'ACTIVE') = ("groups"."memberships"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "groups"."moderation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"group_id" uuid NOT NULL,
	"actor_id" uuid,
	"act" "groups"."moderation_act" NOT NULL,
	"user_id" uuid,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "groups"."people" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"suspended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "groups"."company_staff" (
	"company_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "company_staff_company_id_user_id_pk" PRIMARY KEY("company_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "groups"."announcements" ADD CONSTRAINT "announcements_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "groups"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups"."bans" ADD CONSTRAINT "bans_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "groups"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups"."groups" ADD CONSTRAINT "groups_group_set_id_group_sets_id_fk" FOREIGN KEY ("group_set_id") REFERENCES "groups"."group_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups"."invite_links" ADD CONSTRAINT "invite_links_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "groups"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups"."invites" ADD CONSTRAINT "invites_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "groups"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups"."join_requests" ADD CONSTRAINT "join_requests_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "groups"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups"."memberships" ADD CONSTRAINT "memberships_of" FOREIGN KEY ("group_id","set_key") REFERENCES "groups"."groups"("id","set_key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups"."moderation" ADD CONSTRAINT "moderation_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "groups"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "announcements_list" ON "groups"."announcements" USING btree ("group_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "bans_list" ON "groups"."bans" USING btree ("group_id","at" DESC NULLS LAST,"user_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "blocks_blocked_id_index" ON "groups"."blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "contributions_at" ON "groups"."contributions" USING btree ("group_id","at");--> statement-breakpoint
CREATE INDEX "course_seats_user" ON "groups"."course_seats" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "group_sets_course_id_index" ON "groups"."group_sets" USING btree ("course_id");--> statement-breakpoint
CREATE INDEX "group_sets_created_by_id_index" ON "groups"."group_sets" USING btree ("created_by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "groups_slug" ON "groups"."groups" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "groups_newest" ON "groups"."groups" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "groups"."groups"."status" <> 'DELETED';--> statement-breakpoint
CREATE INDEX "groups_set" ON "groups"."groups" USING btree ("group_set_id");--> statement-breakpoint
CREATE INDEX "groups_course" ON "groups"."groups" USING btree ("course_id");--> statement-breakpoint
CREATE INDEX "groups_active" ON "groups"."groups" USING btree ("last_activity_at");--> statement-breakpoint
CREATE INDEX "groups_words" ON "groups"."groups" USING gin (to_tsvector('simple', "name" || ' ' || "description"));--> statement-breakpoint
CREATE INDEX "groups_name" ON "groups"."groups" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "invite_links_digest" ON "groups"."invite_links" USING btree ("digest");--> statement-breakpoint
CREATE INDEX "invite_links_group" ON "groups"."invite_links" USING btree ("group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invites_once" ON "groups"."invites" USING btree ("group_id","user_id") WHERE "groups"."invites"."status" = 'PENDING';--> statement-breakpoint
CREATE INDEX "invites_user" ON "groups"."invites" USING btree ("user_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "invites_list" ON "groups"."invites" USING btree ("group_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "invites_expiry" ON "groups"."invites" USING btree ("expires_at") WHERE "groups"."invites"."status" = 'PENDING';--> statement-breakpoint
CREATE UNIQUE INDEX "join_requests_once" ON "groups"."join_requests" USING btree ("group_id","user_id") WHERE "groups"."join_requests"."status" = 'PENDING';--> statement-breakpoint
CREATE INDEX "join_requests_list" ON "groups"."join_requests" USING btree ("group_id","created_at","id");--> statement-breakpoint
CREATE INDEX "join_requests_user" ON "groups"."join_requests" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_once" ON "groups"."memberships" USING btree ("group_id","user_id") WHERE "groups"."memberships"."state" = 'ACTIVE';--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_once_in_set" ON "groups"."memberships" USING btree ("set_key","user_id") WHERE "groups"."memberships"."state" = 'ACTIVE' and "groups"."memberships"."role" <> 'OWNER';--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_one_owner" ON "groups"."memberships" USING btree ("group_id") WHERE "groups"."memberships"."state" = 'ACTIVE' and "groups"."memberships"."role" = 'OWNER';--> statement-breakpoint
CREATE INDEX "memberships_list" ON "groups"."memberships" USING btree ("group_id","joined_at","id") WHERE "groups"."memberships"."state" = 'ACTIVE';--> statement-breakpoint
CREATE INDEX "memberships_user" ON "groups"."memberships" USING btree ("user_id","joined_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "groups"."memberships"."state" = 'ACTIVE';--> statement-breakpoint
CREATE INDEX "memberships_ever" ON "groups"."memberships" USING btree ("group_id","user_id");--> statement-breakpoint
CREATE INDEX "moderation_list" ON "groups"."moderation" USING btree ("group_id","at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "company_staff_user" ON "groups"."company_staff" USING btree ("user_id");