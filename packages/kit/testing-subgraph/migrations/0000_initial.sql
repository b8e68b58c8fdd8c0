CREATE TABLE "notes"."effects" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notes"."effects_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"fact_id" uuid NOT NULL,
	"subject_id" text NOT NULL,
	"what" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notes"."notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"board_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"title" text NOT NULL,
	"rank" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "notes_board" ON "notes"."notes" USING btree ("board_id","rank","id");