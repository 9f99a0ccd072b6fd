-- AlterTable
ALTER TABLE "program" ADD COLUMN     "log_revision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "workout" ADD COLUMN     "at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "set_log" ADD COLUMN     "heard" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "other" JSONB;
