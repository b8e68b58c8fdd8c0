CREATE TYPE "profiles"."endorsement_state" AS ENUM('GIVEN', 'HIDDEN', 'WITHDRAWN');--> statement-breakpoint
CREATE TYPE "profiles"."skill_level" AS ENUM('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');--> statement-breakpoint
CREATE TABLE "profiles"."blocks" (
	"user_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	CONSTRAINT "blocks_user_id_blocked_id_pk" PRIMARY KEY("user_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "profiles"."connected" (
	"user_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	CONSTRAINT "connected_user_id_other_id_pk" PRIMARY KEY("user_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "profiles"."educations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"profile_id" uuid NOT NULL,
	"institution" text NOT NULL,
	"degree" text,
	"area" text,
	"grade" text,
	"url" text,
	"start_date" date,
	"end_date" date,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "educations_in_order" CHECK ("profiles"."educations"."end_date" >= "profiles"."educations"."start_date")
);
--> statement-breakpoint
CREATE TABLE "profiles"."employed" (
	"user_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	CONSTRAINT "employed_user_id_company_id_pk" PRIMARY KEY("user_id","company_id")
);
--> statement-breakpoint
CREATE TABLE "profiles"."endorsements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"profile_skill_id" uuid NOT NULL,
	"endorser_id" uuid NOT NULL,
	"state" "profiles"."endorsement_state" DEFAULT 'GIVEN' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profiles"."evidence" (
	"user_id" uuid NOT NULL,
	"certificate_id" uuid NOT NULL,
	"key" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"holds" boolean DEFAULT true NOT NULL,
	CONSTRAINT "evidence_certificate_id_key_pk" PRIMARY KEY("certificate_id","key")
);
--> statement-breakpoint
CREATE TABLE "profiles"."experiences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"profile_id" uuid NOT NULL,
	"title" text NOT NULL,
	"company" text NOT NULL,
	"location" text,
	"description" text,
	"url" text,
	"start_date" date NOT NULL,
	"end_date" date,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "experiences_in_order" CHECK ("profiles"."experiences"."end_date" >= "profiles"."experiences"."start_date")
);
--> statement-breakpoint
CREATE TABLE "profiles"."following" (
	"follower_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "following_follower_id_user_id_pk" PRIMARY KEY("follower_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "profiles"."handles" (
	"handle" text PRIMARY KEY NOT NULL,
	"profile_id" uuid NOT NULL,
	"since" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profiles"."links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"profile_id" uuid NOT NULL,
	"label" text NOT NULL,
	"url" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profiles"."people" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"suspended" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profiles"."profile_skills" (
	"id" uuid PRIMARY KEY NOT NULL,
	"profile_id" uuid NOT NULL,
	"skill_id" uuid NOT NULL,
	"level" "profiles"."skill_level",
	"endorsement_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "profile_skills_count" CHECK ("profiles"."profile_skills"."endorsement_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "profiles"."profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"display_name" text NOT NULL,
	"suspended" boolean DEFAULT false NOT NULL,
	"handle" text NOT NULL,
	"handle_changed_at" timestamp (3) with time zone,
	"headline" text,
	"bio" text,
	"photo_url" text,
	"location" text,
	"country_code" text,
	"time_zone" text,
	"industry" text,
	"open_to_work" boolean DEFAULT false NOT NULL,
	"open_to_roles" text[] DEFAULT '{}' NOT NULL,
	"privacy" jsonb NOT NULL,
	"filled" text[] DEFAULT '{}' NOT NULL,
	"hidden_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "profiles_handle_form" CHECK ("profiles"."profiles"."handle" ~ '^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$'),
	CONSTRAINT "profiles_roles_when_open" CHECK ("profiles"."profiles"."open_to_work" or cardinality("profiles"."profiles"."open_to_roles") = 0)
);
--> statement-breakpoint
CREATE TABLE "profiles"."search_documents" (
	"profile_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"location" text NOT NULL,
	"country_code" text,
	"companies" text NOT NULL,
	"industry" text,
	"skills" text[] NOT NULL,
	"open_to_work" boolean NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profiles"."skills" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "profiles"."educations" ADD CONSTRAINT "educations_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "profiles"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles"."endorsements" ADD CONSTRAINT "endorsements_profile_skill_id_profile_skills_id_fk" FOREIGN KEY ("profile_skill_id") REFERENCES "profiles"."profile_skills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles"."experiences" ADD CONSTRAINT "experiences_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "profiles"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles"."handles" ADD CONSTRAINT "handles_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "profiles"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles"."links" ADD CONSTRAINT "links_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "profiles"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles"."profile_skills" ADD CONSTRAINT "profile_skills_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "profiles"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles"."profile_skills" ADD CONSTRAINT "profile_skills_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "profiles"."skills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles"."profiles" ADD CONSTRAINT "profiles_user_id_people_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "profiles"."people"("user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles"."search_documents" ADD CONSTRAINT "search_documents_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "profiles"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "blocks_blocked_id_index" ON "profiles"."blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "educations_profile" ON "profiles"."educations" USING btree ("profile_id");--> statement-breakpoint
CREATE INDEX "employed_company_id_index" ON "profiles"."employed" USING btree ("company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "endorsements_once" ON "profiles"."endorsements" USING btree ("profile_skill_id","endorser_id");--> statement-breakpoint
CREATE INDEX "endorsements_order" ON "profiles"."endorsements" USING btree ("profile_skill_id","created_at","id");--> statement-breakpoint
CREATE INDEX "endorsements_endorser" ON "profiles"."endorsements" USING btree ("endorser_id");--> statement-breakpoint
CREATE INDEX "endorsements_at" ON "profiles"."endorsements" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "evidence_user_id_key_index" ON "profiles"."evidence" USING btree ("user_id","key");--> statement-breakpoint
CREATE INDEX "experiences_profile" ON "profiles"."experiences" USING btree ("profile_id");--> statement-breakpoint
CREATE INDEX "handles_profile" ON "profiles"."handles" USING btree ("profile_id");--> statement-breakpoint
CREATE UNIQUE INDEX "links_url" ON "profiles"."links" USING btree ("profile_id","url");--> statement-breakpoint
CREATE UNIQUE INDEX "profile_skills_once" ON "profiles"."profile_skills" USING btree ("profile_id","skill_id");--> statement-breakpoint
CREATE INDEX "profile_skills_order" ON "profiles"."profile_skills" USING btree ("profile_id","endorsement_count","id");--> statement-breakpoint
CREATE INDEX "profile_skills_skill" ON "profiles"."profile_skills" USING btree ("skill_id");--> statement-breakpoint
CREATE UNIQUE INDEX "profiles_user" ON "profiles"."profiles" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "profiles_handle" ON "profiles"."profiles" USING btree ("handle");--> statement-breakpoint
CREATE INDEX "profiles_created" ON "profiles"."profiles" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "profiles_deleted" ON "profiles"."profiles" USING btree ("deleted_at") WHERE "profiles"."profiles"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "search_name" ON "profiles"."search_documents" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_location" ON "profiles"."search_documents" USING gin ("location" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_companies" ON "profiles"."search_documents" USING gin ("companies" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_skills" ON "profiles"."search_documents" USING gin ("skills");--> statement-breakpoint
CREATE INDEX "search_words" ON "profiles"."search_documents" USING gin ("words");--> statement-breakpoint
CREATE UNIQUE INDEX "skills_key" ON "profiles"."skills" USING btree ("key");--> statement-breakpoint
CREATE INDEX "skills_search" ON "profiles"."skills" USING gin ("key" gin_trgm_ops);