CREATE VIEW "messaging"."member_rooms" AS
SELECT c.*, m."user_id" AS "member_id", greatest(0, c."last_seq" - m."last_read_seq" - m."own_since") AS "unread"
FROM "messaging"."members" m JOIN "messaging"."chatrooms" c ON c."id" = m."chatroom_id"
WHERE m."left_at" IS NULL AND c."deleted_at" IS NULL;
--> statement-breakpoint
CREATE VIEW "messaging"."message_readers" AS
SELECT s."id" AS "message_id", m."chatroom_id", m."user_id", m."last_read_seq", m."last_read_at", m."last_delivered_seq"
FROM "messaging"."messages" s JOIN "messaging"."members" m ON m."chatroom_id" = s."chatroom_id"
WHERE m."left_at" IS NULL AND m."user_id" <> s."sender_id" AND m."joined_seq" < s."seq" AND m."last_read_seq" >= s."seq";
