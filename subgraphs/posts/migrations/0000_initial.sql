CREATE TYPE "posts"."reaction_kind" AS ENUM('LIKE', 'CELEBRATE', 'SUPPORT', 'LOVE', 'INSIGHTFUL', 'CURIOUS');--> statement-breakpoint
CREATE TYPE "posts"."attachment_kind" AS ENUM('IMAGE', 'VIDEO', 'DOCUMENT', 'LINK');--> statement-breakpoint
CREATE TYPE "posts"."post_status" AS ENUM('DRAFT', 'SCHEDULED', 'WAITING', 'PUBLISHED', 'ARCHIVED', 'REMOVED', 'DELETED');--> statement-breakpoint
CREATE TYPE "posts"."post_visibility" AS ENUM('PUBLIC', 'FOLLOWERS', 'CONNECTIONS', 'GROUP', 'COURSE', 'ONLY_ME');--> statement-breakpoint
CREATE TYPE "posts"."report_reason" AS ENUM('SPAM', 'HARASSMENT', 'HATE', 'VIOLENCE', 'SEXUAL', 'FALSE', 'COPYRIGHT', 'OTHER');--> statement-breakpoint
CREATE TYPE "posts"."report_status" AS ENUM('OPEN', 'ACTIONED', 'DISMISSED');--> statement-breakpoint
CREATE TABLE "posts"."bookmarks" (
	"user_id" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "bookmarks_user_id_post_id_pk" PRIMARY KEY("user_id","post_id")
);
--> statement-breakpoint
CREATE TABLE "posts"."comment_versions" (
	"comment_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"replaced_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "comment_versions_comment_id_number_pk" PRIMARY KEY("comment_id","number")
);
--> statement-breakpoint
CREATE TABLE "posts"."comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"post_id" uuid NOT NULL,
	"parent_id" uuid,
	"depth" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"content" text NOT NULL,
	"reply_count" integer DEFAULT 0 NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "comments_depth" CHECK ("posts"."comments"."depth" between 1 and 20 and ("posts"."comments"."depth" = 1) = ("posts"."comments"."parent_id" is null)),
	CONSTRAINT "comments_tombstone" CHECK ("posts"."comments"."deleted_at" is null or "posts"."comments"."content" = ''),
	CONSTRAINT "comments_replies" CHECK ("posts"."comments"."reply_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "posts"."poll_options" (
	"post_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"label" text NOT NULL,
	"votes" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "poll_options_post_id_position_pk" PRIMARY KEY("post_id","position"),
	CONSTRAINT "poll_options_votes" CHECK ("posts"."poll_options"."votes" >= 0)
);
--> statement-breakpoint
CREATE TABLE "posts"."poll_votes" (
	"post_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "poll_votes_post_id_user_id_pk" PRIMARY KEY("post_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "posts"."polls" (
	"post_id" uuid PRIMARY KEY NOT NULL,
	"question" text NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts"."reactions" (
	"post_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" "posts"."reaction_kind" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reactions_post_id_user_id_pk" PRIMARY KEY("post_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "posts"."blocks" (
	"user_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	CONSTRAINT "blocks_user_id_blocked_id_pk" PRIMARY KEY("user_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "posts"."companies" (
	"company_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"suspended_at" timestamp (3) with time zone,
	"archived_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "posts"."company_staff" (
	"company_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "company_staff_company_id_user_id_pk" PRIMARY KEY("company_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "posts"."course_seats" (
	"course_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "course_seats_course_id_user_id_reason_pk" PRIMARY KEY("course_id","user_id","reason")
);
--> statement-breakpoint
CREATE TABLE "posts"."follows" (
	"follower_id" uuid NOT NULL,
	"target_type" text NOT NULL,
	"target_id" text NOT NULL,
	"muted_until" timestamp (3) with time zone,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "follows_follower_id_target_type_target_id_pk" PRIMARY KEY("follower_id","target_type","target_id")
);
--> statement-breakpoint
CREATE TABLE "posts"."group_members" (
	"group_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "group_members_group_id_user_id_pk" PRIMARY KEY("group_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "posts"."groups" (
	"group_id" uuid PRIMARY KEY NOT NULL,
	"post_approval" boolean DEFAULT false NOT NULL,
	"archived" boolean DEFAULT false NOT NULL,
	"deleted" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts"."people" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"suspended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "posts"."ties" (
	"user_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	CONSTRAINT "ties_user_id_other_id_pk" PRIMARY KEY("user_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "posts"."attachments" (
	"post_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" "posts"."attachment_kind" NOT NULL,
	"name" text NOT NULL,
	"mime_type" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"url" text NOT NULL,
	"alt" text,
	CONSTRAINT "attachments_post_id_position_pk" PRIMARY KEY("post_id","position"),
	CONSTRAINT "attachments_size" CHECK ("posts"."attachments"."size_bytes" >= 0)
);
--> statement-breakpoint
CREATE TABLE "posts"."hashtags" (
	"post_id" uuid NOT NULL,
	"tag" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "hashtags_post_id_tag_pk" PRIMARY KEY("post_id","tag")
);
--> statement-breakpoint
CREATE TABLE "posts"."mentions" (
	"post_id" uuid NOT NULL,
	"comment_id" uuid,
	"user_id" uuid NOT NULL,
	"by_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts"."post_versions" (
	"post_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"replaced_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "post_versions_post_id_number_pk" PRIMARY KEY("post_id","number")
);
--> statement-breakpoint
CREATE TABLE "posts"."posts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"author_id" uuid NOT NULL,
	"company_id" uuid,
	"group_id" uuid,
	"course_id" uuid,
	"repost_of_id" uuid,
	"visibility" "posts"."post_visibility" NOT NULL,
	"status" "posts"."post_status" NOT NULL,
	"content" text NOT NULL,
	"content_warning" text,
	"publish_at" timestamp (3) with time zone,
	"published_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"pinned_at" timestamp (3) with time zone,
	"hidden_at" timestamp (3) with time zone,
	"removed_reason" text,
	"appeal" text,
	"appealed_at" timestamp (3) with time zone,
	"reaction_count" integer DEFAULT 0 NOT NULL,
	"comment_count" integer DEFAULT 0 NOT NULL,
	"repost_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "posts_place" CHECK (("posts"."posts"."visibility" = 'GROUP') = ("posts"."posts"."group_id" is not null) and ("posts"."posts"."visibility" = 'COURSE') = ("posts"."posts"."course_id" is not null)),
	CONSTRAINT "posts_scheduled" CHECK ("posts"."posts"."status" <> 'SCHEDULED' or "posts"."posts"."publish_at" is not null),
	CONSTRAINT "posts_tombstone" CHECK ("posts"."posts"."status" <> 'DELETED' or "posts"."posts"."content" = ''),
	CONSTRAINT "posts_counts" CHECK ("posts"."posts"."reaction_count" >= 0 and "posts"."posts"."comment_count" >= 0 and "posts"."posts"."repost_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "posts"."engagements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"post_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"weight" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts"."reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"post_id" uuid NOT NULL,
	"comment_id" uuid,
	"reporter_id" uuid NOT NULL,
	"reason" "posts"."report_reason" NOT NULL,
	"note" text,
	"status" "posts"."report_status" DEFAULT 'OPEN' NOT NULL,
	"decided_by_id" uuid,
	"decided_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reports_decided" CHECK (("posts"."reports"."status" = 'OPEN') = ("posts"."reports"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "posts"."sharing" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"certificates" boolean DEFAULT false NOT NULL,
	"jobs" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts"."views" (
	"post_id" uuid NOT NULL,
	"viewer_id" uuid NOT NULL,
	"day" date NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "views_post_id_viewer_id_day_pk" PRIMARY KEY("post_id","viewer_id","day")
);
--> statement-breakpoint
ALTER TABLE "posts"."bookmarks" ADD CONSTRAINT "bookmarks_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "posts"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."comment_versions" ADD CONSTRAINT "comment_versions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "posts"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."comments" ADD CONSTRAINT "comments_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "posts"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "posts"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."poll_options" ADD CONSTRAINT "poll_options_post_id_polls_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "posts"."polls"("post_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."poll_votes" ADD CONSTRAINT "poll_votes_of" FOREIGN KEY ("post_id","position") REFERENCES "posts"."poll_options"("post_id","position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."polls" ADD CONSTRAINT "polls_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "posts"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."reactions" ADD CONSTRAINT "reactions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "posts"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."attachments" ADD CONSTRAINT "attachments_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "posts"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."hashtags" ADD CONSTRAINT "hashtags_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "posts"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."mentions" ADD CONSTRAINT "mentions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "posts"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."post_versions" ADD CONSTRAINT "post_versions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "posts"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."posts" ADD CONSTRAINT "posts_repost_of_id_posts_id_fk" FOREIGN KEY ("repost_of_id") REFERENCES "posts"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."engagements" ADD CONSTRAINT "engagements_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "posts"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."reports" ADD CONSTRAINT "reports_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "posts"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."reports" ADD CONSTRAINT "reports_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "posts"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts"."views" ADD CONSTRAINT "views_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "posts"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bookmarks_list" ON "posts"."bookmarks" USING btree ("user_id","created_at" DESC NULLS LAST,"post_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "comments_post" ON "posts"."comments" USING btree ("post_id","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_parent" ON "posts"."comments" USING btree ("parent_id","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_author" ON "posts"."comments" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "reactions_user" ON "posts"."reactions" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "blocks_blocked_id_index" ON "posts"."blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "company_staff_user_id_index" ON "posts"."company_staff" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "course_seats_user_id_index" ON "posts"."course_seats" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "follows_target_type_target_id_index" ON "posts"."follows" USING btree ("target_type","target_id");--> statement-breakpoint
CREATE INDEX "group_members_user_id_index" ON "posts"."group_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "hashtags_tag" ON "posts"."hashtags" USING btree ("tag","at");--> statement-breakpoint
CREATE INDEX "hashtags_at" ON "posts"."hashtags" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "mentions_once" ON "posts"."mentions" USING btree ("post_id",coalesce("comment_id", "post_id"),"user_id");--> statement-breakpoint
CREATE INDEX "mentions_user" ON "posts"."mentions" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "mentions_by" ON "posts"."mentions" USING btree ("by_id","created_at");--> statement-breakpoint
CREATE INDEX "posts_latest" ON "posts"."posts" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "posts"."posts"."status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "posts_author" ON "posts"."posts" USING btree ("author_id","published_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "posts_group" ON "posts"."posts" USING btree ("group_id","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "posts"."posts"."group_id" is not null;--> statement-breakpoint
CREATE INDEX "posts_course" ON "posts"."posts" USING btree ("course_id","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "posts"."posts"."course_id" is not null;--> statement-breakpoint
CREATE INDEX "posts_company" ON "posts"."posts" USING btree ("company_id","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "posts"."posts"."company_id" is not null;--> statement-breakpoint
CREATE INDEX "posts_due" ON "posts"."posts" USING btree ("publish_at") WHERE "posts"."posts"."status" = 'SCHEDULED';--> statement-breakpoint
CREATE INDEX "posts_words" ON "posts"."posts" USING gin (to_tsvector('simple', "content"));--> statement-breakpoint
CREATE INDEX "posts_parts" ON "posts"."posts" USING gin ("content" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "posts_repost_once" ON "posts"."posts" USING btree ("repost_of_id","author_id") WHERE "posts"."posts"."status" = 'PUBLISHED' and "posts"."posts"."content" = '';--> statement-breakpoint
CREATE INDEX "posts_reposts" ON "posts"."posts" USING btree ("repost_of_id") WHERE "posts"."posts"."repost_of_id" is not null;--> statement-breakpoint
CREATE INDEX "engagements_post" ON "posts"."engagements" USING btree ("post_id","at","weight");--> statement-breakpoint
CREATE INDEX "engagements_affinity" ON "posts"."engagements" USING btree ("user_id","author_id","at","weight");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_once" ON "posts"."reports" USING btree ("post_id",coalesce("comment_id", "post_id"),"reporter_id") WHERE "posts"."reports"."status" = 'OPEN';--> statement-breakpoint
CREATE INDEX "reports_open" ON "posts"."reports" USING btree ("created_at","id") WHERE "posts"."reports"."status" = 'OPEN';--> statement-breakpoint
CREATE INDEX "reports_post" ON "posts"."reports" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "views_day" ON "posts"."views" USING btree ("day");