CREATE TYPE "courses"."course_level" AS ENUM('BEGINNER', 'INTERMEDIATE', 'ADVANCED');--> statement-breakpoint
CREATE TYPE "courses"."course_status" AS ENUM('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'ARCHIVED');--> statement-breakpoint
CREATE TYPE "courses"."enrollment_source" AS ENUM('SELF', 'INVITATION', 'BULK', 'COMPANY');--> statement-breakpoint
CREATE TYPE "courses"."enrollment_status" AS ENUM('REQUESTED', 'INVITED', 'WAITLISTED', 'PENDING_PAYMENT', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'WITHDRAWN', 'EXPIRED', 'REJECTED');--> statement-breakpoint
CREATE TYPE "courses"."lesson_kind" AS ENUM('TEXT', 'VIDEO', 'FILE', 'LINK');--> statement-breakpoint
CREATE TABLE "courses"."categories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "courses"."course_instructors" (
	"course_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_instructors_course_id_user_id_pk" PRIMARY KEY("course_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "courses"."course_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text,
	"capacity" integer,
	"taken" integer DEFAULT 0 NOT NULL,
	"waitlist_last" integer DEFAULT 0 NOT NULL,
	"price_minor" bigint,
	"currency" text,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"enrollment_opens_on" date,
	"enrollment_closes_on" date,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "course_runs_number" UNIQUE("course_id","number"),
	CONSTRAINT "course_runs_seats" CHECK ("courses"."course_runs"."taken" >= 0 and ("courses"."course_runs"."capacity" is null or "courses"."course_runs"."taken" <= "courses"."course_runs"."capacity")),
	CONSTRAINT "course_runs_price" CHECK (("courses"."course_runs"."price_minor" is null) = ("courses"."course_runs"."currency" is null) and "courses"."course_runs"."price_minor" > 0),
	CONSTRAINT "course_runs_window" CHECK ("courses"."course_runs"."enrollment_opens_on" <= "courses"."course_runs"."enrollment_closes_on"),
	CONSTRAINT "course_runs_time" CHECK ("courses"."course_runs"."starts_at" < "courses"."course_runs"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "courses"."courses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"author_id" uuid NOT NULL,
	"title" text NOT NULL,
	"slug" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"level" "courses"."course_level" DEFAULT 'BEGINNER' NOT NULL,
	"category_id" uuid,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"status" "courses"."course_status" DEFAULT 'DRAFT' NOT NULL,
	"review_note" text,
	"approval_required" boolean DEFAULT false NOT NULL,
	"completion_threshold" smallint,
	"sequential" boolean,
	"rating_count" integer DEFAULT 0 NOT NULL,
	"rating_sum" integer DEFAULT 0 NOT NULL,
	"rating_milli" integer GENERATED ALWAYS AS (case when rating_count > 0 then rating_sum * 1000 / rating_count else 0 end) STORED NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"published_at" timestamp (3) with time zone,
	"archived_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "courses_published" CHECK ("courses"."courses"."status" <> 'PUBLISHED' or "courses"."courses"."published_at" is not null),
	CONSTRAINT "courses_threshold" CHECK ("courses"."courses"."completion_threshold" between 1 and 100),
	CONSTRAINT "courses_rating" CHECK ("courses"."courses"."rating_sum" between "courses"."courses"."rating_count" and 5 * "courses"."courses"."rating_count")
);
--> statement-breakpoint
CREATE TABLE "courses"."lessons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"module_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"kind" "courses"."lesson_kind" NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"url" text,
	"file_name" text,
	"mime_type" text,
	"size_bytes" bigint,
	"duration_minutes" integer DEFAULT 0 NOT NULL,
	"required" boolean DEFAULT true NOT NULL,
	"preview" boolean DEFAULT false NOT NULL,
	"published_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "lessons_content" CHECK ("courses"."lessons"."kind" = 'TEXT' or "courses"."lessons"."url" is not null),
	CONSTRAINT "lessons_duration" CHECK ("courses"."lessons"."duration_minutes" >= 0)
);
--> statement-breakpoint
CREATE TABLE "courses"."modules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "courses"."prerequisites" (
	"course_id" uuid NOT NULL,
	"requires_id" uuid NOT NULL,
	CONSTRAINT "prerequisites_course_id_requires_id_pk" PRIMARY KEY("course_id","requires_id"),
	CONSTRAINT "prerequisites_self" CHECK ("courses"."prerequisites"."course_id" <> "courses"."prerequisites"."requires_id")
);
--> statement-breakpoint
CREATE TABLE "courses"."waivers" (
	"course_id" uuid NOT NULL,
	"requires_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"waived_by_id" uuid NOT NULL,
	"waived_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "waivers_course_id_requires_id_learner_id_pk" PRIMARY KEY("course_id","requires_id","learner_id")
);
--> statement-breakpoint
CREATE TABLE "courses"."announcements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"heading" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "courses"."company_seats" (
	"seat_id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"enrollment_id" uuid,
	"settled_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "courses"."enrollments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"status" "courses"."enrollment_status" NOT NULL,
	"source" "courses"."enrollment_source" DEFAULT 'SELF' NOT NULL,
	"waitlist_number" integer,
	"waitlisted_at" timestamp (3) with time zone,
	"promoted_at" timestamp (3) with time zone,
	"price_minor" bigint,
	"currency" text,
	"pay_before" timestamp (3) with time zone,
	"payment_id" uuid,
	"paid_at" timestamp (3) with time zone,
	"refunded_at" timestamp (3) with time zone,
	"progress_percent" smallint DEFAULT 0 NOT NULL,
	"activated_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"reason" text,
	"last_active_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "enrollments_price" CHECK (("courses"."enrollments"."price_minor" is null) = ("courses"."enrollments"."currency" is null)),
	CONSTRAINT "enrollments_progress" CHECK ("courses"."enrollments"."progress_percent" between 0 and 100),
	CONSTRAINT "enrollments_hold" CHECK ("courses"."enrollments"."status" <> 'PENDING_PAYMENT' or ("courses"."enrollments"."pay_before" is not null and "courses"."enrollments"."price_minor" is not null)),
	CONSTRAINT "enrollments_completed" CHECK (("courses"."enrollments"."status" = 'COMPLETED') = ("courses"."enrollments"."completed_at" is not null)),
	CONSTRAINT "enrollments_waiting" CHECK ("courses"."enrollments"."status" <> 'WAITLISTED' or "courses"."enrollments"."waitlist_number" is not null)
);
--> statement-breakpoint
CREATE TABLE "courses"."lesson_progress" (
	"enrollment_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"completed_at" timestamp (3) with time zone,
	CONSTRAINT "lesson_progress_enrollment_id_lesson_id_pk" PRIMARY KEY("enrollment_id","lesson_id")
);
--> statement-breakpoint
CREATE TABLE "courses"."people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"suspended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "courses"."reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"reviewer_id" uuid NOT NULL,
	"rating" smallint NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reviews_rating" CHECK ("courses"."reviews"."rating" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "courses"."roster_hidden" (
	"course_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"hidden_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "roster_hidden_course_id_learner_id_pk" PRIMARY KEY("course_id","learner_id")
);
--> statement-breakpoint
ALTER TABLE "courses"."course_instructors" ADD CONSTRAINT "course_instructors_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "courses"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."course_runs" ADD CONSTRAINT "course_runs_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "courses"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."courses" ADD CONSTRAINT "courses_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "courses"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."lessons" ADD CONSTRAINT "lessons_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "courses"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."lessons" ADD CONSTRAINT "lessons_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "courses"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."modules" ADD CONSTRAINT "modules_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "courses"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."prerequisites" ADD CONSTRAINT "prerequisites_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "courses"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."prerequisites" ADD CONSTRAINT "prerequisites_requires_id_courses_id_fk" FOREIGN KEY ("requires_id") REFERENCES "courses"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."waivers" ADD CONSTRAINT "waivers_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "courses"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."waivers" ADD CONSTRAINT "waivers_requires_id_courses_id_fk" FOREIGN KEY ("requires_id") REFERENCES "courses"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."announcements" ADD CONSTRAINT "announcements_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "courses"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."company_seats" ADD CONSTRAINT "company_seats_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "courses"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."enrollments" ADD CONSTRAINT "enrollments_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "courses"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."enrollments" ADD CONSTRAINT "enrollments_run_id_course_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "courses"."course_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."lesson_progress" ADD CONSTRAINT "lesson_progress_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "courses"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."lesson_progress" ADD CONSTRAINT "lesson_progress_lesson_id_lessons_id_fk" FOREIGN KEY ("lesson_id") REFERENCES "courses"."lessons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."reviews" ADD CONSTRAINT "reviews_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "courses"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses"."roster_hidden" ADD CONSTRAINT "roster_hidden_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "courses"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "categories_slug" ON "courses"."categories" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "course_instructors_user" ON "courses"."course_instructors" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "courses_slug" ON "courses"."courses" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "courses_newest" ON "courses"."courses" USING btree ("published_at","id");--> statement-breakpoint
CREATE INDEX "courses_category" ON "courses"."courses" USING btree ("category_id");--> statement-breakpoint
CREATE INDEX "courses_text" ON "courses"."courses" USING gin ((setweight(to_tsvector('english', "title"), 'A') || setweight(to_tsvector('simple', "title"), 'A') || array_to_tsvector("tags") || setweight(to_tsvector('english', "summary"), 'B') || to_tsvector('english', "description")));--> statement-breakpoint
CREATE INDEX "lessons_module" ON "courses"."lessons" USING btree ("module_id","position");--> statement-breakpoint
CREATE INDEX "lessons_course" ON "courses"."lessons" USING btree ("course_id");--> statement-breakpoint
CREATE INDEX "modules_course" ON "courses"."modules" USING btree ("course_id","position");--> statement-breakpoint
CREATE INDEX "prerequisites_requires" ON "courses"."prerequisites" USING btree ("requires_id");--> statement-breakpoint
CREATE INDEX "announcements_course" ON "courses"."announcements" USING btree ("course_id","created_at");--> statement-breakpoint
CREATE INDEX "company_seats_waiting" ON "courses"."company_seats" USING btree ("created_at") WHERE "courses"."company_seats"."settled_at" is null and "courses"."company_seats"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "company_seats_enrollment_id_index" ON "courses"."company_seats" USING btree ("enrollment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "enrollments_one_open" ON "courses"."enrollments" USING btree ("run_id","learner_id") WHERE "courses"."enrollments"."status" not in ('WITHDRAWN', 'EXPIRED', 'REJECTED');--> statement-breakpoint
CREATE UNIQUE INDEX "enrollments_waitlist" ON "courses"."enrollments" USING btree ("run_id","waitlist_number");--> statement-breakpoint
CREATE UNIQUE INDEX "enrollments_payment" ON "courses"."enrollments" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "enrollments_learner" ON "courses"."enrollments" USING btree ("learner_id","created_at");--> statement-breakpoint
CREATE INDEX "enrollments_course" ON "courses"."enrollments" USING btree ("course_id","created_at");--> statement-breakpoint
CREATE INDEX "enrollments_holds" ON "courses"."enrollments" USING btree ("pay_before") WHERE "courses"."enrollments"."status" = 'PENDING_PAYMENT';--> statement-breakpoint
CREATE INDEX "lesson_progress_lesson" ON "courses"."lesson_progress" USING btree ("lesson_id");--> statement-breakpoint
CREATE INDEX "lesson_progress_completed" ON "courses"."lesson_progress" USING btree ("completed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_once" ON "courses"."reviews" USING btree ("course_id","reviewer_id");