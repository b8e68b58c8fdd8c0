CREATE TYPE "companies"."company_status" AS ENUM('DRAFT', 'PENDING_VERIFICATION', 'VERIFIED', 'UNVERIFIED', 'SUSPENDED', 'ARCHIVED');--> statement-breakpoint
CREATE TYPE "companies"."member_role" AS ENUM('OWNER', 'ADMIN', 'RECRUITER', 'TRAINER', 'MEMBER');--> statement-breakpoint
CREATE TYPE "companies"."member_state" AS ENUM('INVITED', 'REQUESTED', 'ACTIVE', 'DECLINED', 'LEFT', 'REMOVED');--> statement-breakpoint
CREATE TYPE "companies"."pool_status" AS ENUM('PENDING_PAYMENT', 'PAID', 'EXPIRED', 'CANCELLED', 'REFUNDED');--> statement-breakpoint
CREATE TYPE "companies"."seat_state" AS ENUM('ALLOCATED', 'REVOKED');--> statement-breakpoint
CREATE TYPE "companies"."seniority" AS ENUM('ENTRY', 'ASSOCIATE', 'SENIOR', 'LEAD', 'DIRECTOR', 'EXECUTIVE');--> statement-breakpoint
CREATE TYPE "companies"."verification_state" AS ENUM('PENDING', 'CONFIRMED', 'EXPIRED', 'REPLACED');--> statement-breakpoint
CREATE TABLE "companies"."companies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"search_name" text NOT NULL,
	"tagline" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"industry" text,
	"website" text,
	"logo_url" text,
	"founded_year" smallint,
	"country_code" text,
	"status" "companies"."company_status" NOT NULL,
	"status_before" "companies"."company_status",
	"status_reason" text,
	"published_at" timestamp (3) with time zone,
	"domain" text,
	"verified_at" timestamp (3) with time zone,
	"parent_id" uuid,
	"member_count" integer DEFAULT 0 NOT NULL,
	"follower_count" integer DEFAULT 0 NOT NULL,
	"open_job_count" integer DEFAULT 0 NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"created_by_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "companies_counts" CHECK ("companies"."companies"."member_count" >= 0 and "companies"."companies"."follower_count" >= 0 and "companies"."companies"."open_job_count" >= 0),
	CONSTRAINT "companies_verified" CHECK ("companies"."companies"."status" <> 'VERIFIED' or ("companies"."companies"."domain" is not null and "companies"."companies"."verified_at" is not null)),
	CONSTRAINT "companies_parent_self" CHECK ("companies"."companies"."parent_id" <> "companies"."companies"."id"),
	CONSTRAINT "companies_held" CHECK (("companies"."companies"."status" in ('SUSPENDED', 'ARCHIVED')) = ("companies"."companies"."status_before" is not null))
);
--> statement-breakpoint
CREATE TABLE "companies"."company_locations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"name" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"city" text NOT NULL,
	"search_city" text NOT NULL,
	"country_code" text NOT NULL,
	"headquarters" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "companies"."company_verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"domain" text NOT NULL,
	"token" text NOT NULL,
	"state" "companies"."verification_state" DEFAULT 'PENDING' NOT NULL,
	"requested_by_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"last_checked_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "verifications_confirmed" CHECK (("companies"."company_verifications"."state" = 'CONFIRMED') = ("companies"."company_verifications"."confirmed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "companies"."page_views" (
	"company_id" uuid NOT NULL,
	"viewer_id" uuid NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "page_views_company_id_viewer_id_day_pk" PRIMARY KEY("company_id","viewer_id","day")
);
--> statement-breakpoint
CREATE TABLE "companies"."certificates" (
	"certificate_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "companies"."company_jobs" (
	"job_id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"state" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"closed_reason" text
);
--> statement-breakpoint
CREATE TABLE "companies"."company_posts" (
	"post_id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "companies"."followers" (
	"company_id" uuid NOT NULL,
	"follower_id" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "followers_company_id_follower_id_pk" PRIMARY KEY("company_id","follower_id")
);
--> statement-breakpoint
CREATE TABLE "companies"."job_applications" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"job_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"hired_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "companies"."post_responses" (
	"post_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "post_responses_post_id_user_id_pk" PRIMARY KEY("post_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "companies"."blocks" (
	"user_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	CONSTRAINT "blocks_user_id_blocked_id_pk" PRIMARY KEY("user_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "companies"."company_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" "companies"."member_role" NOT NULL,
	"state" "companies"."member_state" NOT NULL,
	"title" text,
	"department" text,
	"seniority" "companies"."seniority",
	"location_id" uuid,
	"invited_by_id" uuid,
	"note" text,
	"joined_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "members_joined" CHECK ("companies"."company_members"."state" <> 'ACTIVE' or "companies"."company_members"."joined_at" is not null),
	CONSTRAINT "members_ended" CHECK (("companies"."company_members"."state" in ('DECLINED', 'LEFT', 'REMOVED')) = ("companies"."company_members"."ended_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "companies"."people" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"suspended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "companies"."seat_allocations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pool_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"state" "companies"."seat_state" DEFAULT 'ALLOCATED' NOT NULL,
	"allocated_by_id" uuid NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "allocations_revoked" CHECK (("companies"."seat_allocations"."state" = 'REVOKED') = ("companies"."seat_allocations"."revoked_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "companies"."seat_pools" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"course_title" text NOT NULL,
	"seats" integer NOT NULL,
	"allocated" integer DEFAULT 0 NOT NULL,
	"seat_price_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"status" "companies"."pool_status" DEFAULT 'PENDING_PAYMENT' NOT NULL,
	"pay_before" timestamp (3) with time zone,
	"buyer_id" uuid NOT NULL,
	"payment_id" uuid,
	"paid_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "pools_seats" CHECK ("companies"."seat_pools"."seats" > 0 and "companies"."seat_pools"."allocated" between 0 and "companies"."seat_pools"."seats"),
	CONSTRAINT "pools_paid" CHECK ("companies"."seat_pools"."status" <> 'PAID' or "companies"."seat_pools"."paid_at" is not null),
	CONSTRAINT "pools_allocated" CHECK ("companies"."seat_pools"."allocated" = 0 or "companies"."seat_pools"."status" = 'PAID'),
	CONSTRAINT "pools_price" CHECK ("companies"."seat_pools"."seat_price_minor" > 0)
);
--> statement-breakpoint
ALTER TABLE "companies"."companies" ADD CONSTRAINT "companies_parent_id_companies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "companies"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companies"."company_locations" ADD CONSTRAINT "company_locations_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "companies"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companies"."company_verifications" ADD CONSTRAINT "company_verifications_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "companies"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companies"."page_views" ADD CONSTRAINT "page_views_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "companies"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companies"."post_responses" ADD CONSTRAINT "post_responses_post_id_company_posts_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "companies"."company_posts"("post_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companies"."company_members" ADD CONSTRAINT "company_members_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "companies"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companies"."company_members" ADD CONSTRAINT "company_members_location_id_company_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "companies"."company_locations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companies"."seat_allocations" ADD CONSTRAINT "seat_allocations_pool_id_seat_pools_id_fk" FOREIGN KEY ("pool_id") REFERENCES "companies"."seat_pools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companies"."seat_pools" ADD CONSTRAINT "seat_pools_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "companies"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "companies_slug" ON "companies"."companies" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "companies_domain" ON "companies"."companies" USING btree ("domain");--> statement-breakpoint
CREATE INDEX "companies_newest" ON "companies"."companies" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "companies_parent" ON "companies"."companies" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "companies_industry" ON "companies"."companies" USING btree ("industry");--> statement-breakpoint
CREATE INDEX "companies_name" ON "companies"."companies" USING gin ("search_name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "locations_company" ON "companies"."company_locations" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "locations_city" ON "companies"."company_locations" USING btree ("search_city");--> statement-breakpoint
CREATE UNIQUE INDEX "locations_headquarters" ON "companies"."company_locations" USING btree ("company_id") WHERE "companies"."company_locations"."headquarters";--> statement-breakpoint
CREATE UNIQUE INDEX "locations_name" ON "companies"."company_locations" USING btree ("company_id","name");--> statement-breakpoint
CREATE INDEX "verifications_company" ON "companies"."company_verifications" USING btree ("company_id","created_at");--> statement-breakpoint
CREATE INDEX "verifications_expiry" ON "companies"."company_verifications" USING btree ("expires_at") WHERE "companies"."company_verifications"."state" = 'PENDING';--> statement-breakpoint
CREATE UNIQUE INDEX "verifications_one_pending" ON "companies"."company_verifications" USING btree ("company_id") WHERE "companies"."company_verifications"."state" = 'PENDING';--> statement-breakpoint
CREATE INDEX "certificates_user_id_at_index" ON "companies"."certificates" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "company_jobs_company_id_published_at_index" ON "companies"."company_jobs" USING btree ("company_id","published_at");--> statement-breakpoint
CREATE INDEX "company_posts_company_id_index" ON "companies"."company_posts" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "followers_company_id_since_index" ON "companies"."followers" USING btree ("company_id","since");--> statement-breakpoint
CREATE INDEX "job_applications_company_id_at_index" ON "companies"."job_applications" USING btree ("company_id","at");--> statement-breakpoint
CREATE INDEX "blocks_blocked_id_index" ON "companies"."blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE UNIQUE INDEX "members_once" ON "companies"."company_members" USING btree ("company_id","user_id") WHERE "companies"."company_members"."state" in ('INVITED', 'REQUESTED', 'ACTIVE');--> statement-breakpoint
CREATE INDEX "members_company" ON "companies"."company_members" USING btree ("company_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "members_user" ON "companies"."company_members" USING btree ("user_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "members_invited_by" ON "companies"."company_members" USING btree ("invited_by_id","created_at") WHERE "companies"."company_members"."state" = 'INVITED';--> statement-breakpoint
CREATE UNIQUE INDEX "allocations_once" ON "companies"."seat_allocations" USING btree ("course_id","user_id") WHERE "companies"."seat_allocations"."state" = 'ALLOCATED';--> statement-breakpoint
CREATE INDEX "allocations_pool" ON "companies"."seat_allocations" USING btree ("pool_id","created_at","id");--> statement-breakpoint
CREATE INDEX "allocations_member" ON "companies"."seat_allocations" USING btree ("company_id","user_id") WHERE "companies"."seat_allocations"."state" = 'ALLOCATED';--> statement-breakpoint
CREATE INDEX "pools_company" ON "companies"."seat_pools" USING btree ("company_id","created_at","id");--> statement-breakpoint
CREATE INDEX "pools_holds" ON "companies"."seat_pools" USING btree ("pay_before") WHERE "companies"."seat_pools"."status" = 'PENDING_PAYMENT';--> statement-breakpoint
CREATE UNIQUE INDEX "pools_payment" ON "companies"."seat_pools" USING btree ("payment_id");