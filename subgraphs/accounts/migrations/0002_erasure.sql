ALTER TYPE "accounts"."user_status" ADD VALUE 'ERASED';--> statement-breakpoint
ALTER TABLE "accounts"."users" ADD COLUMN "erases_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "users_erases" ON "accounts"."users" USING btree ("erases_at") WHERE erases_at is not null;