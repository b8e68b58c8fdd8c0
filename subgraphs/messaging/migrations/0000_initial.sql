CREATE TYPE "messaging"."chatroom_kind" AS ENUM('DIRECT', 'GROUP', 'COURSE');--> statement-breakpoint
CREATE TYPE "messaging"."contact_policy" AS ENUM('EVERYONE', 'CONNECTIONS', 'NOBODY');--> statement-breakpoint
CREATE TYPE "messaging"."member_role" AS ENUM('MEMBER', 'ADMIN');--> statement-breakpoint
CREATE TYPE "messaging"."message_type" AS ENUM('TEXT', 'IMAGE', 'FILE');--> statement-breakpoint
CREATE TYPE "messaging"."notify_level" AS ENUM('ALL', 'MENTIONS', 'NONE');--> statement-breakpoint
CREATE TYPE "messaging"."presence_status" AS ENUM('ONLINE', 'AWAY', 'OFFLINE');--> statement-breakpoint
CREATE TABLE "messaging"."attachments" (
	"message_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"mime_type" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"url" text NOT NULL,
	CONSTRAINT "attachments_message_id_position_pk" PRIMARY KEY("message_id","position"),
	CONSTRAINT "attachments_size" CHECK ("messaging"."attachments"."size_bytes" > 0)
);
--> statement-breakpoint
CREATE TABLE "messaging"."blocks" (
	"user_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	CONSTRAINT "blocks_user_id_blocked_id_pk" PRIMARY KEY("user_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "messaging"."chatrooms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "messaging"."chatroom_kind" NOT NULL,
	"name" text,
	"direct_key" text,
	"course_id" uuid,
	"group_id" uuid,
	"created_by_id" uuid,
	"last_seq" integer DEFAULT 0 NOT NULL,
	"activity_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "chatrooms_direct_pair" CHECK (("messaging"."chatrooms"."kind" = 'DIRECT') = ("messaging"."chatrooms"."direct_key" is not null)),
	CONSTRAINT "chatrooms_course_of" CHECK (("messaging"."chatrooms"."kind" = 'COURSE') = ("messaging"."chatrooms"."course_id" is not null)),
	CONSTRAINT "chatrooms_group_of" CHECK ("messaging"."chatrooms"."group_id" is null or "messaging"."chatrooms"."kind" = 'GROUP'),
	CONSTRAINT "chatrooms_named" CHECK (("messaging"."chatrooms"."kind" = 'DIRECT') = ("messaging"."chatrooms"."name" is null)),
	CONSTRAINT "chatrooms_last_seq" CHECK ("messaging"."chatrooms"."last_seq" >= 0)
);
--> statement-breakpoint
CREATE TABLE "messaging"."connected" (
	"user_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	CONSTRAINT "connected_user_id_other_id_pk" PRIMARY KEY("user_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "messaging"."course_seats" (
	"course_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "course_seats_course_id_user_id_reason_pk" PRIMARY KEY("course_id","user_id","reason")
);
--> statement-breakpoint
CREATE TABLE "messaging"."delivery_moves" (
	"chatroom_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"from_seq" integer NOT NULL,
	"to_seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "delivery_moves_chatroom_id_user_id_to_seq_pk" PRIMARY KEY("chatroom_id","user_id","to_seq"),
	CONSTRAINT "delivery_moves_forward" CHECK ("messaging"."delivery_moves"."to_seq" > "messaging"."delivery_moves"."from_seq")
);
--> statement-breakpoint
CREATE TABLE "messaging"."members" (
	"chatroom_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" "messaging"."member_role" DEFAULT 'MEMBER' NOT NULL,
	"added_by_id" uuid,
	"joined_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"joined_seq" integer DEFAULT 0 NOT NULL,
	"left_at" timestamp (3) with time zone,
	"last_read_seq" integer DEFAULT 0 NOT NULL,
	"last_read_at" timestamp (3) with time zone,
	"last_delivered_seq" integer DEFAULT 0 NOT NULL,
	"own_since" integer DEFAULT 0 NOT NULL,
	"last_sent_at" timestamp (3) with time zone,
	"notify_level" "messaging"."notify_level" DEFAULT 'ALL' NOT NULL,
	"muted_until" timestamp (3) with time zone,
	CONSTRAINT "members_chatroom_id_user_id_pk" PRIMARY KEY("chatroom_id","user_id"),
	CONSTRAINT "members_own_since" CHECK ("messaging"."members"."own_since" >= 0),
	CONSTRAINT "members_last_read" CHECK ("messaging"."members"."last_read_seq" >= "messaging"."members"."joined_seq"),
	CONSTRAINT "members_last_delivered" CHECK ("messaging"."members"."last_delivered_seq" >= "messaging"."members"."last_read_seq")
);
--> statement-breakpoint
CREATE TABLE "messaging"."mentions" (
	"message_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"chatroom_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "mentions_message_id_user_id_pk" PRIMARY KEY("message_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "messaging"."message_versions" (
	"message_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"replaced_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "message_versions_message_id_number_pk" PRIMARY KEY("message_id","number")
);
--> statement-breakpoint
CREATE TABLE "messaging"."messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"chatroom_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"sender_id" uuid NOT NULL,
	"type" "messaging"."message_type" DEFAULT 'TEXT' NOT NULL,
	"content" text NOT NULL,
	"reply_to_id" uuid,
	"client_message_id" text NOT NULL,
	"fingerprint" text NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "messages_seq_positive" CHECK ("messaging"."messages"."seq" > 0),
	CONSTRAINT "messages_tombstone" CHECK ("messaging"."messages"."deleted_at" is null or "messaging"."messages"."content" = '')
);
--> statement-breakpoint
CREATE TABLE "messaging"."people" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"suspended_at" timestamp (3) with time zone,
	"read_receipts" boolean,
	"show_presence" boolean DEFAULT true NOT NULL,
	"who_can_message_me" "messaging"."contact_policy"
);
--> statement-breakpoint
CREATE TABLE "messaging"."presences" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"status" "messaging"."presence_status" NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messaging"."reactions" (
	"message_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"emoji" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"key" text GENERATED ALWAYS AS (message_id::text || ' ' || emoji) STORED,
	CONSTRAINT "reactions_message_id_user_id_emoji_pk" PRIMARY KEY("message_id","user_id","emoji")
);
--> statement-breakpoint
CREATE TABLE "messaging"."read_moves" (
	"chatroom_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"from_seq" integer NOT NULL,
	"to_seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "read_moves_chatroom_id_user_id_to_seq_pk" PRIMARY KEY("chatroom_id","user_id","to_seq"),
	CONSTRAINT "read_moves_forward" CHECK ("messaging"."read_moves"."to_seq" > "messaging"."read_moves"."from_seq")
);
--> statement-breakpoint
ALTER TABLE "messaging"."attachments" ADD CONSTRAINT "attachments_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "messaging"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messaging"."delivery_moves" ADD CONSTRAINT "delivery_moves_chatroom_id_chatrooms_id_fk" FOREIGN KEY ("chatroom_id") REFERENCES "messaging"."chatrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messaging"."members" ADD CONSTRAINT "members_chatroom_id_chatrooms_id_fk" FOREIGN KEY ("chatroom_id") REFERENCES "messaging"."chatrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messaging"."mentions" ADD CONSTRAINT "mentions_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "messaging"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messaging"."mentions" ADD CONSTRAINT "mentions_chatroom_id_chatrooms_id_fk" FOREIGN KEY ("chatroom_id") REFERENCES "messaging"."chatrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messaging"."message_versions" ADD CONSTRAINT "message_versions_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "messaging"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messaging"."messages" ADD CONSTRAINT "messages_chatroom_id_chatrooms_id_fk" FOREIGN KEY ("chatroom_id") REFERENCES "messaging"."chatrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messaging"."messages" ADD CONSTRAINT "messages_reply_to_id_messages_id_fk" FOREIGN KEY ("reply_to_id") REFERENCES "messaging"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messaging"."reactions" ADD CONSTRAINT "reactions_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "messaging"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messaging"."read_moves" ADD CONSTRAINT "read_moves_chatroom_id_chatrooms_id_fk" FOREIGN KEY ("chatroom_id") REFERENCES "messaging"."chatrooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "blocks_blocked_id_index" ON "messaging"."blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE UNIQUE INDEX "chatrooms_direct" ON "messaging"."chatrooms" USING btree ("direct_key");--> statement-breakpoint
CREATE UNIQUE INDEX "chatrooms_course" ON "messaging"."chatrooms" USING btree ("course_id");--> statement-breakpoint
CREATE UNIQUE INDEX "chatrooms_group" ON "messaging"."chatrooms" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "members_user" ON "messaging"."members" USING btree ("user_id") WHERE "messaging"."members"."left_at" is null;--> statement-breakpoint
CREATE INDEX "mentions_user" ON "messaging"."mentions" USING btree ("user_id","chatroom_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_seq" ON "messaging"."messages" USING btree ("chatroom_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_client" ON "messaging"."messages" USING btree ("sender_id","client_message_id");--> statement-breakpoint
CREATE INDEX "messages_own" ON "messaging"."messages" USING btree ("chatroom_id","sender_id","seq");--> statement-breakpoint
CREATE INDEX "messages_at" ON "messaging"."messages" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "messages_words" ON "messaging"."messages" USING gin (to_tsvector('simple', "content"));--> statement-breakpoint
CREATE INDEX "messages_parts" ON "messaging"."messages" USING gin ("content" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "presences_expiry" ON "messaging"."presences" USING btree ("expires_at") WHERE "messaging"."presences"."status" <> 'OFFLINE';--> statement-breakpoint
CREATE INDEX "reactions_user" ON "messaging"."reactions" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "reactions_key" ON "messaging"."reactions" USING btree ("key","created_at","user_id");--> statement-breakpoint
CREATE VIEW "messaging"."member_rooms" AS (
    select c.*, m.user_id as member_id, greatest(0, c.last_seq - m.last_read_seq - m.own_since) as unread
    from messaging.members m join messaging.chatrooms c on c.id = m.chatroom_id
    where m.left_at is null and c.deleted_at is null);--> statement-breakpoint
CREATE VIEW "messaging"."message_readers" AS (
    select s.id as message_id, m.chatroom_id, m.user_id, m.last_read_seq, m.last_read_at, m.last_delivered_seq
    from messaging.messages s join messaging.members m on m.chatroom_id = s.chatroom_id
    where m.left_at is null and m.user_id <> s.sender_id and m.joined_seq < s.seq and m.last_read_seq >= s.seq);