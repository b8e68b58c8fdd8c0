CREATE TYPE "jobs"."application_source" AS ENUM('DIRECT', 'SEARCH', 'ALERT', 'REFERRAL', 'COMPANY_PAGE');--> statement-breakpoint
CREATE TYPE "jobs"."application_status" AS ENUM('SUBMITTED', 'IN_REVIEW', 'SCREENING', 'INTERVIEW', 'OFFER', 'HIRED', 'REJECTED', 'WITHDRAWN', 'DECLINED');--> statement-breakpoint
CREATE TYPE "jobs"."closed_reason" AS ENUM('FILLED', 'CANCELLED', 'EXPIRED');--> statement-breakpoint
CREATE TYPE "jobs"."interview_kind" AS ENUM('PHONE', 'VIDEO', 'ON_SITE');--> statement-breakpoint
CREATE TYPE "jobs"."interview_status" AS ENUM('SCHEDULED', 'CANCELLED');--> statement-breakpoint
CREATE TYPE "jobs"."job_status" AS ENUM('DRAFT', 'PENDING_REVIEW', 'OPEN', 'PAUSED', 'CLOSED', 'ARCHIVED');--> statement-breakpoint
CREATE TYPE "jobs"."job_type" AS ENUM('FULL_TIME', 'PART_TIME', 'CONTRACT', 'FREELANCE', 'INTERNSHIP', 'TEMPORARY');--> statement-breakpoint
CREATE TYPE "jobs"."offer_status" AS ENUM('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED');--> statement-breakpoint
CREATE TYPE "jobs"."question_kind" AS ENUM('TEXT', 'YES_NO', 'NUMBER', 'CHOICE');--> statement-breakpoint
CREATE TYPE "jobs"."recommendation" AS ENUM('STRONG_NO', 'NO', 'YES', 'STRONG_YES');--> statement-breakpoint
CREATE TYPE "jobs"."rejection_reason" AS ENUM('SKILLS', 'EXPERIENCE', 'LOCATION', 'SALARY', 'REQUIREMENTS', 'NO_SHOW', 'OTHER_CANDIDATE', 'POSITION_CLOSED', 'OTHER');--> statement-breakpoint
CREATE TYPE "jobs"."salary_period" AS ENUM('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR');--> statement-breakpoint
CREATE TYPE "jobs"."stage_kind" AS ENUM('SUBMITTED', 'IN_REVIEW', 'SCREENING', 'INTERVIEW', 'OFFER', 'HIRED');--> statement-breakpoint
CREATE TYPE "jobs"."work_mode" AS ENUM('ON_SITE', 'HYBRID', 'REMOTE');--> statement-breakpoint
CREATE TABLE "jobs"."applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"job_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"applicant_id" uuid NOT NULL,
	"status" "jobs"."application_status" DEFAULT 'SUBMITTED' NOT NULL,
	"stage_id" uuid NOT NULL,
	"stage_since" timestamp (3) with time zone NOT NULL,
	"cover_letter" text DEFAULT '' NOT NULL,
	"resume" jsonb NOT NULL,
	"answers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" "jobs"."application_source" DEFAULT 'DIRECT' NOT NULL,
	"referred_by_id" uuid,
	"meets_requirements" boolean DEFAULT true NOT NULL,
	"match_score" smallint DEFAULT 0 NOT NULL,
	"rejection_reason" "jobs"."rejection_reason",
	"rejection_note" text,
	"first_response_at" timestamp (3) with time zone,
	"hired_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "applications_rejected" CHECK (("jobs"."applications"."status" = 'REJECTED') = ("jobs"."applications"."rejection_reason" is not null)),
	CONSTRAINT "applications_hired" CHECK (("jobs"."applications"."status" = 'HIRED') = ("jobs"."applications"."hired_at" is not null)),
	CONSTRAINT "applications_ended" CHECK (("jobs"."applications"."status" in ('HIRED', 'REJECTED', 'WITHDRAWN', 'DECLINED')) = ("jobs"."applications"."ended_at" is not null)),
	CONSTRAINT "applications_score" CHECK ("jobs"."applications"."match_score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "jobs"."stage_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"from_status" "jobs"."application_status",
	"to_status" "jobs"."application_status" NOT NULL,
	"from_stage" text,
	"to_stage" text NOT NULL,
	"reason" text,
	"actor_id" uuid,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs"."blocks" (
	"user_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	CONSTRAINT "blocks_user_id_blocked_id_pk" PRIMARY KEY("user_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "jobs"."certificates" (
	"certificate_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"title" text NOT NULL,
	"topics" text[] NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "jobs"."companies" (
	"company_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"suspended_at" timestamp (3) with time zone,
	"archived_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "jobs"."company_staff" (
	"company_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "company_staff_company_id_user_id_pk" PRIMARY KEY("company_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "jobs"."endorsements" (
	"endorsement_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"endorser_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs"."open_courses" (
	"course_id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"topics" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs"."people" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"suspended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "jobs"."user_skills" (
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "user_skills_user_id_key_pk" PRIMARY KEY("user_id","key")
);
--> statement-breakpoint
CREATE TABLE "jobs"."job_skills" (
	"job_id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"required" boolean DEFAULT true NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "job_skills_job_id_key_pk" PRIMARY KEY("job_id","key")
);
--> statement-breakpoint
CREATE TABLE "jobs"."job_views" (
	"job_id" uuid NOT NULL,
	"viewer_id" uuid NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "job_views_job_id_viewer_id_day_pk" PRIMARY KEY("job_id","viewer_id","day")
);
--> statement-breakpoint
CREATE TABLE "jobs"."jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"company_id" uuid NOT NULL,
	"recruiter_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"type" "jobs"."job_type" DEFAULT 'FULL_TIME' NOT NULL,
	"work_mode" "jobs"."work_mode" DEFAULT 'ON_SITE' NOT NULL,
	"city" text,
	"search_city" text,
	"country_code" text,
	"salary_min_minor" bigint,
	"salary_max_minor" bigint,
	"currency" text,
	"salary_period" "jobs"."salary_period",
	"salary_year_minor" bigint,
	"openings" integer DEFAULT 1 NOT NULL,
	"hired" integer DEFAULT 0 NOT NULL,
	"application_count" integer DEFAULT 0 NOT NULL,
	"status" "jobs"."job_status" DEFAULT 'DRAFT' NOT NULL,
	"review_note" text,
	"deadline" timestamp (3) with time zone,
	"published_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"closed_reason" "jobs"."closed_reason",
	"search_text" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "jobs_openings" CHECK ("jobs"."jobs"."openings" > 0 and "jobs"."jobs"."hired" between 0 and "jobs"."jobs"."openings"),
	CONSTRAINT "jobs_salary" CHECK ("jobs"."jobs"."salary_min_minor" > 0 and "jobs"."jobs"."salary_min_minor" <= "jobs"."jobs"."salary_max_minor"),
	CONSTRAINT "jobs_salary_whole" CHECK (num_nulls("jobs"."jobs"."salary_min_minor", "jobs"."jobs"."salary_max_minor", "jobs"."jobs"."currency", "jobs"."jobs"."salary_period", "jobs"."jobs"."salary_year_minor") in (0, 5)),
	CONSTRAINT "jobs_closed" CHECK ("jobs"."jobs"."status" <> 'CLOSED' or ("jobs"."jobs"."closed_at" is not null and "jobs"."jobs"."closed_reason" is not null)),
	CONSTRAINT "jobs_open" CHECK ("jobs"."jobs"."status" not in ('OPEN', 'PAUSED') or ("jobs"."jobs"."published_at" is not null and "jobs"."jobs"."deadline" is not null)),
	CONSTRAINT "jobs_filled" CHECK ("jobs"."jobs"."closed_reason" is distinct from 'FILLED' or "jobs"."jobs"."hired" > 0)
);
--> statement-breakpoint
CREATE TABLE "jobs"."pipeline_stages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"job_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"name" text NOT NULL,
	"kind" "jobs"."stage_kind" NOT NULL,
	CONSTRAINT "stages_position" UNIQUE("job_id","position"),
	CONSTRAINT "stages_name" UNIQUE("job_id","name")
);
--> statement-breakpoint
CREATE TABLE "jobs"."screening_questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"job_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"question" text NOT NULL,
	"kind" "jobs"."question_kind" NOT NULL,
	"options" text[] DEFAULT '{}' NOT NULL,
	"required" boolean DEFAULT true NOT NULL,
	"expected" text,
	CONSTRAINT "questions_position" UNIQUE("job_id","position"),
	CONSTRAINT "questions_options" CHECK (("jobs"."screening_questions"."kind" = 'CHOICE') = (cardinality("jobs"."screening_questions"."options") > 0))
);
--> statement-breakpoint
CREATE TABLE "jobs"."interviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"kind" "jobs"."interview_kind" NOT NULL,
	"status" "jobs"."interview_status" DEFAULT 'SCHEDULED' NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"place" text,
	"note" text,
	"interviewer_ids" uuid[] DEFAULT '{}' NOT NULL,
	"scheduled_by_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "interviews_in_order" CHECK ("jobs"."interviews"."starts_at" < "jobs"."interviews"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "jobs"."offers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"salary_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"salary_period" "jobs"."salary_period" NOT NULL,
	"starts_on" date,
	"message" text DEFAULT '' NOT NULL,
	"status" "jobs"."offer_status" DEFAULT 'OPEN' NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"made_by_id" uuid NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "offers_salary" CHECK ("jobs"."offers"."salary_minor" > 0),
	CONSTRAINT "offers_answered" CHECK (("jobs"."offers"."status" in ('ACCEPTED', 'DECLINED')) = ("jobs"."offers"."answered_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "jobs"."scorecards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"interview_id" uuid,
	"author_id" uuid NOT NULL,
	"recommendation" "jobs"."recommendation" NOT NULL,
	"ratings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs"."alert_matches" (
	"alert_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"matched_at" timestamp (3) with time zone NOT NULL,
	"told_at" timestamp (3) with time zone,
	CONSTRAINT "alert_matches_alert_id_job_id_pk" PRIMARY KEY("alert_id","job_id")
);
--> statement-breakpoint
CREATE TABLE "jobs"."job_alerts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"words" text,
	"skills" text[] DEFAULT '{}' NOT NULL,
	"type" "jobs"."job_type",
	"work_mode" "jobs"."work_mode",
	"country_code" text,
	"company_id" uuid,
	"salary_year_minor" bigint,
	"currency" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs"."referrals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"job_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"referrer_id" uuid NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs"."saved_jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "jobs"."applications" ADD CONSTRAINT "applications_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "jobs"."jobs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."applications" ADD CONSTRAINT "applications_stage_id_pipeline_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "jobs"."pipeline_stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."stage_changes" ADD CONSTRAINT "stage_changes_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "jobs"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."job_skills" ADD CONSTRAINT "job_skills_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "jobs"."jobs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."job_views" ADD CONSTRAINT "job_views_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "jobs"."jobs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."pipeline_stages" ADD CONSTRAINT "pipeline_stages_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "jobs"."jobs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."screening_questions" ADD CONSTRAINT "screening_questions_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "jobs"."jobs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."interviews" ADD CONSTRAINT "interviews_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "jobs"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."offers" ADD CONSTRAINT "offers_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "jobs"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."scorecards" ADD CONSTRAINT "scorecards_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "jobs"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."scorecards" ADD CONSTRAINT "scorecards_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "jobs"."interviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."alert_matches" ADD CONSTRAINT "alert_matches_alert_id_job_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "jobs"."job_alerts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."alert_matches" ADD CONSTRAINT "alert_matches_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "jobs"."jobs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."referrals" ADD CONSTRAINT "referrals_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "jobs"."jobs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs"."saved_jobs" ADD CONSTRAINT "saved_jobs_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "jobs"."jobs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "applications_once" ON "jobs"."applications" USING btree ("job_id","applicant_id") WHERE "jobs"."applications"."status" not in ('REJECTED', 'WITHDRAWN', 'DECLINED');--> statement-breakpoint
CREATE INDEX "applications_job" ON "jobs"."applications" USING btree ("job_id","created_at","id");--> statement-breakpoint
CREATE INDEX "applications_applicant" ON "jobs"."applications" USING btree ("applicant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "applications_stage" ON "jobs"."applications" USING btree ("stage_id");--> statement-breakpoint
CREATE INDEX "stage_changes_application" ON "jobs"."stage_changes" USING btree ("application_id","at","id");--> statement-breakpoint
CREATE INDEX "stage_changes_job" ON "jobs"."stage_changes" USING btree ("job_id","at");--> statement-breakpoint
CREATE INDEX "blocks_blocked_id_index" ON "jobs"."blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "certificates_user_id_index" ON "jobs"."certificates" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "certificates_at_index" ON "jobs"."certificates" USING btree ("at");--> statement-breakpoint
CREATE INDEX "company_staff_user_id_index" ON "jobs"."company_staff" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "endorsements_user_id_key_index" ON "jobs"."endorsements" USING btree ("user_id","key");--> statement-breakpoint
CREATE INDEX "job_skills_key" ON "jobs"."job_skills" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "jobs_slug" ON "jobs"."jobs" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "jobs_newest" ON "jobs"."jobs" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "jobs_company" ON "jobs"."jobs" USING btree ("company_id","created_at");--> statement-breakpoint
CREATE INDEX "jobs_deadline" ON "jobs"."jobs" USING btree ("deadline") WHERE "jobs"."jobs"."status" in ('OPEN', 'PAUSED');--> statement-breakpoint
CREATE INDEX "jobs_text" ON "jobs"."jobs" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "stages_ends" ON "jobs"."pipeline_stages" USING btree ("job_id","kind") WHERE "jobs"."pipeline_stages"."kind" in ('SUBMITTED', 'OFFER', 'HIRED');--> statement-breakpoint
CREATE INDEX "interviews_application" ON "jobs"."interviews" USING btree ("application_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "offers_one_open" ON "jobs"."offers" USING btree ("application_id") WHERE "jobs"."offers"."status" = 'OPEN';--> statement-breakpoint
CREATE INDEX "offers_application" ON "jobs"."offers" USING btree ("application_id","created_at");--> statement-breakpoint
CREATE INDEX "offers_expiry" ON "jobs"."offers" USING btree ("expires_at") WHERE "jobs"."offers"."status" = 'OPEN';--> statement-breakpoint
CREATE UNIQUE INDEX "scorecards_once" ON "jobs"."scorecards" USING btree ("application_id","author_id",coalesce("interview_id", "application_id"));--> statement-breakpoint
CREATE INDEX "alert_matches_waiting" ON "jobs"."alert_matches" USING btree ("matched_at") WHERE "jobs"."alert_matches"."told_at" is null;--> statement-breakpoint
CREATE INDEX "alerts_user" ON "jobs"."job_alerts" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_name" ON "jobs"."job_alerts" USING btree ("user_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_once" ON "jobs"."referrals" USING btree ("job_id","candidate_id");--> statement-breakpoint
CREATE INDEX "referrals_candidate" ON "jobs"."referrals" USING btree ("candidate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_once" ON "jobs"."saved_jobs" USING btree ("user_id","job_id");--> statement-breakpoint
CREATE INDEX "saved_user" ON "jobs"."saved_jobs" USING btree ("user_id","saved_at","id");