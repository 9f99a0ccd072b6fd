-- The program's counter of what watchers see is its revision; a version is a week's only. The trigger of
-- notify_progress follows the column.
ALTER TABLE "program" RENAME COLUMN "version" TO "revision";
ALTER TABLE "model_call" RENAME COLUMN "purpose" TO "step";

-- From PostgreSQL 18 on a column that may not be null has a constraint, named after the column as it was made.
DO $$
DECLARE old record;
BEGIN
  FOR old IN
    SELECT "conrelid"::regclass AS "table", "conname" AS "name",
      CASE "conname" WHEN 'program_version_not_null' THEN 'program_revision_not_null'
        ELSE 'model_call_step_not_null' END AS "new_name"
    FROM pg_constraint
    WHERE "conrelid" IN ('"program"'::regclass, '"model_call"'::regclass)
      AND "conname" IN ('program_version_not_null', 'model_call_purpose_not_null')
  LOOP
    EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', old."table", old."name", old."new_name");
  END LOOP;
END $$;

-- AlterTable
ALTER TABLE "program" ADD COLUMN     "from_program_id" UUID,
ADD COLUMN     "pauses" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "schema_version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "start_date" DATE,
ADD COLUMN     "strategy" TEXT,
ADD COLUMN     "time_zone" TEXT NOT NULL DEFAULT 'UTC',
ADD COLUMN     "why" TEXT,
ADD COLUMN     "wishes" JSONB,
ADD COLUMN     "wishes_off" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "wishes_read_at" TIMESTAMPTZ(3);

-- Programs that are here keep the reader of what they store; new ones have the next.
ALTER TABLE "program" ALTER COLUMN "schema_version" SET DEFAULT 2;

-- A program that nobody gave a date begins on its first training weekday after the day of its making.
UPDATE "program" SET "start_date" = coalesce(
  -- Release 0.1 took the year 0, which PostgreSQL has not.
  CASE WHEN "profile"->>'start_date' !~ '^0000' THEN ("profile"->>'start_date')::date END,
  (SELECT min(d::date)
   FROM generate_series(1, 7) AS days,
     LATERAL (SELECT ("created_at" AT TIME ZONE 'UTC')::date + days) AS later(d)
   WHERE "blueprint"->'weekdays' ? lower(to_char(d, 'Dy'))),
  ("created_at" AT TIME ZONE 'UTC')::date + 1
);
ALTER TABLE "program" ALTER COLUMN "start_date" SET NOT NULL;

-- What is said of the whole program stands beside its name and its choices, no longer among them.
UPDATE "program" SET
  "why" = "metadata"->>'why',
  "strategy" = "metadata"->>'strategy',
  "metadata" = "metadata" - 'why' - 'strategy'
WHERE jsonb_typeof("metadata") = 'object';

-- AlterTable: release 0.1 did not keep what a week was written from.
ALTER TABLE "week_version" ADD COLUMN     "basis" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "change_id" UUID;
ALTER TABLE "week_version" ALTER COLUMN "basis" DROP DEFAULT;

-- AlterTable
ALTER TABLE "model_call" ADD COLUMN     "block" INTEGER,
ADD COLUMN     "change_id" UUID;

-- AlterTable
ALTER TABLE "api_token" ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "label" TEXT,
ADD COLUMN     "revoked_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "block_words" (
    "program_id" UUID NOT NULL,
    "block" INTEGER NOT NULL,
    "exercise_id" TEXT NOT NULL,
    "cue" TEXT NOT NULL,
    "by" TEXT NOT NULL,

    CONSTRAINT "block_words_pkey" PRIMARY KEY ("program_id","block","exercise_id")
);

-- CreateTable
CREATE TABLE "slot_override" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "slot" TEXT NOT NULL,
    "exercise_id" TEXT NOT NULL,
    "from_week" INTEGER NOT NULL,
    "to_week" INTEGER,
    "day" INTEGER,
    "change_id" UUID,

    CONSTRAINT "slot_override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lift_anchor" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "lift" TEXT NOT NULL,
    "load_kg" DECIMAL(10,6) NOT NULL,
    "reps" INTEGER NOT NULL,
    "rir" INTEGER,
    "source" TEXT NOT NULL,
    "from_week" INTEGER NOT NULL,
    "from_day" INTEGER NOT NULL,
    "change_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lift_anchor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "asked" JSONB NOT NULL,
    "effect" JSONB NOT NULL,
    "weeks" INTEGER[],
    "before" JSONB NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "heartbeat_at" TIMESTAMPTZ(3),
    "event_accepted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workout" (
    "program_id" UUID NOT NULL,
    "week" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "planned_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "workout_pkey" PRIMARY KEY ("program_id","week","day")
);

-- CreateTable
CREATE TABLE "set_log" (
    "program_id" UUID NOT NULL,
    "week" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "slot" TEXT NOT NULL,
    "set_no" INTEGER NOT NULL,
    "exercise_id" TEXT NOT NULL,
    "week_version" INTEGER NOT NULL,
    "prescribed" JSONB NOT NULL,
    "done" JSONB NOT NULL,
    "rev" INTEGER NOT NULL,
    "client_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "set_log_pkey" PRIMARY KEY ("program_id","week","day","slot","set_no")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "scope_sha256" TEXT NOT NULL,
    "key_sha256" TEXT NOT NULL,
    "body_sha256" TEXT NOT NULL,
    "program_id" UUID NOT NULL,
    "owner_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("scope_sha256","key_sha256")
);

-- CreateTable
CREATE TABLE "key_link" (
    "sha256" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "key_link_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "spend" (
    "id" UUID NOT NULL,
    "program_id" UUID,
    "day" DATE NOT NULL,
    "reserved_usd" DECIMAL(12,6) NOT NULL,
    "spent_usd" DECIMAL(12,6),

    CONSTRAINT "spend_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "slot_override_program_id_idx" ON "slot_override"("program_id");

-- CreateIndex
CREATE INDEX "lift_anchor_program_id_idx" ON "lift_anchor"("program_id");

-- CreateIndex
CREATE INDEX "change_program_id_created_at_idx" ON "change"("program_id", "created_at");

-- CreateIndex
CREATE INDEX "idempotency_expires_at_idx" ON "idempotency"("expires_at");

-- CreateIndex
CREATE INDEX "key_link_user_id_idx" ON "key_link"("user_id");

-- CreateIndex
CREATE INDEX "spend_day_idx" ON "spend"("day");

-- AddForeignKey
ALTER TABLE "block_words" ADD CONSTRAINT "block_words_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slot_override" ADD CONSTRAINT "slot_override_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lift_anchor" ADD CONSTRAINT "lift_anchor_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workout" ADD CONSTRAINT "workout_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "set_log" ADD CONSTRAINT "set_log_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency" ADD CONSTRAINT "idempotency_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_link" ADD CONSTRAINT "key_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
