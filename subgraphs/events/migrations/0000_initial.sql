CREATE TABLE "events"."blocks" (
	"user_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	CONSTRAINT "blocks_user_id_blocked_id_pk" PRIMARY KEY("user_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "events"."cohosts" (
	"event_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "cohosts_event_id_user_id_pk" PRIMARY KEY("event_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "events"."events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"kind" text NOT NULL,
	"mode" text NOT NULL,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"visibility" text NOT NULL,
	"host_id" uuid NOT NULL,
	"group_id" uuid,
	"time_zone" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"venue" text,
	"address" text,
	"latitude" double precision,
	"longitude" double precision,
	"online_url" text,
	"series_id" uuid,
	"occurrence_at" timestamp (3) with time zone,
	"capacity" integer,
	"taken" integer DEFAULT 0 NOT NULL,
	"ceiling" integer,
	"next_in_queue" integer DEFAULT 1 NOT NULL,
	"approval_required" boolean,
	"waitlist_enabled" boolean,
	"max_guests" integer,
	"show_attendees" boolean DEFAULT true NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"check_in_secret" text NOT NULL,
	"published_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"cancel_reason" text,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "events_slug_unique" UNIQUE("slug"),
	CONSTRAINT "events_end" CHECK ("events"."events"."ends_at" > "events"."events"."starts_at"),
	CONSTRAINT "events_capacity" CHECK ("events"."events"."capacity" > 0),
	CONSTRAINT "events_seats" CHECK ("events"."events"."taken" >= 0 and ("events"."events"."ceiling" is null or "events"."events"."taken" <= "events"."events"."ceiling")),
	CONSTRAINT "events_ceiling" CHECK (("events"."events"."capacity" is null) = ("events"."events"."ceiling" is null)),
	CONSTRAINT "events_cancelled" CHECK (("events"."events"."status" = 'CANCELLED') = ("events"."events"."cancelled_at" is not null) and ("events"."events"."cancelled_at" is null or "events"."events"."cancel_reason" is not null)),
	CONSTRAINT "events_of_series" CHECK (("events"."events"."series_id" is null) = ("events"."events"."occurrence_at" is null))
);
--> statement-breakpoint
CREATE TABLE "events"."feeds" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"rotated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feeds_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "events"."group_members" (
	"group_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "group_members_group_id_user_id_pk" PRIMARY KEY("group_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "events"."groups" (
	"group_id" uuid PRIMARY KEY NOT NULL,
	"privacy" text NOT NULL,
	"gone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "events"."people" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"suspended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "events"."reminders" (
	"rsvp_id" uuid NOT NULL,
	"offset_minutes" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reminders_rsvp_id_offset_minutes_starts_at_pk" PRIMARY KEY("rsvp_id","offset_minutes","starts_at")
);
--> statement-breakpoint
CREATE TABLE "events"."rsvps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"status" text NOT NULL,
	"guests" integer DEFAULT 0 NOT NULL,
	"source" text NOT NULL,
	"note" text,
	"invited_by_id" uuid,
	"ticket_type_id" uuid,
	"price_minor" bigint,
	"currency" text,
	"pay_before" timestamp (3) with time zone,
	"payment_id" uuid,
	"paid_at" timestamp (3) with time zone,
	"refund_due_at" timestamp (3) with time zone,
	"refunded_at" timestamp (3) with time zone,
	"queue" integer,
	"waitlisted_at" timestamp (3) with time zone,
	"offered_at" timestamp (3) with time zone,
	"offer_expires_at" timestamp (3) with time zone,
	"claimed_at" timestamp (3) with time zone,
	"going_at" timestamp (3) with time zone,
	"checked_in_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"responded_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "rsvps_guests" CHECK ("events"."rsvps"."guests" >= 0),
	CONSTRAINT "rsvps_waiting" CHECK ("events"."rsvps"."status" <> 'WAITLISTED' or "events"."rsvps"."queue" is not null),
	CONSTRAINT "rsvps_offered" CHECK ("events"."rsvps"."status" <> 'OFFERED' or "events"."rsvps"."offer_expires_at" is not null),
	CONSTRAINT "rsvps_refund" CHECK ("events"."rsvps"."refund_due_at" is null or "events"."rsvps"."paid_at" is not null),
	CONSTRAINT "rsvps_price" CHECK (("events"."rsvps"."price_minor" is null) = ("events"."rsvps"."currency" is null))
);
--> statement-breakpoint
CREATE TABLE "events"."series" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rule" text NOT NULL,
	"time_zone" text NOT NULL,
	"local_start" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events"."sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"room" text,
	"speaker_ids" uuid[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_end" CHECK ("events"."sessions"."ends_at" > "events"."sessions"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "events"."speakers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"user_id" uuid,
	"name" text NOT NULL,
	"bio" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events"."ticket_types" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"name" text NOT NULL,
	"price_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"quota" integer,
	"sold" integer DEFAULT 0 NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ticket_types_price" CHECK ("events"."ticket_types"."price_minor" >= 0),
	CONSTRAINT "ticket_types_quota" CHECK ("events"."ticket_types"."sold" >= 0 and ("events"."ticket_types"."quota" is null or "events"."ticket_types"."sold" <= "events"."ticket_types"."quota"))
);
--> statement-breakpoint
ALTER TABLE "events"."cohosts" ADD CONSTRAINT "cohosts_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "events"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."events" ADD CONSTRAINT "events_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "events"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."reminders" ADD CONSTRAINT "reminders_rsvp_id_rsvps_id_fk" FOREIGN KEY ("rsvp_id") REFERENCES "events"."rsvps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."rsvps" ADD CONSTRAINT "rsvps_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "events"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."rsvps" ADD CONSTRAINT "rsvps_ticket_type_id_ticket_types_id_fk" FOREIGN KEY ("ticket_type_id") REFERENCES "events"."ticket_types"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."sessions" ADD CONSTRAINT "sessions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "events"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."speakers" ADD CONSTRAINT "speakers_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "events"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."ticket_types" ADD CONSTRAINT "ticket_types_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "events"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "blocks_blocked_id_index" ON "events"."blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "cohosts_user_id_index" ON "events"."cohosts" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "events_once_in_series" ON "events"."events" USING btree ("series_id","occurrence_at");--> statement-breakpoint
CREATE INDEX "events_by_start" ON "events"."events" USING btree ("starts_at","id") WHERE "events"."events"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "events_newest" ON "events"."events" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "events"."events"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "events_of_host" ON "events"."events" USING btree ("host_id","starts_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "events_of_group" ON "events"."events" USING btree ("group_id","starts_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "events_to_begin" ON "events"."events" USING btree ("starts_at") WHERE "events"."events"."status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "events_to_end" ON "events"."events" USING btree ("ends_at") WHERE "events"."events"."status" in ('PUBLISHED', 'LIVE');--> statement-breakpoint
CREATE INDEX "events_title" ON "events"."events" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "events_words" ON "events"."events" USING gin (to_tsvector('simple', "title" || ' ' || "description"));--> statement-breakpoint
CREATE INDEX "group_members_user_id_index" ON "events"."group_members" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rsvps_once" ON "events"."rsvps" USING btree ("event_id","user_id") WHERE "events"."rsvps"."status" not in ('CANCELLED', 'EXPIRED');--> statement-breakpoint
CREATE UNIQUE INDEX "rsvps_queue" ON "events"."rsvps" USING btree ("event_id","queue") WHERE "events"."rsvps"."status" = 'WAITLISTED';--> statement-breakpoint
CREATE INDEX "rsvps_list" ON "events"."rsvps" USING btree ("event_id","created_at","id");--> statement-breakpoint
CREATE INDEX "rsvps_of_user" ON "events"."rsvps" USING btree ("user_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "rsvps_offers" ON "events"."rsvps" USING btree ("offer_expires_at") WHERE "events"."rsvps"."status" = 'OFFERED';--> statement-breakpoint
CREATE INDEX "rsvps_unpaid" ON "events"."rsvps" USING btree ("pay_before") WHERE "events"."rsvps"."status" = 'PENDING_PAYMENT';--> statement-breakpoint
CREATE INDEX "sessions_event_id_starts_at_id_index" ON "events"."sessions" USING btree ("event_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "speakers_event_id_created_at_id_index" ON "events"."speakers" USING btree ("event_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "ticket_types_name" ON "events"."ticket_types" USING btree ("event_id",lower("name"));