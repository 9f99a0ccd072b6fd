-- AlterTable
ALTER TABLE "program" ADD COLUMN     "metadata_draft" JSONB;

-- AlterTable
ALTER TABLE "program_week" ADD COLUMN     "draft" JSONB;
